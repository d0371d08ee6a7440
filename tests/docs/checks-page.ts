// The page of all rules, written from the catalogue and its examples.
import { RULES } from '../../src/checks/index';
import { NOTE_TEXT_RULES } from '../../src/proofread/index';
import type { Grain } from '../../src/rules/description';
import type { Rule } from '../../src/checks/rule';
import { EXAMPLES } from '../checks/all-examples';
import { check, type Change } from '../checks/examples';
import { soundBook } from '../workbook/sample';
import { bookChanges } from './book-change';
import { parameterLines } from './parameters';
import { textRulesPart } from './text-rules';

const GRAINS: Readonly<Record<Grain, string>> = {
  cell: 'một ô · one cell',
  row: 'một dòng · one row',
  tab: 'một tab · one tab',
  workbook: 'cả sổ · the workbook',
  text: 'văn bản · a text',
};

/** What the report leaves out while such an error is open. */
const DOUBTS = {
  none: '',
  number: '; báo cáo chưa dùng số này · the report leaves the number out',
  indicator:
    '; báo cáo chưa dùng số của chỉ tiêu này · the report leaves the indicator’s numbers out',
} as const;

const HEAD = `# Các quy tắc soát số liệu · The rules

This page is written by \`npm run renew\` from the catalogue in \`src/checks/\` and from the examples
that test it. Do not edit it by hand.

Mỗi quy tắc có mã. Trong bảng thứ hai của tab Quy tắc (\`Mã quy tắc\`, \`Bật\`, \`Tham số\`) văn phòng
ghi mã, chọn \`có\` hoặc \`không\`, và đặt tham số theo mẫu \`tên = số; tên = số\`. Quy tắc ghi “luôn bật”
không tắt được, vì nếu tắt thì báo cáo mất số liệu mà không ai hay.

Each rule has an id. In the second table of tab Quy tắc an office switches it (\`có\`, \`không\`) and
sets its parameters (\`name = number; name = number\`). A rule marked “luôn bật · always on” cannot be
switched off: without it the report would lose figures in silence.

A warning can be accepted: what the department writes under Giải trình on the row is kept with the
finding. An error cannot.

Ví dụ nêu chỗ khác so với một sổ mẫu không có lỗi · The examples say what differs from a sound
workbook.
`;

/** The text rules that judge notes too stand in their own part. */
const OF_TEXTS = new Set(NOTE_TEXT_RULES.map(({ id }) => id));
const CELL_RULES = RULES.filter(({ id }) => !OF_TEXTS.has(id));

/** The page, as Markdown. */
export function checksPage(): string {
  const parts = [HEAD, contents(), ...CELL_RULES.map((rule) => entry(rule)), textRulesPart()];
  // A finding quotes what it found, decomposed letters too; the page is a text like any other.
  return `${parts.join('\n').trimEnd()}\n`.normalize('NFC');
}

function contents(): string {
  const rows = CELL_RULES.map(({ id, severity, title }) => {
    const mark = severity === 'error' ? 'lỗi · error' : 'cảnh báo · warning';
    return `| [\`${id}\`](#${id.replace(/\./g, '')}) | ${mark} | ${title.vi} | ${title.en} |`;
  });
  return ['| mã · id | mức · severity | | |', '| --- | --- | --- | --- |', ...rows, ''].join('\n');
}

function entry(rule: Rule): string {
  const example = EXAMPLES[rule.id];
  if (!example) throw new Error(`Rule ${rule.id} has no example.`);
  const mark = rule.severity === 'error' ? 'Lỗi · error' : 'Cảnh báo · warning';
  const always = rule.always ? ', luôn bật · always on' : '';
  return [
    `## ${rule.id}\n`,
    `**${rule.title.vi} · ${rule.title.en}** (${mark}, ${GRAINS[rule.grain]}${always}${DOUBTS[rule.doubts ?? 'none']})\n`,
    `${rule.why.vi} · ${rule.why.en}\n`,
    ...parameterLines(rule),
    `Báo · hits:\n`,
    ...changeLines(example.broken),
    '',
    ...said(rule, example.broken),
    `Không báo · passes:\n`,
    ...changeLines(example.sound),
    '',
  ].join('\n');
}

function changeLines(change: Change): string[] {
  const changed = change(soundBook()).spreadsheet();
  return bookChanges(soundBook().spreadsheet(), changed).map((line) => `- ${line}`);
}

/** What a user reads, in both languages. */
function said({ id }: Rule, change: Change): string[] {
  return (['vi', 'en'] as const).flatMap((language) => {
    const finding = check(change(soundBook()), language).find(({ rule }) => rule === id);
    return finding ? [`> ${finding.message}\n`] : [];
  });
}
