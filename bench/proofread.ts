// Proofreading the example's report, a long text, the notes of a tab, and what no report is: a megabyte of digits, slashes and spaces.
import { join } from 'node:path';
import { openDesk } from '../desk/session.ts';
import { checkContext } from '../src/checks/rule';
import { NOTE_TEXT_CELL_RULES } from '../src/checks/rules/note-texts';
import { runChecks } from '../src/checks/run';
import { documentOfText } from '../src/proofread/plain-text';
import { proofread } from '../src/proofread/run';
import { readWorkbook } from '../src/workbook/read-workbook';
import { exampleGrids } from './example-grids';
import type { Measurement } from './table';
import { medianTime } from './timing';

const MEGABYTE = 1_000_000;
const LONG_TEXT_WORDS = 200_000;

/** Proofreads a report of some fifty pages' length of lines, twice as long, and rubbish. */
export async function benchProofread(root: string): Promise<Measurement[]> {
  const desk = await openDesk({ file: join(root, 'examples', 'lung-phinh-2026-05.xlsx') });
  const { text } = desk.ask('writeReport', 'vi');
  const once = medianTime(() => void proofread(text), 30, 10);
  const fourfold = medianTime(() => void proofread(text.repeat(4)), 5, 1);
  const bare = medianTime(() => {
    let letters = 0;
    for (const line of documentOfText(text).lines) {
      letters += line.text.match(/\p{L}+/gu)?.length ?? 0;
    }
    if (letters === 0) throw new Error('The report is empty.');
  }, 10);
  const words = text.match(/\p{L}+/gu)?.length ?? 1;
  const long = text.repeat(Math.ceil(LONG_TEXT_WORDS / words));
  const longTime = medianTime(() => void proofread(long), 3);
  const notes = await benchNotes(root);
  const rubbish = '1/2 34  5/'.repeat(MEGABYTE / 10);
  const digits = '7'.repeat(MEGABYTE);
  return [
    {
      work: `proofread the example’s report (${text.length} letters), warm`,
      measured: once,
      unit: 'ms',
      aim: '60 ms',
      beside: `bare loop over its words ${bare.toFixed(1)} ms`,
    },
    {
      work: '  the same four times over',
      measured: fourfold,
      unit: 'ms',
      aim: 'four times that',
      beside: '',
    },
    {
      work: `  the same until it has ${LONG_TEXT_WORDS} words`,
      measured: longTime,
      unit: 'ms',
      aim: '3000 ms',
      beside: '',
    },
    notes,
    {
      work: '  a megabyte of digits, slashes and spaces',
      measured: medianTime(() => void proofread(rubbish), 3),
      unit: 'ms',
      aim: '',
      beside: '',
    },
    {
      work: '  a megabyte of one digit',
      measured: medianTime(() => void proofread(digits), 3),
      unit: 'ms',
      aim: '',
      beside: '',
    },
  ];
}

/** The text rules over the notes and remarks of the one tab of the example that has the most. */
async function benchNotes(root: string): Promise<Measurement> {
  const facts = readWorkbook(await exampleGrids(root));
  const [tab] = [...facts.departments].sort((a, b) => b.notes.length - a.notes.length);
  if (!tab) throw new Error('The example has no department tab.');
  // A copy for each run: what was read of a workbook's notes is kept with its facts.
  const measured = medianTime(
    () => {
      const context = checkContext({ ...facts, departments: [tab] });
      runChecks(context, NOTE_TEXT_CELL_RULES);
    },
    10,
    3,
  );
  return {
    work: `  the ${tab.notes.length} notes of tab ${tab.tab}`,
    measured,
    unit: 'ms',
    aim: '20 ms',
    beside: '',
  };
}
