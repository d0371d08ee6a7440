// What the rules look at: lines, sentences and claims of one document, and the report's period.
import type { Amount } from '../prose/amounts';
import type { Claim } from '../prose/claims';
import { readParagraph, type Paragraph } from '../prose/paragraph';
import { relationsOf, type Relations } from '../prose/relations';
import { withOnce, type Once } from '../rules/once';
import { isOfficePages } from './office-pages';
import { inUnicode } from '../vietnamese/legacy-encodings';
import { clean } from '../vietnamese/text';
import { wordsIn, type PlacedWord } from '../vietnamese/word-places';
import type { Period } from '../workbook/period';
import type { FinishedDocument, FinishedLine } from './finished-document';
import { HEADING_NUMBER, isTypedHeading, TaskParts } from './headings';
import { reportDay, type Day } from './report-day';
import { reportPeriod } from './report-period';

/** Where a line stands in a document. */
export type Zone = 'head' | 'body' | 'tail';

/** A line of the document. */
export interface TextLine {
  /** 1-based. */
  readonly number: number;
  /** As it stands, decomposed letters, invisible signs and all. */
  readonly raw: string;
  /** In NFC, without invisible signs, letters of old fonts as they were meant: what most rules look at. */
  readonly text: string;
  readonly words: readonly PlacedWord[];
  readonly kind: FinishedLine['kind'];
  readonly zone: Zone;
  /** Whether the heading above sets out what is to be done. */
  readonly isTask: boolean;
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

/** A passage of prose, a paragraph or a cell of a table, with what its claims have to do with each other. */
export interface Passage extends Relations {
  readonly line: TextLine;
  readonly paragraph: Paragraph;
}

/** Everything a rule may look at. */
export interface TextContext {
  readonly lines: readonly TextLine[];
  /** Sentences of prose: no tables of figures, no letterhead, no signatures. */
  readonly sentences: readonly Sentence[];
  readonly passages: readonly Passage[];
  readonly claims: readonly Claim[];
  /** Null where the text does not say it. */
  readonly period: Period | null;
  /** The document's own date, from its head; null where it has none. */
  readonly day: Day | null;
  /** Whether the lines are notes of a workbook: they may set out the next period's tasks without saying so. */
  readonly isNotes: boolean;
  /** For what several rules need. */
  readonly once: Once<TextContext>;
}

/** What is known of a text from elsewhere: notes in a workbook stand in no document. */
export interface KnownOfText {
  readonly period?: Period | null;
  /** Notes are no document: each line stands alone, and none is a heading. */
  readonly isNotes?: boolean;
}

const LETTERHEAD =
  /^\s*(?:ĐẢNG |CỘNG HÒA |CỘNG HOÀ |ỦY BAN |UỶ BAN |UBND |HĐND |BÁO CÁO|KẾ HOẠCH\s*$|HỘI ĐỒNG |Số[:\s])/u;
/** "TRẠM Y TẾ XÃ AN HẢI", "PHƯƠNG ÁN": before the first heading a line of capitals is an issuer or a kind. */
const CAPITAL_LINE = /^\s*\p{Lu}[\p{Lu}\s,–-]{4,80}$/u;
const SIGNATURES =
  /^\s*(?:Nơi nhận\s*:|(?:TM\.|T\/M|KT\.|K\/T|TL\.)\s*(?:BAN|ỦY BAN|UỶ BAN|ĐẢNG|THƯỜNG|CHỦ))/u;

/** Makes the context of one proofreading. */
export function textContext(document: FinishedDocument, known: KnownOfText = {}): TextContext {
  const plain = known.isNotes ? noted(document) : zoned(document);
  const lines: TextLine[] = [];
  const sentences: Sentence[] = [];
  const passages: Passage[] = [];
  const claims: Claim[] = [];
  const tasks = new TaskParts();
  let place = '';
  let heading = '';
  for (const { kind, zone, raw, text } of plain) {
    const own: Sentence[] = [];
    if (kind === 'heading') tasks.pass(text);
    const { isTask } = tasks;
    const line = {
      number: lines.length + 1,
      raw,
      text,
      words: wordsIn(text),
      kind,
      zone,
      isTask,
      sentences: own,
    };
    lines.push(line);
    if (kind === 'heading') {
      heading = text;
      const number = HEADING_NUMBER.exec(text);
      if (number) place = number[1] ?? number[2] ?? '';
    }
    if (zone !== 'body' || text.trim() === '') continue;
    for (const span of passageSpans(text, kind)) {
      const paragraph = readParagraph(text, { line: line.number, place, isTask, span });
      for (const { start, end, amounts, claims: read } of paragraph.sentences) {
        if (!WORD.test(text.slice(start, end))) continue;
        const sentence = {
          line,
          heading,
          index: sentences.length,
          start,
          end,
          text: text.slice(start, end),
          amounts,
          claims: read,
        };
        own.push(sentence);
        sentences.push(sentence);
      }
      claims.push(...paragraph.claims);
      if (paragraph.claims.length > 0) {
        passages.push({ line, paragraph, ...relationsOf(paragraph) });
      }
    }
  }
  const period = known.period ?? reportPeriod(plain);
  const isNotes = known.isNotes === true;
  return withOnce<TextContext>({
    lines,
    sentences,
    passages,
    claims,
    period,
    day: reportDay(plain),
    isNotes,
  });
}

/** A sentence has a letter or a digit: a row of stops is none. */
const WORD = /[\p{L}\d]/u;

/** A cell of a table is prose from so many words on; shorter ones are names and figures. */
const PROSE_WORDS = 7;

/** The stretches of a line that are prose: all of a paragraph, the long cells of a table's row. */
export function passageSpans(
  text: string,
  kind: FinishedLine['kind'],
): readonly { readonly start: number; readonly end: number }[] {
  if (kind !== 'table-row') return [{ start: 0, end: text.length }];
  const spans: { start: number; end: number }[] = [];
  let start = 0;
  for (const cell of text.split('\t')) {
    if ((cell.match(/\p{L}{2,}/gu)?.length ?? 0) >= PROSE_WORDS) {
      spans.push({ start, end: start + cell.length });
    }
    start += cell.length + 1;
  }
  return spans;
}

/** Whether a line is no title and no letterhead: long, not in brackets, with the sign at its end. */
function opensReport(text: string): boolean {
  const line = text.trim();
  return (
    line.length >= 80 &&
    /[.;:]$/.test(line) &&
    !/^(?:[(“"]|Kính gửi)/u.test(line) &&
    /\p{Ll}{2}/u.test(line) &&
    !LETTERHEAD.test(line)
  );
}

/** In a text without headings the letterhead is looked for in so many lines. */
const HEAD_LINES = 20;

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
  const read = lines.map(({ text: raw, kind }) => {
    const text = readable(raw);
    return { raw, text, kind: kind === 'paragraph' && isTypedHeading(text) ? 'heading' : kind };
  });
  const firstHeading = read.findIndex(
    ({ kind, text }) => kind === 'heading' && HEADING_NUMBER.test(text),
  );
  const before = read.slice(0, firstHeading < 0 ? HEAD_LINES : firstHeading);
  const hasHead = before.some(({ text }) => LETTERHEAD.test(text) || CAPITAL_LINE.test(text));
  // What the report opens with, before its first heading, is prose of the body.
  const opening = before.findIndex(({ text }) => opensReport(text));
  const bodyStart = !hasHead ? 0 : opening >= 0 ? opening : Math.max(0, firstHeading);
  let signed = false;
  let isOurs = false;
  return read.map(({ raw, text, kind }, at) => {
    signed = (signed || SIGNATURES.test(text)) && kind !== 'footnote' && kind !== 'heading';
    isOurs = isOurs || isOfficePages(text);
    const zone: Zone = at < bodyStart ? 'head' : signed || isOurs ? 'tail' : 'body';
    return { raw, text, kind, zone };
  });
}

function noted({ lines }: FinishedDocument): ZonedLine[] {
  return lines.map(({ text: raw, kind }) => ({ raw, text: readable(raw), kind, zone: 'body' }));
}

/** The line as it was meant: composed letters, no invisible signs, TCVN3 turned to Unicode sign by sign. */
function readable(raw: string): string {
  if (ASCII.test(raw)) return raw;
  return clean(inUnicode(raw, 'TCVN3'));
}

const ASCII = /^[ -~\t]*$/;
