// A paragraph of prose: its sentences, and the claims in them in order.
import { amountsInText, type Amount } from './amounts';
import { readClaims, type Claim } from './claims';
import { sentenceSpans, type Span } from './sentences';
import { contentWords } from './words';

/** A sentence with its claims; offsets in the paragraph. */
export interface ParagraphSentence extends Span {
  readonly amounts: readonly Amount[];
  readonly claims: readonly Claim[];
}

/** What was read of one paragraph. */
export interface Paragraph {
  readonly text: string;
  readonly sentences: readonly ParagraphSentence[];
  /** The claims of all its sentences. */
  readonly claims: readonly Claim[];
}

/** Where a paragraph stands; a note in a cell stands in line 1, below no heading. */
export interface ParagraphPlace {
  readonly line: number;
  readonly place: string;
  /** Whether the heading above sets out what is to be done. */
  readonly isTask: boolean;
  /** The stretch of the text that is read: a cell of a table's row; all of it where not given. */
  readonly span?: Span;
}

const ALONE: ParagraphPlace = { line: 1, place: '', isTask: false };

/** Reads one paragraph. Time grows with its length. */
export function readParagraph(text: string, place: ParagraphPlace = ALONE): Paragraph {
  const { start: from, end: to } = place.span ?? { start: 0, end: text.length };
  const amounts = amountsInText(text).filter(({ start, end }) => start >= from && end <= to);
  const sentences: ParagraphSentence[] = [];
  let next = 0;
  let before: Span & { readonly subject?: readonly string[] | undefined } = {
    start: from,
    end: from,
  };
  for (const span of sentenceSpans(text.slice(from, to))) {
    const [start, end] = [span.start + from, span.end + from];
    const first = next;
    while (next < amounts.length && (amounts[next]?.start ?? 0) < end) next++;
    const here = amounts.slice(first, next);
    const claims =
      here.length === 0
        ? []
        : readClaims({
            ...place,
            sentence: sentences.length,
            text,
            start,
            end,
            amounts: here,
            topic: before.subject ?? contentWords(text.slice(before.start, before.end)).slice(0, 6),
          });
    before = { start, end, subject: claims[claims.length - 1]?.subject };
    sentences.push({ start, end, amounts: here, claims });
  }
  return { text, sentences, claims: sentences.flatMap(({ claims }) => claims) };
}
