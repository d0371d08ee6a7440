// What Google's services are asked for a check, a report and the panel: on the example, on few tabs and on many.
import { openDesk, type Desk } from '../desk/session.ts';
import type { Grid } from '../desk/workbook/grid.ts';
import { exampleFile } from './example-grids';
import { largeMonth } from './large-month';
import type { Measurement } from './table';

/** Reads of whole blocks: each is a trip to the spreadsheet. */
const BULK = /^Range\.get(?:Values|NumberFormats|Formulas|DisplayValues)$/;
/** What Google keeps at hand: names, sizes, the objects themselves. */
const CHEAP =
  /^(?:SpreadsheetApp|Spreadsheet|Sheet|Menu|Ui)\.get|^Range\.getA1Notation$|^Utilities\./;

/** What is asked, and the most calls of it on the example, as measured; later work keeps them. */
const ASKED = [
  { work: 'check', action: 'checkWorkbook', most: 109 },
  { work: 'first report', action: 'createReport', most: 127 },
  { work: 'second report', action: 'createReport', most: 128 },
  { work: 'panel, on opening', action: 'readPanel', most: 118 },
  { work: 'panel, each look at the selection', action: 'readSelection', most: 5 },
] as const;

/** Counts the calls by their kind, and the letters of the answer. */
export async function benchServiceCalls(root: string): Promise<Measurement[]> {
  const example = await openDesk({ file: exampleFile(root) });
  return [
    ...ASKED.map((asked) => ({ ...count(example, asked), bound: asked.most })),
    ...(await onTabs(5)),
    ...(await onTabs(40)),
  ];
}

/** Tabs of the office, and all others of ten indicators each. */
async function onTabs(tabs: number): Promise<Measurement[]> {
  const month = largeMonth((tabs - OFFICE_TABS) * 10, false, 10);
  const sheets = month.tabs.map(({ name, rows }) => ({ name, rows })) as Grid[];
  const desk = await openDesk({ sheets });
  return ASKED.map((asked) => count(desk, asked));
}

const OFFICE_TABS = 4;

function count(desk: Desk, { work, action }: (typeof ASKED)[number]): Measurement {
  const { calls } = desk.services;
  const tabs = desk.engine.tabIds().length;
  calls.reset();
  const answer = desk.ask(action, 'vi');
  const order = calls.order();
  const bulk = order.filter((name) => BULK.test(name)).length;
  const cheap = order.filter((name) => CHEAP.test(name)).length;
  const letters = (JSON.stringify(answer).length / 1000).toFixed(1);
  return {
    work: `calls: ${work}, ${tabs} tabs`,
    measured: order.length,
    unit: 'calls',
    aim: '',
    beside: `bulk ${bulk}, cheap ${cheap}, others ${order.length - bulk - cheap}; answer of ${letters} thousand letters`,
  };
}
