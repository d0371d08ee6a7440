// Rules about what a text refers to: footnotes and annexes that are empty or not there.
import { allMatches } from '../../vietnamese/matches';
import type { TextContext } from '../context';
import type { TextReport, TextRule } from '../text-rule';

/** A footnote's text as the text file prints it, and as converters leave it inside a line. */
const NOTE = /^\[(\d{1,3})\]\s*(.*)$/u;
const INLINE_NOTE = /\[(\d{1,3}):\s{0,8}([^\]]{0,40})/gu;
const MARK = /(?<!^)\[(?:footnoteRef:)?(\d{1,3})\]/gu;

const EMPTY_FOOTNOTE: TextRule = {
  id: 'footnote.empty',
  severity: 'error',
  grain: 'text',
  ofDocuments: true,
  title: { vi: 'Chú thích trống', en: 'Empty footnote' },
  why: {
    vi: 'Chú thích có số mà không có nội dung: phần chi tiết đã bị quên hoặc bị xóa.',
    en: 'A footnote with a number and no text: its detail was forgotten or deleted.',
  },
  message: {
    vi: 'Chú thích {number} không có nội dung (“{quote}”).',
    en: 'Footnote {number} is empty (“{quote}”).',
  },
  instruction: {
    vi: 'Viết nội dung, hoặc bỏ chú thích.',
    en: 'Write its text, or remove the footnote.',
  },
  checkText: ({ lines }, report) => {
    lines.forEach((line, at) => {
      const note = line.kind === 'footnote' ? NOTE.exec(line.text) : null;
      const next = lines[at + 1];
      // A footnote may begin with an empty paragraph.
      const goesOn = next?.kind === 'footnote' && !NOTE.test(next.text) && next.text.trim() !== '';
      if (note && isBlank(note[2]) && !goesOn) {
        report({
          line: line.number,
          quote: `[${note[1] ?? ''}]`,
          values: { number: note[1] ?? '' },
        });
      }
      INLINE_NOTE.lastIndex = 0;
      for (let match = INLINE_NOTE.exec(line.text); match; match = INLINE_NOTE.exec(line.text)) {
        const ends = line.text.charAt(match.index + match[0].length) === ']';
        if (!ends || !isBlank(match[2])) continue;
        report({ line: line.number, quote: `${match[0]}]`, values: { number: match[1] ?? '' } });
      }
    });
  },
};

function isBlank(text: string | undefined): boolean {
  return !/[\p{L}\d]/u.test(text ?? '');
}

const MISSING_FOOTNOTE: TextRule = {
  id: 'footnote.missing',
  severity: 'error',
  grain: 'text',
  ofDocuments: true,
  title: { vi: 'Chú thích không có ở cuối', en: 'Footnote that is not there' },
  why: {
    vi: 'Số chú thích trong bài phải có nội dung tương ứng.',
    en: 'Each footnote’s mark in the text must have its note.',
  },
  message: {
    vi: '“{quote}”: không có chú thích số {number}.',
    en: '“{quote}”: there is no footnote {number}.',
  },
  instruction: { vi: 'Bổ sung chú thích, hoặc bỏ số.', en: 'Add the note, or remove its mark.' },
  checkText: ({ lines }, report) => {
    const notes = new Set<string>();
    for (const { text, kind } of lines) {
      const note = kind === 'footnote' ? NOTE.exec(text) : null;
      if (note) notes.add(note[1] ?? '');
    }
    if (notes.size === 0) return;
    for (const { number, text } of lines) {
      MARK.lastIndex = 0;
      for (let match = MARK.exec(text); match; match = MARK.exec(text)) {
        const mark = match[1] ?? '';
        if (!notes.has(mark)) report({ line: number, quote: match[0], values: { number: mark } });
      }
    }
  },
};

const PROMISE =
  /(?<![A-Za-zÀ-ỹ])(?:có\s+(?:biểu|phụ lục|bảng|danh sách)[^.;()]{0,40}(?:kèm theo|gửi kèm)|(?:chi tiết|cụ thể)\s+(?:tại|theo|như|ở|có)\s+(?:các\s+)?(?:biểu|phụ lục|bảng)[^.;()]{0,40}|(?:biểu|phụ lục)\s+(?:chi tiết|số \d+|[IVX]+|\d+)?\s*(?:kèm theo|gửi kèm))/iu;
const ANNEX =
  /^\s*(?:phụ lục|biểu(?:\s+số)?|bảng)(?:\s+(?:[IVX\d]+|chi tiết|tổng hợp|số liệu))?(?:\s*[:.]|\s|$)/iu;

const MISSING_ANNEX: TextRule = {
  id: 'annex.missing',
  severity: 'warning',
  grain: 'text',
  ofDocuments: true,
  title: { vi: 'Hứa phụ lục mà không có', en: 'An annex promised and not there' },
  why: {
    vi: 'Người nhận không có biểu, phụ lục mà báo cáo nhắc tới.',
    en: 'The reader does not get the annex that the report refers to.',
  },
  message: {
    vi: '“{quote}”: trong văn bản không có biểu, phụ lục này.',
    en: '“{quote}”: the document has no such annex.',
  },
  instruction: {
    vi: 'Kèm biểu, phụ lục, hoặc bỏ lời dẫn.',
    en: 'Add the annex, or remove the reference.',
  },
  checkText: (context, report) => {
    if (hasAnnex(context)) otherAnnexes(context, report);
    else promises(context, report);
  },
};

function hasAnnex({ lines }: TextContext): boolean {
  return lines.some(
    ({ text, kind, number }) =>
      kind === 'table-row' ||
      (number > 3 && text.length < 120 && ANNEX.test(text) && !PROMISE.test(text)),
  );
}

const NUMBERED = /^\s*(?:phụ lục|biểu)(?:\s+số)?\s+0*(\d{1,2}|[IVX]{1,4})(?!\p{L})/iu;
const REFERRED =
  /(?<![A-Za-zÀ-ỹ])(?:tại|theo|ở|xem|có)\s+(?:phụ lục|biểu)(?:\s+số)?\s+0*(\d{1,2}|[IVX]{1,4})(?:\s+(?:kèm theo|gửi kèm|đính kèm))?(?!\p{L})/giu;

/** Where the annexes carry numbers, one that is referred to must be among them. */
function otherAnnexes({ lines }: TextContext, report: TextReport): void {
  const numbers = new Set(
    lines.flatMap(({ text }) => {
      const number = text.length < 160 ? NUMBERED.exec(text)?.[1] : undefined;
      return number === undefined ? [] : [number.toUpperCase()];
    }),
  );
  if (numbers.size === 0) return;
  for (const { number, text } of lines) {
    if (NUMBERED.test(text)) continue;
    for (const [quote, annex = ''] of allMatches(REFERRED, text)) {
      if (!numbers.has(annex.toUpperCase())) {
        report({ line: number, quote: quote.replace(/^\S+\s/u, '') });
      }
    }
  }
}

function promises({ lines }: TextContext, report: TextReport): void {
  for (const { number, text, zone } of lines) {
    if (zone !== 'body') continue;
    const match = PROMISE.exec(text);
    if (match) report({ line: number, quote: match[0] });
  }
}

export const REFERENCE_RULES: readonly TextRule[] = [
  EMPTY_FOOTNOTE,
  MISSING_FOOTNOTE,
  MISSING_ANNEX,
];
