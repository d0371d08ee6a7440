// Proofreading the example's report, warm, and what no report is: a megabyte of digits, slashes and spaces.
import { join } from 'node:path';
import { openDesk } from '../desk/session.ts';
import { documentOfText } from '../src/proofread/plain-text';
import { proofread } from '../src/proofread/run';
import type { Measurement } from './table';
import { medianTime } from './timing';

const MEGABYTE = 1_000_000;

/** Proofreads a report of some fifty pages' length of lines, twice as long, and rubbish. */
export async function benchProofread(root: string): Promise<Measurement[]> {
  const desk = await openDesk({ file: join(root, 'examples', 'lung-phinh-2026-05.xlsx') });
  const { text } = desk.ask('createReport', 'vi');
  const once = medianTime(() => void proofread(text, 'vi'), 10, 3);
  const fourfold = medianTime(() => void proofread(text.repeat(4), 'vi'), 5, 1);
  const bare = medianTime(() => {
    let letters = 0;
    for (const line of documentOfText(text).lines) {
      letters += line.text.match(/\p{L}+/gu)?.length ?? 0;
    }
    if (letters === 0) throw new Error('The report is empty.');
  }, 10);
  const rubbish = '1/2 34  5/'.repeat(MEGABYTE / 10);
  const digits = '7'.repeat(MEGABYTE);
  return [
    {
      work: `proofread the example’s report (${text.length} letters), warm`,
      measured: once,
      unit: 'ms',
      aim: '100 ms',
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
      work: '  a megabyte of digits, slashes and spaces',
      measured: medianTime(() => void proofread(rubbish, 'vi'), 3),
      unit: 'ms',
      aim: '',
      beside: '',
    },
    {
      work: '  a megabyte of one digit',
      measured: medianTime(() => void proofread(digits, 'vi'), 3),
      unit: 'ms',
      aim: '',
      beside: '',
    },
  ];
}
