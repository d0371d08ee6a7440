// ConditionalFormatRule and its builder: a formula and a background, all that is modelled.
import { canonicalFormula } from '../workbook/formula-text.ts';
import { parseZone, zoneAddress } from '../workbook/cell-addresses.ts';
import type { Highlight } from '../workbook/workbook-data.ts';
import { zoneOf } from './cell-guards.ts';
import { colorOf } from './colors.ts';
import type { DocumentSurroundings } from './document.ts';
import { rangeStandIn } from './range.ts';
import { method, standIn } from './stand-in.ts';

const RULES = new WeakMap<object, Highlight>();

/** What a built rule says. */
export function highlightOf(rule: object): Highlight {
  const known = RULES.get(rule);
  if (!known) {
    throw new Error(
      "The parameters (Array) don't match the method signature for Sheet.setConditionalFormatRules.",
    );
  }
  return known;
}

/** The rule for a highlight of a tab. */
export function conditionalFormatRule(
  around: DocumentSurroundings,
  tab: string,
  highlight: Highlight,
): object {
  const condition = (): object =>
    standIn(around, {
      name: 'BooleanCondition',
      methods: {
        getCriteriaType: method('document', [[]], () => 'BooleanCriteria.CUSTOM_FORMULA'),
        getCriteriaValues: method('document', [[]], () =>
          around.realm.array([`=${highlight.when}`]),
        ),
        getBackground: method('document', [[]], () => highlight.color),
      },
    });
  const rule = standIn(around, {
    name: 'ConditionalFormatRule',
    methods: {
      getBooleanCondition: method('document', [[]], condition),
      getRanges: method('document', [[]], () =>
        around.realm.array(
          highlight.range
            .split(' ')
            .flatMap((part) => parseZone(part) ?? [])
            .map((zone) => rangeStandIn(around, tab, zone)),
        ),
      ),
    },
  });
  RULES.set(rule, highlight);
  return rule;
}

export function conditionalFormatBuilder(around: DocumentSurroundings): object {
  let when: string | null = null;
  let color: string | null = null;
  let place: { tab: string; range: string } | null = null;
  const self: object = standIn(around, {
    name: 'ConditionalFormatRuleBuilder',
    methods: {
      whenFormulaSatisfied: method('document', [['String']], (formula: string) => {
        const canonical = canonicalFormula(formula, around.engine.locale);
        if (canonical === null || !formula.startsWith('=')) {
          throw new Error(`Invalid conditional format rule: ${formula}`);
        }
        when = canonical.slice(1);
        return self;
      }),
      setBackground: method('document', [['String?']], (background: string | null) => {
        color = background === null ? null : colorOf(background);
        return self;
      }),
      setRanges: method('document', [['Array']], (ranges: object[]) => {
        const zones = Array.from(ranges, zoneOf);
        const [first] = zones;
        if (!first) throw new Error('A conditional format rule must have at least one range.');
        place = {
          tab: first.tab,
          range: zones.map(({ zone }) => zoneAddress(zone)).join(' '),
        };
        return self;
      }),
      build: method('document', [[]], () => {
        if (when === null || color === null || place === null) {
          throw new Error(
            'A conditional format without formula, background or ranges is not modelled on the desk',
          );
        }
        return conditionalFormatRule(around, place.tab, { when, color, range: place.range });
      }),
    },
  });
  return self;
}
