// A department's note as it goes into the report: its numbers are figures of its own cell.
import { numbersInText } from '../vietnamese/digits';
import type { Note } from '../workbook/facts';
import { a1 } from '../workbook/grid';
import type { FigureLedger } from './marked-text';

/** The note's text with every number marked that is no date, document number, name or ordinal. */
export function markNote(note: Note, ledger: FigureLedger): string {
  const source = { tab: note.tab, tabId: note.tabId, cell: a1(note) };
  let marked = '';
  let end = 0;
  for (const number of numbersInText(note.text)) {
    if (number.class !== null) continue;
    marked += note.text.slice(end, number.start);
    marked += ledger.mark({
      indicator: null,
      value: 'note',
      text: number.text,
      source,
      from: [source],
      missing: false,
    });
    end = number.start + number.text.length;
  }
  return closeSentence(marked + note.text.slice(end));
}

/** A note may lack its full stop; the next sentence must not run into it. */
function closeSentence(text: string): string {
  return /[.!?…:;,]["”)]?$/u.test(text) ? text : `${text}.`;
}
