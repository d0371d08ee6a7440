// Facts made by hand, a few rows at a time, for tests of what is written from them.
import type {
  Amount,
  CatalogueRow,
  Facts,
  IndicatorRow,
  Note,
  Reading,
  Section,
} from '../../src/workbook/facts';
import type { Period } from '../../src/workbook/period';
import { readNotePlace } from '../../src/workbook/place';

import { runsText } from '../../src/figures/runs';
import type { Figure } from '../../src/figures/figure';
import type { Writer } from '../../src/narrative/writer';
import { periodWords } from '../../src/narrative/period-words';
import { writeNarrative } from '../../src/narrative/narrative';
import { OfficeTemplates } from '../../src/narrative/templates/office-templates';
import { ownOpeners } from '../../src/narrative/sentences/openers';
import { Rotation } from '../../src/narrative/sentences/rotation';
import { DEFAULT_WORDING, type Wording } from '../../src/workbook/wording';
import { writeClause } from '../../src/narrative/clauses/clause';

/** What is typed in a row: a number, `trên 70`, or null for an empty cell. */
export type Typed = Readonly<Partial<Record<Amount, number | `trên ${number}` | null>>>;

/** An indicator: its catalogue row and its row on the department's tab. */
export interface SmallIndicator {
  readonly entry: CatalogueRow;
  readonly row: IndicatorRow;
}

const COLUMNS: Readonly<Record<Amount, number>> = {
  plan: 3,
  total: 4,
  month: 5,
  toDate: 6,
  samePeriod: 7,
};

export const TAB = 'Kinh tế';
export const DEPARTMENT = 'Phòng Kinh tế';

/** An area in section `II.1` unless `entry` says otherwise; its cells are in `row` (1-based). */
export function indicator(
  id: string,
  entry: Partial<CatalogueRow>,
  typed: Typed,
  row = 5,
): SmallIndicator {
  const name = entry.inSentence ?? entry.name ?? id;
  const values: Partial<Record<Amount, Reading>> = {};
  for (const amount of Object.keys(COLUMNS) as Amount[]) {
    values[amount] = reading(typed[amount] ?? null, row - 1, COLUMNS[amount]);
  }
  return {
    entry: {
      id,
      name,
      inSentence: name,
      unit: 'ha',
      department: DEPARTMENT,
      section: 'II.1',
      place: {
        kind: 'paragraph',
        paragraph: 1,
      },
      phrase: 'diện tích',
      measure: 'stock',
      direction: 'higher',
      season: null,
      due: null,
      partOf: null,
      good: null,
      poor: null,
      mention: 'auto',
      template: '',
      retiredFrom: null,
      tab: 'Danh mục',
      row,
      column: 0,
      nameColumn: 2,
      isBare: false,
      templateColumn: 15,
      ...entry,
    },
    row: {
      id,
      row: row - 1,
      columns: COLUMNS,
      department: DEPARTMENT,
      tab: TAB,
      name,
      unit: entry.unit ?? 'ha',
      values,
      percent: null,
      explanation: null,
      remark: null,
    },
  };
}

function reading(typed: Typed[Amount], row: number, column: number): Reading {
  const atLeast = typeof typed === 'string';
  const value = atLeast ? Number(typed.replace('trên ', '')) : (typed ?? null);
  return {
    row,
    column,
    value,
    raw: typed ?? null,
    atLeast,
    percent: false,
    problem: null,
    repair: null,
  };
}

/** A note as its tab would have it; `place` as people type it. */
export function note(text: string, place = 'trước', section = 'II.1', row = 20): Note {
  return {
    row,
    column: 1,
    section,
    placeText: place,
    ...readNotePlace(place)!,
    text,
    department: DEPARTMENT,
    tab: TAB,
  };
}

/** A part of the report. */
export function section(id = 'II.1', title = 'Kinh tế', template = ''): Section {
  return {
    id,
    title,
    template,
    department: DEPARTMENT,
    footnotes: [],
    tab: 'Dàn ý',
    row: 1,
    titleColumn: 1,
    templateColumn: 3,
  };
}

export const MAY: Period = { kind: 'month', year: 2026, index: 5 };

/** What a workbook with these parts would be read as. */
export function facts(parts: {
  indicators?: readonly SmallIndicator[];
  notes?: readonly Note[];
  outline?: readonly Section[];
  period?: Period | null;
}): Facts {
  const indicators = parts.indicators ?? [];
  return {
    locale: 'vi_VN',
    url: null,
    tabIds: {},
    settings: null,
    period: parts.period === undefined ? MAY : parts.period,
    outline: parts.outline ?? [section()],
    catalogue: indicators.map(({ entry }) => entry),
    retired: [],
    departments: [
      {
        department: DEPARTMENT,
        tab: TAB,
        labelCell: {
          row: 0,
          column: 1,
        },
        headerRow: 3,
        rows: indicators.map(({ row }) => row),
        retired: [],
        notes: parts.notes ?? [],
      },
    ],
    crossChecks: [],
    ruleSwitches: [],
    history: [],
    oddTexts: [],
    structure: [],
  };
}

/** What clauses are made with, in May 2026. */
export function writer(period: Period | null = MAY, wording: Wording = DEFAULT_WORDING): Writer {
  return {
    templates: new OfficeTemplates(),
    period: periodWords(period),
    wording,
    openers: ownOpeners(periodWords(period)),
    turns: new Rotation(),
    unusable: (_entry, error) => {
      throw error;
    },
  };
}

/** The clause of one indicator in the phrase's n-th form. */
export function clause(one: SmallIndicator, turn = 0): string {
  const made = writeClause(one, writer(), turn);
  return runsText([...made.since, ...made.text]);
}

/** The paragraphs of the first section. */
export function paragraphs(parts: Parameters<typeof facts>[0]): string[] {
  return writeNarrative(facts(parts)).sections[0]!.paragraphs.map(runsText);
}

/** The figures of the first section's paragraphs, in reading order. */
export function figures(parts: Parameters<typeof facts>[0]): Figure[] {
  return writeNarrative(facts(parts)).sections[0]!.paragraphs.flatMap((runs) =>
    runs.flatMap(({ figure }) => figure ?? []),
  );
}
