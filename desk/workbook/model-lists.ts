// Closed lists of cells: ours to the model's validation rules and back, with the help texts it has no place for.
import type { Getters } from '@odoo/o-spreadsheet/dist/o_spreadsheet.esm.js';
import { parseZone, zoneAddress } from './cell-addresses.ts';
import type { ModelCommand } from './formula-engine-loader.ts';
import type { ListValidation } from './workbook-data.ts';

/** A rule without its cells, which files and commands give in different forms. */
interface ListRule {
  readonly id: string;
  readonly criterion: { type: 'isValueInList'; values: string[]; displayStyle: 'arrow' };
  readonly isBlocking: boolean;
}

/** The lists of one model. */
export class ModelLists {
  /** By the rule's id. */
  readonly #helpTexts = new Map<string, string>();
  #nextId = 1;

  /** The list `number` of the tab at `tabIndex`, as a rule in the data for a new model. */
  ruleForData(list: ListValidation, tabIndex: number, number: number): unknown {
    return { ...this.#rule(list, `list-${tabIndex}-${number}`), ranges: list.range.split(' ') };
  }

  /** The command that adds a list to a model's tab. */
  commandToAdd(tab: string, list: ListValidation): ModelCommand {
    return {
      command: 'ADD_DATA_VALIDATION_RULE',
      payload: {
        sheetId: tab,
        ranges: list.range
          .split(' ')
          .flatMap((part) => parseZone(part) ?? [])
          .map((zone) => ({ _sheetId: tab, _zone: zone })),
        rule: this.#rule(list, `list-${this.#nextId++}`),
      },
    };
  }

  /** The lists that now stand in a tab. */
  inTab(getters: Getters, tab: string): ListValidation[] {
    return getters
      .getDataValidationRules(tab)
      .filter((rule) => rule.criterion.type === 'isValueInList' && rule.ranges.length > 0)
      .map((rule) => {
        const helpText = this.#helpTexts.get(rule.id);
        return {
          range: rule.ranges.map((range) => zoneAddress(range.zone)).join(' '),
          values: [...rule.criterion.values],
          allowInvalid: !rule.isBlocking,
          ...(helpText === undefined ? {} : { helpText }),
        };
      });
  }

  #rule(list: ListValidation, id: string): ListRule {
    if (list.helpText) this.#helpTexts.set(id, list.helpText);
    return {
      id,
      criterion: { type: 'isValueInList', values: list.values, displayStyle: 'arrow' },
      isBlocking: !list.allowInvalid,
    };
  }
}
