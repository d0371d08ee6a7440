// Rules about the numbers of Dàn ý: none skipped, none out of order, none of another section in a title.
import {
  letterFollows,
  letterMark,
  letterRank,
  romanMark,
  romanRank,
} from '../../vietnamese/list-marks';
import { belowPart, isPart } from '../../workbook/section-id';
import type { Bilingual } from '../../vietnamese/bilingual';
import type { Rule } from '../rule';

/** The last part of a section's number among its sisters. */
interface Mark {
  readonly kind: 'capital' | 'roman' | 'number' | 'letter';
  readonly rank: number;
}

/** @param latest the sister before: behind B stands C, and no hundred */
function markOf(text: string, level: number, latest: Mark | undefined): Mark | null {
  if (/^\d{1,3}$/.test(text)) return { kind: 'number', rank: Number(text) };
  if (level === 1 && /^\p{Lu}$/u.test(text) && (text === 'A' || latest?.kind === 'capital')) {
    const rank = letterRank(text.toLowerCase());
    return rank === 0 ? null : { kind: 'capital', rank };
  }
  const roman = romanRank(text);
  if (roman > 0) return { kind: 'roman', rank: roman };
  const rank = level === 1 ? 0 : letterRank(text);
  return rank === 0 ? null : { kind: 'letter', rank };
}

const WRITTEN: Readonly<Record<Mark['kind'], (rank: number) => string>> = {
  capital: (rank) => letterMark(rank).toUpperCase(),
  roman: romanMark,
  number: String,
  letter: letterMark,
};

/** What is wrong with the place of a number. */
interface Fault {
  readonly expected: string;
  readonly fault: Bilingual;
}

/** Goes through the numbers in their order and remembers the last one below each section. */
class NumberWalk {
  private readonly seen = new Set<string>();
  /** What the next number may follow; after a fault the number that was meant as well. */
  private readonly last = new Map<string, readonly Mark[]>();

  /** Takes the next number; what is wrong with its place, or null. */
  take(id: string): Fault | null {
    // Chapters may run on through the parts: "Phần II" begins no count of its own.
    if (isPart(id)) this.seen.add(id);
    const { above, mark } = this.split(id);
    if (!mark) return null;
    const before = this.last.get(above) ?? [];
    const [latest] = before;
    const meant = { kind: mark.kind, rank: (latest?.rank ?? 0) + 1 };
    if (this.seen.has(id)) {
      // Another rule tells of a number that stands there twice.
      this.last.set(above, [mark, meant]);
      return null;
    }
    this.seen.add(id);
    if (above !== '' && !this.seen.has(above)) {
      this.last.set(above, [mark]);
      return this.missing(above);
    }
    // Letters below a numbered sister are another list.
    const beginsOther = latest !== undefined && latest.kind !== mark.kind;
    const isRight = beginsOther || followsAny(before, mark);
    this.last.set(above, isRight ? [mark] : [mark, meant]);
    return isRight ? null : outOfOrder(above, latest, meant);
  }

  /** A section that is not there, as if it stood where it is missed. */
  private missing(id: string): Fault {
    this.seen.add(id);
    const { above, mark } = this.split(id);
    if (mark) this.last.set(above, [mark]);
    const fault = { vi: `phía trên chưa có mục ${id}`, en: `there is no section ${id} above it` };
    return { expected: id, fault };
  }

  /** `I.2.a` → `I.2` and `a`; null for a mark that is none of the kinds. */
  private split(id: string): { readonly above: string; readonly mark: Mark | null } {
    const parts = id.split('.');
    const level = parts.length - (isPart(parts[0] ?? '') ? 1 : 0);
    const above = parts.slice(0, -1).join('.');
    const latest = this.last.get(above)?.[0];
    const mark = level === 0 ? null : markOf(parts[parts.length - 1] ?? '', level, latest);
    return { above, mark };
  }
}

function followsAny(before: readonly Mark[], { kind, rank }: Mark): boolean {
  if (before.length === 0) return rank === 1;
  return before.some((one) =>
    kind === 'letter' || kind === 'capital' ? letterFollows(one.rank, rank) : rank === one.rank + 1,
  );
}

function outOfOrder(above: string, before: Mark | undefined, meant: Mark): Fault {
  const written = ({ kind, rank }: Mark): string =>
    (above === '' ? '' : `${above}.`) + WRITTEN[kind](rank);
  const expected = written(meant);
  const fault = before
    ? {
        vi: `đứng sau mục ${written(before)} thì phải là ${expected}`,
        en: `behind section ${written(before)} it should be ${expected}`,
      }
    : {
        vi: `đứng đầu thì phải là ${expected}`,
        en: `the first of its level should be ${expected}`,
      };
  return { expected, fault };
}

const NUMBER_SKIPPED: Rule = {
  id: 'outline.number-skipped',
  severity: 'warning',
  grain: 'workbook',
  title: { vi: 'Số mục nhảy cóc hoặc sai thứ tự', en: 'A section number skipped or out of order' },
  why: {
    vi: 'Số mục nhảy cóc làm người đọc tưởng báo cáo thiếu một phần.',
    en: 'Where a number is skipped readers think that a part is missing.',
  },
  message: {
    vi: 'Mục {found}: {fault}.',
    en: 'Section {found}: {fault}.',
  },
  instruction: {
    vi: 'Đánh lại số mục trong Dàn ý, ở Danh mục và các thuyết minh; hoặc thêm mục còn thiếu.',
    en: 'Number it anew in Dàn ý, in Danh mục and in the notes; or add the missing section.',
  },
  checkWorkbook: ({ facts: { outline } }, report) => {
    const walk = new NumberWalk();
    for (const { id, tab, row } of outline) {
      const found = walk.take(id);
      if (!found) continue;
      report({
        tab,
        row,
        column: 0,
        found: id,
        expected: found.expected,
        values: { fault: found.fault },
      });
    }
  },
};

/** A number typed in front of a title: `5.4 Công tác`, `c) Thủy lợi`, not `1.000 ngày`. */
const TYPED_NUMBER =
  /^(\d{1,2}(?:\.\d{1,2})+[.)]?(?=\s)|(?:\d{1,2}|[a-zđ]|[IVX]{1,4})[.)](?=\s*\p{L}))/u;

const OTHER_NUMBER: Rule = {
  id: 'outline.other-number',
  severity: 'warning',
  grain: 'workbook',
  title: { vi: 'Tiêu đề mang số của mục khác', en: 'A title with the number of another section' },
  why: {
    vi: 'Báo cáo tự đánh số mục, nên số gõ sẵn trong tiêu đề in thành hai số khác nhau.',
    en: 'The report numbers its sections, so that a number typed into the title prints as a second one.',
  },
  message: {
    vi: 'Tiêu đề bắt đầu bằng “{found}” nhưng đây là mục {expected}.',
    en: 'The title begins with “{found}”, but this is section {expected}.',
  },
  instruction: {
    vi: 'Bỏ số ở đầu tiêu đề.',
    en: 'Take the number out of the title.',
  },
  checkWorkbook: ({ facts: { outline } }, report) => {
    for (const { id, title, tab, row, titleColumn } of outline) {
      const typed = TYPED_NUMBER.exec(title)?.[1];
      const parts = belowPart(id).split('.');
      const bare = (typed ?? '').replace(/[.)]$/, '');
      // The report does not double its own number.
      if (typed === undefined || bare === parts.slice(1).join('.')) continue;
      if (bare === parts[parts.length - 1]) continue;
      report({ tab, row, column: titleColumn, found: typed, expected: id });
    }
  },
};

export const NUMBERING_RULES: readonly Rule[] = [NUMBER_SKIPPED, OTHER_NUMBER];
