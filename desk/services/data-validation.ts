// DataValidationBuilder and the rules that it builds: closed lists, and cells that take no date.
import type { ListValidation } from '../workbook/workbook-data.ts';
import { method, standIn, type ServiceHost } from './stand-in.ts';

type ListRule = Omit<ListValidation, 'range'>;

/** A list; or, by formula, the first cell of those that take no date. */
type Rule = ListRule & { noDateFrom?: string };

const NO_DATE = /^=NOT\(ISDATE\(([A-Z]+\d+)\)\)$/;

const RULES = new WeakMap<object, Rule>();

/** What a built rule says. */
export function validationRuleOf(rule: object): Rule {
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
      requireFormulaSatisfied: method('document', [['String']], (formula: string) => {
        const cell = NO_DATE.exec(formula)?.[1];
        if (cell === undefined) {
          throw new Error(`A rule by the formula ${formula} is not modelled on the desk`);
        }
        rule.noDateFrom = cell;
        return self;
      }),
      setAllowInvalid: method('document', [['Boolean']], (allow: boolean) => {
        rule.allowInvalid = allow;
        return self;
      }),
      setHelpText: method('document', [['String']], (text: string) => {
        rule.helpText = text;
        return self;
      }),
      build: method('document', [[]], () => {
        if (rule.values.length === 0 && rule.noDateFrom === undefined) {
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
