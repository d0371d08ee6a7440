// A workbook in which anything was typed, moved, doubled or deleted: it is checked and reported to the end.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/checks/index';
import { checkContext } from '../../src/checks/rule';
import { runChecks } from '../../src/checks/run';
import { composeReport } from '../../src/report/compose';
import { writeDocx } from '../../src/report/docx/write';
import { writeText } from '../../src/report/text';
import { cellText, type Spreadsheet } from '../../src/workbook/grid';
import { readNumber } from '../../src/vietnamese/read-number';
import { readWorkbook } from '../../src/workbook/read-workbook';
import { mutatedBooks } from '../workbook/mutated-books';
import { openDocx } from './docx/opened-docx';

const AT = '2026-05-25T00:00:00Z';

const TYPED_AMOUNTS: ReadonlySet<string> = new Set([
  'plan',
  'month',
  'toDate',
  'total',
  'samePeriod',
]);

/** What a cell (`G5`) holds as a number, read without the product's tables. */
function numberAt({ tabs }: Spreadsheet, name: string, cell: string): number | null {
  const [, letter = '', row = ''] = /^([A-Z])(\d+)$/.exec(cell) ?? [];
  const content = tabs.find((one) => one.name === name)?.rows[Number(row) - 1]?.[
    letter.charCodeAt(0) - 65
  ];
  return typeof content === 'number' ? content : readNumber(cellText(content ?? null)).value;
}

describe('a workbook in which anything was done', () => {
  it('is checked, each finding in a tab that is there', () => {
    fc.assert(
      fc.property(mutatedBooks, (spreadsheet) => {
        const tabs = spreadsheet.tabs.map(({ name }) => name);
        for (const { tab, message } of runChecks(checkContext(readWorkbook(spreadsheet)), RULES)) {
          if (tab !== null) expect(tabs).toContain(tab);
          expect(message.vi).not.toMatch(/undefined|NaN|\[object|\{\w+\}/);
        }
      }),
    );
  });

  it('is reported without a number that its cell does not hold', () => {
    fc.assert(
      fc.property(mutatedBooks, (spreadsheet) => {
        const { report } = composeReport(readWorkbook(spreadsheet));
        for (const { text, value, tab, cell } of writeText(report).figures) {
          // Numbers that are computed, and zeros in words, stand in no cell.
          if (!TYPED_AMOUNTS.has(value) || !/\d/.test(text)) continue;
          expect(readNumber(text).value, `${tab}!${cell}: ${text}`).toBe(
            numberAt(spreadsheet, tab, cell),
          );
        }
      }),
    );
  });

  it('is reported as a document that opens, and says nothing that no one wrote', () => {
    fc.assert(
      fc.property(mutatedBooks, (spreadsheet) => {
        const { report } = composeReport(readWorkbook(spreadsheet));
        expect(writeText(report).text).not.toMatch(
          /undefined|NaN|\[object|Infinity|[\ue000-\uf8ff]/,
        );
        expect(openDocx(writeDocx(report, AT)).paragraphs.length).toBeGreaterThan(0);
      }),
    );
  });
});
