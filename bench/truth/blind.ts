// Reports and notes that were written, mistakes and all, without sight of the rules: how much of them is found.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '../../src/checks/index';
import { checkContext } from '../../src/checks/rule';
import { runChecks } from '../../src/checks/run';
import { proofread } from '../../src/proofread/run';
import { judgeCommunes } from './blind-communes';
import type { BlindScore } from './score';
import { a1, type CellValue, type Spreadsheet } from '../../src/workbook/grid';
import { readWorkbook } from '../../src/workbook/read-workbook';

/**
 * Where they lie, from the project's root. When they were first run the reader found, of the first ten
 * texts, 57 % in two thirds of them and 74 % in the last third, with 93 and 95 % of its findings right; of
 * six later ones 71 % in the communes' (92 % right) and 60 % in the others' (94 %); of four more 86 %
 * (all right) and 64 % (90 %); of the five after those 86 % in two communes' (93 %) and 69 % in three
 * others' (94 %). Of the notes: 77 % in two communes, 50 % in two, 64 % in two, 92 % in one, 77 % in the last
 * two. Of five more texts, written to hold forty kinds of mistakes, 55 % (94 % right), of three more communes'
 * notes 55 %; of the last four texts 81 % in two communes' (all right) and 66 % in two others' (74 %), of the
 * last two communes' notes 89 % (six false in 32). It was mended after each run, so that today's figures say less than those of a new text would.
 */
const FOLDER = join('bench', 'truth', 'blind');

/** A mistake of a text: any finding that touches its quote, or one of the others, has found it. */
interface Mistake {
  readonly kind: string;
  readonly line: number;
  readonly quote: string;
  readonly alt?: readonly (string | { readonly line?: number; readonly quote: string })[];
}

/** A row of a tab with the note beside it. */
interface NotedRow {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly plan: number | null;
  readonly month: number | null;
  readonly toDate: number | null;
  readonly lastYear: number | null;
  readonly note: string;
  readonly fault: { readonly kind: string; readonly quote: string } | null;
}

interface NotedCommune {
  readonly commune: string;
  readonly month: number;
  readonly year: number;
  readonly tabs: readonly { readonly tab: string; readonly rows: readonly NotedRow[] }[];
}

/** What is known to be wrong, reviewed: each miss and false alarm a line. `npm run renew` writes it. */
export const KNOWN = join(FOLDER, 'known-faults.txt');

/**
 * Judges them all below `root` and prints recall and precision of each. Answers with each miss and false alarm
 * that came or went since the list of them was reviewed; `update` writes the list anew.
 */
export function run(root: string, { update }: { update: boolean }): readonly string[] {
  const faults = [
    ...print('Texts written blind', judgeFolder(join(root, FOLDER, 'texts'), '.txt', judgeText)),
    ...print('Notes written blind', judgeFolder(join(root, FOLDER, 'notes'), '.json', judgeNotes)),
    ...print('Communes written blind', judgeCommunes(root)),
  ];
  const known = readFileSync(join(root, KNOWN), 'utf8').trimEnd().split('\n');
  if (update) writeFileSync(join(root, KNOWN), `${faults.join('\n')}\n`);
  return [
    ...without(faults, known).map((fault) => `new:  ${fault}`),
    ...without(known, faults).map((fault) => `gone: ${fault}`),
  ];
}

/** What of `lines` is not in `others`. */
function without(lines: readonly string[], others: readonly string[]): string[] {
  const left = new Set(others);
  return lines.filter((line) => !left.has(line));
}

function judgeFolder(
  folder: string,
  extension: string,
  judge: (path: string, name: string) => BlindScore,
): BlindScore[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(extension) && !name.endsWith('.key.json'))
    .sort()
    .map((name) => judge(join(folder, name), name.slice(0, -extension.length)));
}

function judgeText(path: string, name: string): BlindScore {
  const text = readFileSync(path, 'utf8');
  const key = JSON.parse(readFileSync(path.replace(/\.txt$/, '.key.json'), 'utf8')) as Mistake[];
  const lines = text.split('\n');
  const { findings } = proofread(text);
  const found = new Set<number>();
  const missed = key.flatMap((mistake) => {
    const places = [mistake, ...(mistake.alt ?? [])].map((place) =>
      typeof place === 'string'
        ? { line: mistake.line, quote: place }
        : { line: place.line ?? mistake.line, quote: place.quote },
    );
    const hits = findings.flatMap(({ line, quote }, at) =>
      places.some(
        (place) => place.line === line && overlap(lines[line - 1] ?? '', place.quote, quote),
      )
        ? [at]
        : [],
    );
    for (const at of hits) found.add(at);
    return hits.length > 0 ? [] : [`${mistake.line} ${mistake.kind}: ${mistake.quote}`];
  });
  const falseAlarms = findings.flatMap(({ line, rule, quote }, at) =>
    found.has(at) ? [] : [`${line} ${rule}: ${quote}`],
  );
  return { name, planted: key.length, missed, findings: findings.length, falseAlarms };
}

/** Whether two quotes share a letter of their line, wherever they stand in it. */
function overlap(line: string, one: string, other: string): boolean {
  const spans = (quote: string): [number, number][] => {
    const found: [number, number][] = [];
    for (let at = line.indexOf(quote); at >= 0 && quote !== ''; at = line.indexOf(quote, at + 1)) {
      found.push([at, at + quote.length]);
    }
    return found;
  };
  return spans(one).some(([from, to]) =>
    spans(other).some(([start, end]) => from < end && start < to),
  );
}

const HEADER = [
  'Mã',
  'Chỉ tiêu',
  'Đơn vị tính',
  'Kế hoạch',
  'Trong tháng',
  'Lũy kế',
  'Cùng kỳ',
  'Ghi chú',
];
const NOTE_COLUMN = HEADER.length - 1;
const FIRST_ROW = 4;

function judgeNotes(path: string, name: string): BlindScore {
  const commune = JSON.parse(readFileSync(path, 'utf8')) as NotedCommune;
  const findings = runChecks(checkContext(readWorkbook(workbookOf(commune))), RULES);
  const rows = commune.tabs.flatMap(({ tab, rows: own }) =>
    own.map((row, at) => {
      const cell = a1({ row: FIRST_ROW + at, column: NOTE_COLUMN });
      return { row, hits: findings.filter((one) => one.tab === tab && one.cell === cell) };
    }),
  );
  return {
    name,
    planted: rows.filter(({ row }) => row.fault).length,
    missed: rows.flatMap(({ row, hits }) =>
      row.fault && hits.length === 0 ? [`${row.id} ${row.fault.kind}: ${row.fault.quote}`] : [],
    ),
    findings: rows.reduce((sum, { hits }) => sum + hits.length, 0),
    falseAlarms: rows.flatMap(({ row, hits }) =>
      row.fault ? [] : hits.map(({ rule }) => `${row.id} ${rule}: ${row.note}`),
    ),
  };
}

/** The commune's workbook, as the tabs are typed by hand. */
function workbookOf({ commune, month, year, tabs }: NotedCommune): Spreadsheet {
  const period = `${String(month).padStart(2, '0')}/${year}`;
  const section = (at: number): string => ['I', 'II', 'III', 'IV', 'V'][at] ?? '';
  const named: [string, CellValue[][]][] = [
    [
      'Cấu hình',
      [
        ['Loại văn bản', 'Chính quyền'],
        ['Cơ quan cấp trên', 'UBND tỉnh'],
        ['Cơ quan ban hành', `UBND ${commune}`],
        ['Địa danh', commune.replace(/^(?:Xã|Phường|Đặc khu) /u, '')],
        ['Kỳ báo cáo', period],
      ],
    ],
    [
      'Dàn ý',
      [
        ['Mục', 'Tiêu đề', 'Đơn vị', 'Nội dung', 'Chú thích'],
        ...tabs.map(({ tab }, at) => [section(at), tab.toUpperCase(), tab, null, null]),
      ],
    ],
    [
      'Danh mục',
      [
        ['Mã', 'Chỉ tiêu', 'Đơn vị tính', 'Đơn vị', 'Mục', 'Dạng câu', 'Cách tính'],
        ...tabs.flatMap(({ tab, rows }, at) =>
          rows.map(({ id, name, unit, month: own }) => [
            id,
            name,
            unit,
            tab,
            section(at),
            unit === '%' ? 'tỷ lệ' : 'số lượng',
            own === null ? 'thời điểm' : 'phát sinh',
          ]),
        ),
      ],
    ],
    ...tabs.map(({ tab, rows }): [string, CellValue[][]] => [
      tab,
      [
        ['Đơn vị', tab],
        ['Kỳ báo cáo', period],
        [],
        HEADER,
        ...rows.map(({ id, name, unit, plan, month: own, toDate, lastYear, note }) => [
          id,
          name,
          unit,
          plan,
          own,
          toDate,
          lastYear,
          note === '' ? null : note,
        ]),
      ],
    ]),
  ];
  return {
    locale: 'vi_VN',
    url: null,
    tabs: named.map(([name, rows], id) => ({
      name,
      id,
      rows,
      formats: rows.map((row) => row.map((cell) => (typeof cell === 'string' ? '@' : 'General'))),
    })),
  };
}

/** Prints a row for each, and answers with a line for each miss and false alarm. */
function print(title: string, scores: readonly BlindScore[]): string[] {
  console.log(`\n${title}\n`);
  const row = (
    name: string,
    planted: number,
    missed: number,
    found: number,
    wrong: number,
  ): string =>
    [
      name.padEnd(36),
      `${planted - missed} of ${planted}`.padStart(10),
      `${((100 * (planted - missed)) / Math.max(1, planted)).toFixed(0)} %`.padStart(7),
      `${wrong} of ${found} false`.padStart(16),
    ].join(' ');
  for (const { name, planted, missed, findings, falseAlarms } of scores) {
    console.log(row(name, planted, missed.length, findings, falseAlarms.length));
  }
  const sum = (of: (score: BlindScore) => number): number =>
    scores.reduce((all, score) => all + of(score), 0);
  console.log(
    row(
      'all',
      sum(({ planted }) => planted),
      sum(({ missed }) => missed.length),
      sum(({ findings }) => findings),
      sum(({ falseAlarms }) => falseAlarms.length),
    ),
  );
  const faults = scores.flatMap(({ name, missed, falseAlarms }) => [
    ...missed.map((one) => `missed       ${name}, ${one}`),
    ...falseAlarms.map((one) => `false alarm  ${name}, ${one}`),
  ]);
  for (const fault of faults) console.log(fault);
  return faults;
}
