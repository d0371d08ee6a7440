// The golden month through the bundle: the report's text as a reader and an auditor see it.
import { beforeAll, describe, expect, it } from 'vitest';
import { numbersInText } from '../../src/vietnamese/digits';
import { goldenMonth, HEADINGS, type GoldenMonth } from '../examples/golden';

let month: GoldenMonth;
/** 0-based lines: where the body begins, where it ends, where footnotes and annex begin. */
let body: { first: number; end: number; footnotes: number; annex: number };

beforeAll(async () => {
  month = await goldenMonth();
  const { lines } = month;
  body = {
    first: lines.indexOf(HEADINGS[0]!),
    end: lines.indexOf('Nơi nhận:'),
    footnotes: lines.findIndex((line) => line.startsWith('[1] ')),
    annex: lines.indexOf('Phụ lục'),
  };
});

const HEADING = /^(?:[IVX]+|\d+(?:\.\d+)*)\. |^[a-zđ]\) /u;

const bodyLines = (): string[] => month.lines.slice(body.first, body.end);
const footnoteLines = (): string[] => month.lines.slice(body.footnotes, body.annex);
const paragraphs = (): string[] => [
  ...bodyLines().filter((line) => !HEADINGS.includes(line)),
  ...footnoteLines(),
];

/** What the product wrote itself: the paragraphs without the departments' notes. */
const sentences = (): string =>
  month.facts.notes
    .map(({ text }) => text.replace(/[.]$/, ''))
    .sort((a, b) => b.length - a.length)
    .reduce(
      (text, note) => text.split(note).join('¤'),
      // The mark of a footnote stands inside a note.
      paragraphs()
        .join('\n')
        .replace(/\[\d+\]/g, ''),
    );

/** Digits of body and footnotes that no figure covers: their class, and what they stand with. */
function otherDigits(): { kind: string | null; around: string }[] {
  return month.lines.flatMap((line, at) => {
    const isBody = (at >= body.first && at < body.end) || (at >= body.footnotes && at < body.annex);
    if (!isBody || HEADINGS.includes(line)) return [];
    const figures = month.figures.filter((figure) => figure.line === at + 1);
    return numbersInText(line)
      .filter(({ start, text }) => {
        const end = start + text.length;
        const isMark = line.charAt(start - 1) === '[' && line.charAt(end) === ']';
        return (
          !isMark &&
          !figures.some((one) => one.column <= start && end <= one.column + one.text.length)
        );
      })
      .map(({ start, text, class: kind }) => ({
        kind,
        around: line.slice(Math.max(0, start - 14), start + text.length),
      }));
  });
}

describe('the text', () => {
  it('has a body between letterhead and recipients, and footnotes behind', () => {
    expect(body.first).toBeGreaterThan(5);
    expect(body.end).toBeGreaterThan(body.first);
    expect(body.footnotes).toBeGreaterThan(body.end);
    expect(body.annex).toBeGreaterThan(body.footnotes);
  });

  it('has the 59 headings, numbered and in order, and no other', () => {
    expect(HEADINGS).toHaveLength(59);
    expect(bodyLines().filter((line) => HEADING.test(line))).toEqual(HEADINGS);
  });

  it('leaves no section without words', () => {
    const empty = bodyLines().filter((line, at, all) => {
      const next = all[at + 1];
      if (!HEADINGS.includes(line) || next === undefined || !HEADINGS.includes(next)) return false;
      const levels = [line, next].map((one) =>
        /^[IVX]+\./.test(one)
          ? 1
          : /^[a-zđ]\)/u.test(one)
            ? 4
            : one.split(' ')[0]!.split('.').length,
      );
      return levels[1]! <= levels[0]!;
    });
    expect(empty).toEqual([]);
  });

  it('says every note of the departments', () => {
    const lost = month.facts.notes.filter(({ text }) => {
      const bare = text.replace(/[.]$/, '');
      return !paragraphs().some((line) => line.replace(/\[\d\]/, '').includes(bare));
    });
    expect(lost).toEqual([]);
  });

  it('has no trace of templates and markers', () => {
    expect(month.report.text).not.toMatch(/[\ue000-\uf8ff]|\{\{|\}\}|\{%|¶|undefined|null|NaN/);
  });

  it('is composed Unicode without invisible characters', () => {
    expect(month.report.text).toBe(month.report.text.normalize('NFC'));
    expect(month.report.text).not.toMatch(/[\u00ad\u200b-\u200d\u2060\ufeff\u00a0]/);
    expect(month.lines.slice(0, body.annex).join()).not.toContain('\t');
  });

  it('ends with one line break', () => {
    expect(month.report.text).toMatch(/[^\n]\n$/);
  });
});

describe('the footnotes', () => {
  it('are marked once each, in order, in the sections that have them', () => {
    const marks = bodyLines().flatMap((line) => line.match(/\[\d+\]/g) ?? []);
    expect(marks).toEqual(['[1]', '[2]', '[3]']);
    const headingBefore = (mark: string): string | undefined => {
      const at = bodyLines().findIndex((line) => line.includes(mark));
      return bodyLines()
        .slice(0, at)
        .findLast((line) => HEADINGS.includes(line));
    };
    expect(marks.map(headingBefore)).toEqual([HEADINGS[1], HEADINGS[2], HEADINGS[35]]);
  });

  it('are three, the third with its list of five', () => {
    expect(footnoteLines().map((line) => /^(?:\[\d\]|-) /.exec(line)?.[0])).toEqual([
      '[1] ',
      '[2] ',
      '[3] ',
      ...Array<string>(5).fill('- '),
    ]);
  });

  it('the second, which the office left empty, has words', () => {
    expect(footnoteLines()[1]!.length).toBeGreaterThan(80);
  });
});

describe('sentences', () => {
  it('have no space too many or too few', () => {
    const faults = paragraphs().filter((line) =>
      /^\s|\s$|\s{2}|\s[,.;:)!?”]|[(“]\s|[,;:](?=\p{L})|\.(?=\p{Lu})/u.test(line),
    );
    expect(faults).toEqual([]);
  });

  it('have no doubled punctuation or word', () => {
    expect(paragraphs().filter((line) => /[,.;:]{2}/.test(line))).toEqual([]);
    expect(sentences()).not.toMatch(/(?<!\p{L})(\p{L}{2,}) \1(?!\p{L})/u);
  });

  it('end with a full stop', () => {
    expect(paragraphs().filter((line) => !line.endsWith('.'))).toEqual([]);
  });

  it('begin with a capital or a number', () => {
    const starts = paragraphs().map((line) => line.replace(/^(?:\[\d\]|-) /, ''));
    expect(starts.filter((line) => !/^[“"]?[\p{Lu}\d]/u.test(line))).toEqual([]);
    expect(sentences()).not.toMatch(/\. \p{Ll}/u);
  });

  it('capitalize inside only what is a name', () => {
    const capitals = sentences().match(/(?<=[,;:] )\p{Lu}[\p{L}]*/gu) ?? [];
    const names = ['Ban', 'Hội', 'MTTQ', 'Thường', 'Trung', 'Trạm', 'UBND', 'Đoàn', 'Đảng', 'Ủy'];
    expect(capitals.filter((word) => !names.includes(word))).toEqual([]);
  });
});

describe('every run of digits', () => {
  it('is a figure, or known to be none', () => {
    expect(month.figures.length).toBeGreaterThan(250);
    expect(otherDigits().filter(({ kind }) => kind === null)).toEqual([]);
  });

  it('that the product writes itself and is no figure belongs to a name or the period', () => {
    const own = otherDigits().filter(({ around }) => sentences().includes(around));
    const found = new Set(own.map(({ around }) => /\p{L}+ \p{L}+ \d+$/u.exec(around)![0]));
    expect([...found].sort()).toEqual([
      'Chỉ đạo 35',
      'Trong tháng 5',
      'công năm 2026',
      'lũy kế 5',
      'trẻ dưới 1',
      'đầy đủ 8',
    ]);
  });

  it('of the letterhead is the number of the document, a date or a period', () => {
    const letterhead = month.lines.slice(0, body.first).join('\n');
    expect(numbersInText(letterhead).filter((one) => one.class === null)).toEqual([]);
  });
});
