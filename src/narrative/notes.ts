// Words that people typed, as they go into the report: their numbers are figures of their cell.
import { numbersInText } from '../vietnamese/digits';
import type { Note } from '../workbook/facts';
import { a1 } from '../workbook/grid';
import type { SourceCell } from './figures';
import type { FigureLedger } from './marked-text';

/** The note's text with its numbers marked, closed by a full stop. */
export function markNote(note: Note, ledger: FigureLedger): string {
  const source = { tab: note.tab, tabId: note.tabId, cell: a1(note) };
  return closeSentence(markNumbers(note.text, source, ledger));
}

/** `text` with every number marked that is no date, document number, name or ordinal. */
export function markNumbers(text: string, source: SourceCell, ledger: FigureLedger): string {
  let marked = '';
  let end = 0;
  for (const number of numbersInText(text)) {
    if (number.class !== null) continue;
    marked += text.slice(end, number.start);
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
  return marked + text.slice(end);
}

/** A note may lack its full stop; the next sentence must not run into it. */
function closeSentence(text: string): string {
  return /[.!?…:;,]["”)]?$/u.test(text) ? text : `${text}.`;
}
