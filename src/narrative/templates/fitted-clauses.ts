// Clauses and computed parts inside a template of the office: they fit themselves to the text around them.
import { capitalizeMarked, plainText } from './figure-marks';

/** Stands where a computed part of a template has nothing to say. */
export const NOTHING = '\ue002';

// An indicator's clause inside a template stands between these.
const CLAUSE = '\ue003';
const CLAUSE_END = '\ue004';
const CLAUSES = /\ue003([^\ue003\ue004]*)\ue004/g;

/** A clause that will fit itself to the sentence of the template in which it comes to stand. */
export function asClause(marked: string): string {
  return CLAUSE + marked + CLAUSE_END;
}

/** Clauses take a capital where a sentence begins, and a full stop where the paragraph ends. */
export function fitClauses(marked: string): string {
  return marked
    .replace(CLAUSES, (whole: string, clause: string, at: number) => {
      const before = plainText(marked.slice(0, at)).trimEnd();
      const after = plainText(marked.slice(at + whole.length)).trim();
      const begins = before === '' || /[.!?…]["”)]?$/.test(before);
      const isClosed = /[.!?]$/.test(plainText(clause));
      return (begins ? capitalizeMarked(clause) : clause) + (after === '' && !isClosed ? '.' : '');
    })
    .replace(/[\ue003\ue004]/g, '');
}
