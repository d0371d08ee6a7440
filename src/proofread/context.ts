// What the rules look at: lines, sentences and claims of one document, and the report's period.
import { isOfficePages } from '../report/model';
import type { Period } from '../workbook/period';
import { amountsInText, type Amount } from './amounts';
import { readClaims, type Claim } from './claims';
import type { FinishedDocument, FinishedLine } from './finished-document';
import { reportPeriod } from './report-period';
import { sentenceSpans } from './sentences';

/** Where a line stands in a document. */
export type Zone = 'head' | 'body' | 'tail';

/** A line of the document. */
export interface TextLine {
  /** 1-based. */
  readonly number: number;
  /** As it stands, decomposed letters and all. */
  readonly raw: string;
  /** In NFC: what all rules but those about letters look at. */
  readonly text: string;
  readonly kind: FinishedLine['kind'];
  readonly zone: Zone;
  readonly sentences: readonly Sentence[];
}

/** A sentence; offsets in its line. */
export interface Sentence {
  readonly line: TextLine;
  /** The heading above; '' before the first. */
  readonly heading: string;
  /** Index in the document. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly amounts: readonly Amount[];
  readonly claims: readonly Claim[];
}

/** Everything a rule may look at. */
export interface TextContext {
  readonly lines: readonly TextLine[];
  /** Sentences of prose: no tables, no letterhead, no signatures. */
  readonly sentences: readonly Sentence[];
  readonly claims: readonly Claim[];
  /** Null where the text does not say it. */
  readonly period: Period | null;
}

const LETTERHEAD = /^\s*(?:ĐẢNG |CỘNG HÒA |ỦY BAN |UỶ BAN |BÁO CÁO|HỘI ĐỒNG |Số[:\s])/u;
const SIGNATURES =
  /^\s*(?:Nơi nhận\s*:|(?:TM\.|T\/M|KT\.|K\/T)\s*(?:BAN|ỦY BAN|UỶ BAN|ĐẢNG|THƯỜNG|CHỦ))/u;
const HEADING_NUMBER =
  /^\s*(?:(?:phần\s+)?([IVX]{1,5})\s*[.\-–]|(\d{1,2}(?:\.\d{1,2}){0,3})[.)]?\s)/iu;

/** Makes the context of one proofreading. */
export function textContext(document: FinishedDocument): TextContext {
  const plain = zoned(document);
  const lines: TextLine[] = [];
  const sentences: Sentence[] = [];
  const claims: Claim[] = [];
  let place = '';
  let heading = '';
  for (const { kind, zone, raw, text } of plain) {
    const own: Sentence[] = [];
    const line = { number: lines.length + 1, raw, text, kind, zone, sentences: own };
    lines.push(line);
    const number = kind === 'heading' ? HEADING_NUMBER.exec(text) : null;
    if (kind === 'heading') heading = text;
    if (number) place = number[1] ?? number[2] ?? '';
    if (zone !== 'body' || kind === 'table-row' || text.trim() === '') continue;
    const amounts = amountsInText(text);
    let next = 0;
    for (const { start, end } of sentenceSpans(text)) {
      const first = next;
      while (next < amounts.length && (amounts[next]?.start ?? 0) < end) next++;
      const index = sentences.length;
      const here = amounts.slice(first, next);
      const source = { line: line.number, sentence: index, place, text, start, end, amounts: here };
      const read = readClaims(source);
      const sentence = {
        ...{ line, heading, index, start, end, text: text.slice(start, end), amounts: here },
        claims: read,
      };
      own.push(sentence);
      sentences.push(sentence);
      claims.push(...read);
    }
  }
  return { lines, sentences, claims, period: reportPeriod(plain) };
}

interface ZonedLine {
  readonly raw: string;
  readonly text: string;
  readonly kind: FinishedLine['kind'];
  readonly zone: Zone;
}

/**
 * Head: before the first heading, where there is a letterhead. Tail: signatures and recipients, and
 * the pages that we add for the office itself.
 */
function zoned({ lines }: FinishedDocument): ZonedLine[] {
  const firstHeading = lines.findIndex(
    ({ kind, text }) => kind === 'heading' && HEADING_NUMBER.test(text),
  );
  const before = lines.slice(0, Math.max(0, firstHeading));
  const bodyStart = before.some(({ text }) => LETTERHEAD.test(text)) ? firstHeading : 0;
  let signed = false;
  let isOurs = false;
  return lines.map(({ text, kind }, at) => {
    signed = (signed || SIGNATURES.test(text)) && kind !== 'footnote' && kind !== 'heading';
    isOurs = isOurs || isOfficePages(text);
    const zone: Zone = at < bodyStart ? 'head' : signed || isOurs ? 'tail' : 'body';
    return { raw: text, text: text.normalize('NFC'), kind, zone };
  });
}
