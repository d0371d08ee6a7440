// Draws the spreadsheet over a model of its own, which shares the workbook with the desk's.
import { mount } from '@odoo/owl';
import * as library from '@odoo/o-spreadsheet/dist/o_spreadsheet.esm.js';
import templates from '@odoo/o-spreadsheet/dist/o_spreadsheet.xml';
import { parseZone, cellAddress, zoneAddress } from '../../workbook/cell-addresses.ts';
import { GOOGLE_ERRORS } from '../../workbook/cell-errors.ts';
import type { OpenedWorkbook, PageSelection, RunAnswer } from '../exchange.ts';
import { cellFunctions } from './page-functions.ts';
import { translate } from './library-words.ts';
import { quietly } from './quiet.ts';
import type { Sharing } from './sharing.ts';

/** How long a change may take to the desk, in milliseconds. */
const LONGEST_WAIT = 5000;

/** The spreadsheet on the page. */
export interface SheetView {
  readonly model: library.Model;
  selection(): PageSelection;
  /** Waits until the desk has all that was typed; false when it does not take it. */
  settled(): Promise<boolean>;
  jump(to: NonNullable<RunAnswer['jump']>): void;
  /** The id of a tab by its name. */
  tabNamed(name: string): string | undefined;
}

export async function showSpreadsheet(
  place: HTMLElement,
  frame: HTMLIFrameElement,
  opened: OpenedWorkbook,
  sharing: Sharing,
): Promise<SheetView> {
  for (const code of GOOGLE_ERRORS) library.registries.errorTypes.add(code);
  const custom = await cellFunctions(library, frame, opened.functions);
  const id = `page-${Math.random().toString(36).slice(2)}`;
  const model = quietly(
    () =>
      new library.Model(
        opened.data,
        { custom, transportService: sharing, client: { id, name: opened.file } },
        opened.messages,
      ),
  );
  sharing.start(opened.sequence, quietly);
  activate(model, opened.activeTab);
  const component = library.Spreadsheet as Parameters<typeof mount>[0];
  await mount(component, place, {
    props: { model },
    templates,
    dev: false,
    ...(opened.language === 'vi' ? { translateFn: translate } : {}),
  });
  return {
    model,
    selection: () => {
      const { sheetId, row, col } = model.getters.getActivePosition();
      const range = zoneAddress(model.getters.getSelectedZone());
      return { tab: sheetId, range, cell: cellAddress(row, col) };
    },
    settled: async () => {
      const until = performance.now() + LONGEST_WAIT;
      while (!model.getters.isFullySynchronized()) {
        if (performance.now() > until) return false;
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      return true;
    },
    tabNamed: (name) =>
      model.getters.getSheetIds().find((one) => model.getters.getSheetName(one) === name),
    jump: ({ tab, range }) => {
      activate(model, tab);
      const zone = range === null ? null : parseZone(range);
      if (!zone) return;
      model.selection.selectCell(zone.left, zone.top);
      model.dispatch('SCROLL_TO_CELL', { col: zone.left, row: zone.top });
    },
  };
}

function activate(model: library.Model, tab: string): void {
  const from = model.getters.getActiveSheetId();
  if (from === tab || !model.getters.getSheetIds().includes(tab)) return;
  model.dispatch('ACTIVATE_SHEET', { sheetIdFrom: from, sheetIdTo: tab });
}
