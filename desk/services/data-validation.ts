// DataValidationBuilder and the rules that it builds: closed lists only.
import type { ListValidation } from '../workbook/workbook-data.ts';
import { method, standIn, type ServiceHost } from './stand-in.ts';

type Rule = Omit<ListValidation, 'range'>;

const RULES = new WeakMap<object, Rule>();

/** What a built rule says. */
export function validationListOf(rule: object): Rule {
  const known = RULES.get(rule);
  if (!known) {
    throw new Error(
      "The parameters (Object) don't match the method signature for Range.setDataValidation.",
    );
  }
  return known;
}

export function dataValidationBuilder(around: ServiceHost): object {
  const rule: Rule = { values: [], allowInvalid: true };
  const self: object = standIn(around, {
    name: 'DataValidationBuilder',
    methods: {
      requireValueInList: method(
        'document',
        [['Array'], ['Array', 'Boolean']],
        (values: unknown[]) => {
          // An array of ours: that of the script belongs to its realm.
          rule.values = Array.from(values, String);
          return self;
        },
      ),
      setAllowInvalid: method('document', [['Boolean']], (allow: boolean) => {
        rule.allowInvalid = allow;
        return self;
      }),
      setHelpText: method('document', [['String']], (text: string) => {
        rule.helpText = text;
        return self;
      }),
      build: method('document', [[]], () => {
        if (rule.values.length === 0) {
          throw new Error('A data validation rule without criteria is not modelled on the desk');
        }
        const built = standIn(around, { name: 'DataValidation', methods: {} });
        RULES.set(built, { ...rule });
        return built;
      }),
    },
  });
  return self;
}
