// Spreadsheet: the one that is open.
import { parseZone } from '../workbook/cell-addresses.ts';
import { FRESH_COLUMNS, FRESH_ROWS } from '../workbook/workbook-data.ts';
import type { DocumentSurroundings } from './document.ts';
import { rangeStandIn } from './range.ts';
import { activeTabIs, isTaken, sheetStandIn, tabOf } from './sheet.ts';
import { method, standIn } from './stand-in.ts';

export function spreadsheetStandIn(around: DocumentSurroundings): object {
  const { engine, identity, realm } = around;
  const sheet = (tab: string): object => sheetStandIn(around, tab);
  return standIn(around, {
    name: 'Spreadsheet',
    methods: {
      getId: method('document', [[]], () => identity.id),
      getUrl: method('document', [[]], () => identity.url),
      getName: method('document', [[]], () => identity.name),
      getSheets: method('document', [[]], () => realm.array(engine.tabIds().map(sheet))),
      getSheetByName: method('document', [['String']], (name: string) => {
        const tab = engine.tabIds().find((candidate) => engine.tabName(candidate) === name);
        return tab === undefined ? null : sheet(tab);
      }),
      getActiveSheet: method('document', [[]], () => sheet(engine.activeTab())),
      setActiveSheet: method('document', [['Object']], (target: object) => {
        const tab = tabOf(target);
        engine.activateTab(tab);
        activeTabIs(around.selection, tab);
        return target;
      }),
      // "The current cell in the active sheet": the one with the dark border.
      getCurrentCell: method('document', [[]], () => {
        const tab = engine.activeTab();
        const { selection } = around;
        const inTab = selection.tab === undefined || selection.tab === tab;
        const address = (inTab ? (selection.cell ?? selection.range) : undefined) ?? 'A1';
        const zone = parseZone(address);
        return zone
          ? rangeStandIn(around, tab, { ...zone, bottom: zone.top, right: zone.left })
          : null;
      }),
      insertSheet: method(
        'document',
        [['String'], ['String', 'number']],
        (name: string, index: number = engine.tabIds().length) => {
          if (isTaken(engine, name)) {
            throw new Error(
              `A sheet with the name "${name}" already exists. Please enter another name.`,
            );
          }
          if (index < 0 || index > engine.tabIds().length) {
            throw new Error(`Invalid argument: ${index}`);
          }
          const tab = engine.addTab(name, index, FRESH_ROWS, FRESH_COLUMNS);
          // Google opens the new tab.
          engine.activateTab(tab);
          return sheet(tab);
        },
      ),
      deleteSheet: method('document', [['Object']], (target: object) => {
        if (engine.tabIds().length === 1) {
          throw new Error("You can't remove all the sheets in a document.");
        }
        const tab = tabOf(target);
        engine.removeTab(tab);
        // What guarded its cells goes with them.
        for (const guards of [around.protections, around.noDateRules]) removeOf(guards, tab);
      }),
      getSpreadsheetLocale: method('document', [[]], () => engine.locale.code),
      setSpreadsheetLocale: method('document', [['String']], (locale: string) => {
        if (!engine.setLocale(locale)) throw new Error(`Invalid argument: ${locale}`);
      }),
      getSpreadsheetTimeZone: method('document', [[]], () => around.timeZone),
      toast: method(
        'document',
        [['String'], ['String', 'String']],
        (message: string, title?: string) => {
          around.toasts.push({ message, title: title ?? '' });
        },
      ),
    },
  });
}

function removeOf(guards: { readonly tab: string }[], tab: string): void {
  guards.splice(0, guards.length, ...guards.filter((one) => one.tab !== tab));
}
