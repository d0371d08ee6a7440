// The form on paper: both kinds of document rendered by LibreOffice, each rule of the table a row.
import { beforeAll, describe, expect, it } from 'vitest';
import { tabNamed, textAt } from '../../desk/example/tabs.ts';
import { openDesk } from '../../desk/session.ts';
import type { Engine } from '../../desk/workbook/engine.ts';
import { FORMS, type DocumentKind } from '../../src/report/form';
import { FORM_RULES, type Align, type Row } from '../../src/report/form-rules';
import { EXAMPLE_FILE } from '../examples/golden';
import {
  bodyLines,
  centre,
  drawnUnder,
  IN_MILLIMETRES,
  IN_POINTS,
  isUnderlined,
  LINES,
  POINTS_IN_MILLIMETRE,
  roomOf,
  TYPED,
  type Rendered,
} from './page-measures';
import { WITHOUT_OFFICE } from '../office';
import { renderedPages, type Page, type TextLine } from './pages';

const KINDS = ['party', 'state'] as const;

const LONG: Readonly<Record<DocumentKind, Readonly<Record<string, string>>>> = {
  party: {
    'Cơ quan cấp trên': 'Đảng bộ tỉnh Thừa Thiên Huế',
    'Cơ quan ban hành': 'Đảng ủy các cơ quan Đảng xã Nậm Chảy - Mường Khương',
    'Địa danh': 'Nậm Chảy - Mường Khương',
  },
  state: {
    'Loại văn bản': 'Chính quyền',
    'Cơ quan ban hành': 'Ủy ban nhân dân phường Xuân Hương - Đà Lạt',
    'Địa danh': 'Xuân Hương - Đà Lạt',
  },
};

/** A part before the first section of Dàn ý and before the second chapter. */
const PARTS: readonly (readonly [before: string, id: string, title: string])[] = [
  ['I', 'PHẦN I', 'Lãnh đạo, chỉ đạo'],
  ['II', 'Phần II', 'Kết quả'],
];

function addParts(engine: Engine): void {
  const tab = tabNamed(engine, 'Dàn ý');
  for (const [before, id, title] of PARTS) {
    const { rows } = engine.usedSize(tab);
    const row = Array.from({ length: rows }, (_, at) => textAt(engine, tab, at, 0)).indexOf(before);
    engine.insertRows(tab, row - 1, 1);
    engine.edit(tab, [
      { row, column: 0, content: { value: id } },
      { row, column: 1, content: { value: title } },
    ]);
  }
}

/** The report of the example with other values in Cấu hình, as the bundle writes it. */
async function document(
  typed: Readonly<Record<string, string>>,
  change: (engine: Engine) => void = () => undefined,
): Promise<Uint8Array> {
  const desk = await openDesk({ file: EXAMPLE_FILE });
  const { engine } = desk;
  const tab = tabNamed(engine, 'Cấu hình');
  const { rows } = engine.usedSize(tab);
  const labels = Array.from({ length: rows }, (_, row) => textAt(engine, tab, row, 0));
  for (const [label, value] of Object.entries(typed)) {
    const row = labels.indexOf(label);
    if (row < 0) throw new Error(`Cấu hình has no “${label}”`);
    engine.edit(tab, [{ row, column: 1, content: value === '' ? null : { value } }]);
  }
  change(engine);
  desk.ask('createReport', 'vi');
  return desk.services.madeFiles[0]!.bytes;
}

interface Rule<T> {
  readonly kind: DocumentKind;
  readonly name: string;
  readonly what: string;
  readonly rule: T;
}

/** The rows of a part of the table, one for each kind that has it. */
function rulesOf<T>(rows: Readonly<Record<string, Row<T>>>, names: readonly string[]): Rule<T>[] {
  return names.flatMap((name) =>
    KINDS.flatMap((kind): Rule<T>[] => {
      const { what, [kind]: rule } = rows[name]!;
      return rule === null ? [] : [{ kind, name, what, rule }];
    }),
  );
}

const isLandscape = ({ width, height }: Page): boolean => width > height;

/** The report proper, upright, and its annex, in landscape. */
function parts(pages: readonly Page[]): Pick<Rendered, 'final' | 'annex'> {
  return {
    final: pages.filter((page) => !isLandscape(page)),
    annex: pages.filter(isLandscape),
  };
}

if (WITHOUT_OFFICE !== '') {
  console.warn(`The form on the rendered pages is not checked: ${WITHOUT_OFFICE}.`);
}

describe.skipIf(WITHOUT_OFFICE !== '')(`the rendered pages ${WITHOUT_OFFICE}`.trim(), () => {
  let rendered: Record<DocumentKind, Rendered>;
  let long: Record<DocumentKind, readonly Page[]>;

  beforeAll(async () => {
    const pages = await renderedPages({
      party: await document(TYPED.party),
      state: await document(TYPED.state),
      // Without a period the report is a draft.
      partyDraft: await document({ ...TYPED.party, 'Kỳ báo cáo': '' }),
      stateDraft: await document({ ...TYPED.state, 'Kỳ báo cáo': '' }),
      partyParted: await document(TYPED.party, addParts),
      stateParted: await document(TYPED.state, addParts),
      partyTwoSided: await document({ ...TYPED.party, 'In hai mặt': 'có' }),
      stateTwoSided: await document({ ...TYPED.state, 'In hai mặt': 'có' }),
      partyLong: await document(LONG.party),
      stateLong: await document(LONG.state),
    });
    rendered = {
      party: {
        kind: 'party',
        ...parts(pages.party),
        draft: pages.partyDraft,
        parted: pages.partyParted,
        twoSided: parts(pages.partyTwoSided).final,
      },
      state: {
        kind: 'state',
        ...parts(pages.state),
        draft: pages.stateDraft,
        parted: pages.stateParted,
        twoSided: parts(pages.stateTwoSided).final,
      },
    };
    long = { party: pages.partyLong, state: pages.stateLong };
  }, 180_000);

  const lengths = [
    ...rulesOf(FORM_RULES.MILLIMETRES, Object.keys(IN_MILLIMETRES)).map((one) => ({
      ...one,
      unit: 'mm',
      within: 0.6,
      measure: IN_MILLIMETRES[one.name as keyof typeof IN_MILLIMETRES],
    })),
    ...rulesOf(FORM_RULES.POINTS, Object.keys(IN_POINTS)).map((one) => ({
      ...one,
      unit: 'pt',
      within: 0.6,
      measure: IN_POINTS[one.name as keyof typeof IN_POINTS],
    })),
  ];

  it.each(lengths)(
    '$kind · $what: $rule.value $unit ($rule.source, $rule.from–$rule.to)',
    ({ kind, rule, within, measure }) => {
      const measured = measure(rendered[kind]);
      expect(Math.abs(measured - rule.value), `${measured}`).toBeLessThan(within);
      expect(measured).toBeGreaterThan(rule.from - within);
      expect(measured).toBeLessThan(rule.to + within);
    },
  );

  it.each(rulesOf(FORM_RULES.LOOKS, Object.keys(LINES)))(
    '$kind · $what: $rule.size.value pt, $rule.align, $rule.marks ($rule.size.source, $rule.size.from–$rule.size.to)',
    ({ kind, name, rule }) => {
      const lines = LINES[name as keyof typeof LINES](rendered[kind]);
      expect(lines.length).toBeGreaterThan(0);
      for (const line of lines) {
        expect(line.size, line.text).toBeCloseTo(rule.size.value, 1);
        expect(line.fonts, line.text).toEqual([
          face(rule.marks.includes('bold'), rule.marks.includes('italic')),
        ]);
        if (rule.marks.includes('caps')) expect(line.text).toBe(line.text.toUpperCase());
        expect(
          standsAs(rule.align, line, kind, name),
          `${line.text} stands at ${line.left}–${line.right}`,
        ).toBe(true);
      }
      const page = rendered[kind].final.find((one) => one.lines.includes(lines[0]!));
      const underlined = page !== undefined && isUnderlined(lines[0]!, page);
      // A drawn line as long as the text is a rule of its own, below.
      if (!(name in FORM_RULES.DRAWN_LINES)) {
        expect(underlined).toBe(rule.marks.includes('underline'));
      }
    },
  );

  it.each(rulesOf(FORM_RULES.DRAWN_LINES, Object.keys(FORM_RULES.DRAWN_LINES)))(
    '$kind · $what: $rule.value of the text ($rule.source, $rule.from–$rule.to)',
    ({ kind, name, rule }) => {
      const { share, offCentre } = drawnUnder(
        name as keyof typeof FORM_RULES.DRAWN_LINES,
        rendered[kind],
      );
      expect(Math.abs(share - rule.value)).toBeLessThan(0.02);
      expect(offCentre).toBeLessThan(POINTS_IN_MILLIMETRE);
    },
  );

  it.each(rulesOf(FORM_RULES.TEXTS, Object.keys(FORM_RULES.TEXTS)))(
    '$kind · $what: “$rule.value” ($rule.source)',
    ({ kind, name, rule }) => {
      const at = rendered[kind];
      const where = TEXT_PLACES[name as keyof typeof TEXT_PLACES](at, rule.value);
      expect(where).toBe(true);
    },
  );

  describe.each(KINDS)('%s', (kind) => {
    const all = (): Page[] => {
      const { final, annex, draft } = rendered[kind];
      return [...final, ...annex, ...draft, ...long[kind]];
    };

    it('embeds no typeface but the metric twin of Times New Roman', () => {
      const fonts = new Set(all().flatMap(({ lines }) => lines.flatMap((line) => line.fonts)));
      expect([...fonts].filter((font) => !/^LiberationSerif(?:-|$)/.test(font))).toEqual([]);
      expect(fonts.size).toBeGreaterThan(2);
    });

    it('prints in black', () => {
      const colours = new Set(
        [...rendered[kind].final, ...rendered[kind].annex].flatMap((page) => [...page.colours]),
      );
      expect([...colours]).toEqual(['0,0,0']);
    });

    it('is A4, every page', () => {
      for (const { width, height } of all()) {
        const sides = [width, height].map((one) => Math.round(one / POINTS_IN_MILLIMETRE));
        expect(sides.sort()).toEqual([210, 297]);
      }
    });

    it('numbers every page but the first, in the top margin', () => {
      const inMargin = ({ lines }: Page): string[] =>
        lines.filter(({ baseline }) => baseline < 50).map(({ text }) => text);
      expect(rendered[kind].final.map(inMargin)).toEqual(
        rendered[kind].final.map((_, at) => (at === 0 ? [] : [String(at + 1)])),
      );
    });

    it('never wraps Quốc hiệu or the Party’s title, whatever the names', () => {
      for (const [page] of [rendered[kind].final, rendered[kind].draft, long[kind]]) {
        expect(page!.lines.map(({ text }) => text)).toContain(FORMS[kind].texts.motto);
      }
    });

    it('has number and date on one baseline, whatever the names', () => {
      for (const [page] of [rendered[kind].final, rendered[kind].draft, long[kind]]) {
        const number = page!.lines.find(({ text }) => text.startsWith('Số'))!;
        const date = page!.lines.find(({ text }) => /, ngày .*tháng .*năm/.test(text))!;
        expect(Math.abs(number.baseline - date.baseline)).toBeLessThan(0.5);
        expect(date.left - number.right).toBeGreaterThan(5);
      }
    });

    it('keeps names inside their column, however long', () => {
      const lines = long[kind][0]!.lines;
      const motto = lines.find(({ text }) => text === FORMS[kind].texts.motto)!;
      const number = lines.find(({ text }) => text.startsWith('Số'))!;
      const names = lines.filter(
        ({ baseline, left }) => baseline < number.baseline - 5 && left < motto.left - 20,
      );
      expect(names.length).toBeGreaterThan(2);
      const { marginLeft, leftColumn } = FORMS[kind].millimetres;
      for (const { left, right } of names) {
        expect(left).toBeGreaterThanOrEqual(marginLeft * POINTS_IN_MILLIMETRE);
        expect(right).toBeLessThanOrEqual((marginLeft + leftColumn) * POINTS_IN_MILLIMETRE);
      }
    });

    it('never leaves a heading at the foot of a page', () => {
      const { final } = rendered[kind];
      const last = final.slice(0, -1).map((page) => bodyLines([page]).pop());
      const pattern = /^(?:[IVX]+\. |\d+\. \p{Lu}|\d+\.\d+\. |[a-zđ]\) )/u;
      expect(last.filter((line) => pattern.test(line?.text ?? ''))).toEqual([]);
    });

    it('never puts the signature on a page without text', () => {
      const page = rendered[kind].final[rendered[kind].final.length - 1]!;
      const signature = LINES['recipients-title'](rendered[kind])[0]!;
      const above = page.lines.filter(
        ({ baseline }) => baseline > 50 && baseline < signature.baseline - 5,
      );
      expect(above.length).toBeGreaterThan(1);
    });
  });
});

const face = (bold: boolean, italic: boolean): string =>
  `LiberationSerif${bold || italic ? '-' : ''}${bold ? 'Bold' : ''}${italic ? 'Italic' : ''}`;

/** Whether a line stands in its column, or between the margins, as its rule says. */
function standsAs(align: Align, line: TextLine, kind: DocumentKind, name: string): boolean {
  const { millimetres } = FORMS[kind];
  const points = (length: number): number => length * POINTS_IN_MILLIMETRE;
  const onAnnex = name.startsWith('annex');
  // On its side the sheet is bound at its top.
  const left = points(onAnnex ? millimetres.marginTop : millimetres.marginLeft);
  const width = onAnnex ? millimetres.pageHeight : millimetres.pageWidth;
  const right = points(width - millimetres.marginRight);
  const middle = left + points(millimetres.leftColumn);
  const near = (a: number, b: number): boolean => Math.abs(a - b) < POINTS_IN_MILLIMETRE;
  // The cells of the table stand in their own columns.
  const from = roomOf(line)?.left ?? (RIGHT_COLUMN.includes(name) ? middle : left);
  const to = roomOf(line)?.right ?? (LEFT_COLUMN.includes(name) ? middle : right);
  switch (align) {
    case 'center':
      return near(centre(line), (from + to) / 2);
    case 'right':
      return near(line.right, to);
    case 'left':
      return near(line.left, from);
    case 'justified':
      // Headings fill their lines only where they are long.
      return name.startsWith('heading')
        ? near(line.left, from + points(millimetres.firstLine)) && line.right < to + 1
        : near(line.right, to);
  }
}

const LEFT_COLUMN: readonly string[] = [
  'parent',
  'issuer',
  'star',
  'number',
  'recipients-title',
  'recipient',
];
const RIGHT_COLUMN: readonly string[] = [
  'motto',
  'motto-2',
  'place-date',
  'authority',
  'position',
  'signer',
];

/** Whether each fixed text stands where it belongs. */
const TEXT_PLACES: Readonly<
  Record<keyof typeof FORM_RULES.TEXTS, (at: Rendered, text: string) => boolean>
> = {
  motto: (at, text) => LINES.motto(at)[0]!.text === text,
  'motto-2': (at, text) => LINES['motto-2'](at)[0]!.text === text,
  star: (at, text) => LINES.star(at)[0]!.text === text,
  'number-lead': (at, text) => LINES.number(at)[0]!.text.startsWith(`${text} `),
  'number-tail': (at, text) => LINES.number(at)[0]!.text.endsWith(` ${text}`),
  title: (at, text) => LINES.title(at)[0]!.text === text,
  divider: (at, text) => LINES.divider(at)[0]!.text === text,
  addressee: (at, text) => LINES.addressee(at)[0]!.text.startsWith(`${text} `),
  'annex-reference': (at, text) => LINES['annex-reference'](at)[0]!.text.startsWith(`(${text} `),
  ending: ({ final }, text) => bodyLines(final).pop()!.text.endsWith(text),
  'on-behalf': (at, text) => LINES.authority(at)[0]!.text.startsWith(`${text} `),
  'acting-for': (at, text) => LINES.authority(at)[1]!.text.startsWith(`${text} `),
  'by-order': (at, text) => LINES.authority(at)[2]!.text.startsWith(`${text} `),
  'recipients-title': (at, text) => LINES['recipients-title'](at)[0]!.text === text,
  filed: (at, text) => LINES.recipient(at).slice(-1)[0]!.text === `- ${text}.`,
};
