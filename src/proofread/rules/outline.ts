// Rules about the outline: numbers that jump or repeat, numbers without their dot.
import {
  letterFollows,
  letterMark,
  letterRank,
  romanMark,
  romanRank,
} from '../../vietnamese/list-marks';
import type { TextLine } from '../context';
import type { TextRule } from '../text-rule';

/** A typed number at the start of a line. */
interface Numbered {
  readonly line: TextLine;
  readonly label: string;
  /** `part` I, `arabic` 1.2, `letter` a. */
  readonly kind: 'part' | 'arabic' | 'letter';
  /** `1.2` → [1, 2]; `c` → [3]. */
  readonly path: readonly number[];
}

const PART = /^\s*(?:phần\s+)?([IVX]{1,5})\s*[.\-–]\s*(?=\p{Lu})/u;
const ARABIC = /^\s*(\d{1,2}(?:\.\d{1,2}){0,3})([.)/–-]?)\s+(?=\p{Lu})/u;
const LETTER = /^\s*([a-hklmnopqđ])\)\s*(?=\p{L})/u;

function numberedLines(lines: readonly TextLine[]): Numbered[] {
  return lines.flatMap((line): Numbered[] => {
    if (line.zone !== 'body' || line.kind === 'footnote' || line.kind === 'table-row') return [];
    const part = PART.exec(line.text);
    if (part) {
      const label = part[1] ?? '';
      const rank = romanRank(label);
      return rank === 0 ? [] : [{ line, label, kind: 'part', path: [rank] }];
    }
    const arabic = ARABIC.exec(line.text);
    // "12 Trưởng thôn …": a count at the start of a sentence is no heading.
    if (arabic && ((arabic[1] ?? '').includes('.') || arabic[2] !== '')) {
      const label = arabic[1] ?? '';
      return [{ line, label, kind: 'arabic', path: label.split('.').map(Number) }];
    }
    const letter = LETTER.exec(line.text);
    if (!letter) return [];
    return [
      {
        line,
        label: letter[1] ?? '',
        kind: 'letter',
        path: [letterRank(letter[1] ?? '')],
      },
    ];
  });
}

const NUMBERING_GAP: TextRule = {
  id: 'outline.numbering-gap',
  severity: 'warning',
  grain: 'text',
  ofDocuments: true,
  title: { vi: 'Số mục nhảy cóc hoặc lặp', en: 'A number skipped or repeated' },
  why: {
    vi: 'Số thứ tự mục nhảy cóc làm người đọc tưởng thiếu một phần.',
    en: 'Where a number is skipped readers think that a part is missing.',
  },
  message: {
    vi: 'Mục “{quote}” đứng sau mục {before}.',
    en: 'Section “{quote}” stands behind section {before}.',
  },
  instruction: {
    vi: 'Đánh lại số ({expected}), hoặc bổ sung mục còn thiếu.',
    en: 'Number it {expected}, or add the missing section.',
  },
  checkText: ({ lines }, report) => {
    /** The last number at each level, by the path above it. */
    let last = new Map<string, number>();
    let lastPart = 0;
    const passed: Numbered[] = [];
    for (const numbered of numberedLines(lines)) {
      const { line, label, kind, path } = numbered;
      passed.push(numbered);
      const number = path[path.length - 1] ?? 0;
      const say = (before: number): void => {
        report({
          line: line.number,
          quote: line.text.trim().slice(0, 60),
          expected: nextLabel(kind, path, before),
          values: { before: written(kind, path, before) },
        });
      };
      if (kind === 'part') {
        if (number !== 1 && lastPart > 0 && number !== lastPart + 1) say(lastPart);
        // "I, II, II, IV": the repeated one was to be the third.
        lastPart = number === lastPart && number > 1 ? number + 1 : number;
        last = new Map();
        continue;
      }
      const above = path.slice(0, -1).join('.');
      // "3., 3.1., 2.2.": below the third section the number of the second.
      const top = last.get('arabic ');
      if (path.length > 1 && top !== undefined && top > (path[0] ?? top)) {
        const own = [top, ...path.slice(1, -1)];
        const number = (last.get(`arabic ${own.join('.')}`) ?? 0) + 1;
        report({
          line: line.number,
          quote: line.text.trim().slice(0, 60),
          expected: [...own, number].join('.'),
          values: { before: [...own, number - 1].join('.').replace(/\.0$/, '') },
        });
        continue;
      }
      const key = kind === 'letter' ? 'letter' : `arabic ${above}`;
      const before = last.get(key) ?? 0;
      // A list begins anew at 1; a first number other than 1 has lost its sisters.
      if (number !== 1 && before > 0 && !follows(kind, before, number)) {
        const stray = number === before + 2 ? strayBefore(passed, before) : null;
        if (stray) {
          report({
            line: stray.line.number,
            quote: stray.line.text.trim().slice(0, 60),
            expected: nextLabel(kind, path, before),
            values: { before: written(kind, path, before) },
          });
        } else say(before);
      }
      last.set(key, number);
      closeBelow(last, kind, label);
    }
  },
};

/** "2.2, 1.3, 2.4": the one between that has the missing number below another path. */
function strayBefore(passed: readonly Numbered[], before: number): Numbered | null {
  const last = passed[passed.length - 1];
  if (!last) return null;
  const above = last.path.slice(0, -1).join('.');
  for (const one of passed.slice(0, -1).reverse()) {
    if (one.kind !== last.kind || one.path.length !== last.path.length) continue;
    const number = one.path[one.path.length - 1];
    if (one.path.slice(0, -1).join('.') === above) return null;
    if (number === before + 1) return one;
  }
  return null;
}

function follows(kind: Numbered['kind'], before: number, number: number): boolean {
  return kind === 'letter' ? letterFollows(before, number) : number === before + 1;
}

/** A new section begins the numbers below it anew. */
function closeBelow(last: Map<string, number>, kind: Numbered['kind'], label: string): void {
  if (kind === 'letter') return;
  last.delete('letter');
  for (const key of Array.from(last.keys())) {
    if (key.startsWith(`arabic ${label}`)) last.delete(key);
  }
}

function written(kind: Numbered['kind'], path: readonly number[], number: number): string {
  if (kind === 'part') return romanMark(number);
  if (kind === 'letter') return `${letterMark(number)})`;
  return [...path.slice(0, -1), number].join('.');
}

function nextLabel(kind: Numbered['kind'], path: readonly number[], before: number): string {
  return written(kind, path, before + 1);
}

const MISSING_DOT: TextRule = {
  id: 'outline.missing-dot',
  severity: 'warning',
  grain: 'text',
  ofDocuments: true,
  title: { vi: 'Số mục thiếu dấu chấm', en: 'Section number without its dot' },
  why: {
    vi: 'Các mục cùng cấp phải đánh số cùng một kiểu.',
    en: 'Sections of one level are numbered in one way.',
  },
  message: {
    vi: '“{quote}”: sau số mục thiếu dấu chấm.',
    en: '“{quote}”: the dot is missing behind the number.',
  },
  instruction: { vi: 'Ghi “{expected}”.', en: 'Write “{expected}”.' },
  checkText: ({ lines }, report) => {
    const forms = lines.flatMap((line) => {
      const match = line.kind === 'heading' && line.zone === 'body' ? ARABIC.exec(line.text) : null;
      const label = match?.[1] ?? '';
      return label.includes('.') ? [{ line, label, dotted: match?.[2] === '.' }] : [];
    });
    const dotted = forms.filter((form) => form.dotted).length;
    // An office that never writes the dot has its own way, all through.
    if (dotted <= forms.length / 2) return;
    for (const { line, label } of forms.filter((form) => !form.dotted)) {
      const quote = line.text.trim().split(/\s+/).slice(0, 4).join(' ');
      report({ line: line.number, quote, expected: quote.replace(label, `${label}.`) });
    }
  },
};

export const OUTLINE_TEXT_RULES: readonly TextRule[] = [NUMBERING_GAP, MISSING_DOT];
