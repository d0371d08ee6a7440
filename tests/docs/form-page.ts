// The page of the official form, written from the table that the writers use.
import {
  DRAWN_LINES,
  LOOKS,
  MILLIMETRES,
  POINTS,
  SOURCES,
  TEXTS,
  type LookRule,
  type Measure,
  type Row,
  type TextRule,
} from '../../src/report/form-rules';
import { writeValue } from '../../src/plan/write-value';

const HEAD = `# The official form

Made by \`npm run renew\` from \`src/report/form-rules.ts\`: what is printed, in brackets what the source allows, and the
source. “Đảng” are documents of the Party, “Chính quyền” those of the state.
`;

/** The page, as Markdown. */
export function formPage(): string {
  return [
    HEAD,
    sources(),
    table('Lengths, in millimetres', MILLIMETRES, measured),
    table('Spacing, in points', POINTS, measured),
    table('Letters: size in points, place, look', LOOKS, looked),
    table('Drawn lines: part of the text’s length', DRAWN_LINES, measured),
    table('Fixed texts', TEXTS, worded),
  ]
    .join('\n')
    .normalize('NFC');
}

function sources(): string {
  const lines = Object.entries(SOURCES).map(([mark, words]) => `- ${mark}: ${words}`);
  return `${lines.join('\n')}\n`;
}

function table<T>(
  title: string,
  rows: Readonly<Record<string, Row<T>>>,
  say: (rule: T) => string,
): string {
  const lines = Object.values(rows).map(
    ({ what, party, state }) =>
      `| ${what} | ${party ? say(party) : '–'} | ${state ? say(state) : '–'} |`,
  );
  return [`## ${title}\n`, '| | Đảng | Chính quyền |', '| --- | --- | --- |', ...lines, ''].join(
    '\n',
  );
}

function measured({ value, from, to, source }: Measure): string {
  const number = (one: number): string => writeValue(Math.round(one * 100) / 100);
  const range =
    from === to
      ? ''
      : to === Infinity
        ? ` (≥ ${number(from)})`
        : ` (${number(from)}–${number(to)})`;
  return `${number(value)}${range}, ${source}`;
}

function looked({ size, align, marks }: LookRule): string {
  return [measured(size), align, ...marks].join(', ');
}

function worded({ value, others, source }: TextRule): string {
  const rest = others.length === 0 ? '' : ` (${others.map((one) => `“${one}”`).join(', ')})`;
  return `“${value}”${rest}, ${source}`;
}
