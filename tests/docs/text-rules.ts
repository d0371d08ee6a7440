// The part of the rules' page that is about finished texts, written from catalogue and examples.
import { NOTE_TEXT_RULES, TEXT_RULES } from '../../src/proofread/index';
import { proofread } from '../../src/proofread/run';
import type { TextRule } from '../../src/proofread/text-rule';
import { TEXT_EXAMPLES } from '../proofread/examples';
import { parameterLines } from './parameters';

const HEAD = `# Soát văn bản đã xong · Rules about finished texts

Dùng cho lệnh \`proofread\`, menu “Soát văn bản” và hàm \`SOAT_VANBAN\`; quy tắc ghi “cả thuyết minh” cũng
soát thuyết minh và ghi chú trong các tab, ngay tại ô · Used by \`proofread\`, the menu and \`SOAT_VANBAN\`;
those marked “notes too” also judge notes and remarks in the tabs, at their cell. Mỗi phát hiện kèm mức chắc
chắn (\`sure\`, 0 đến 1): dưới 0,5 thì im lặng, từ 0,85 mới là lỗi · Each finding says how sure it is: silent
below 0.5, an error from 0.85 on.

Bảng quy tắc của tab Quy tắc cũng tắt và chỉnh các quy tắc này: menu “Soát văn bản” theo bảng. Hàm
\`SOAT_VANBAN\` và lệnh \`proofread\` chỉ nhận một văn bản, không biết sổ nào, nên luôn soát bằng mọi quy
tắc với tham số mặc định.

The table in tab Quy tắc switches and sets these rules too: the menu follows it. \`SOAT_VANBAN\`
and command \`proofread\` take a text alone and know no workbook: they always use all rules with their
defaults.
`;

/** Table and entries of the text rules, as Markdown. */
export function textRulesPart(): string {
  return [HEAD, contents(), ...TEXT_RULES.map(entry)].join('\n');
}

const OF_NOTES = new Set(NOTE_TEXT_RULES.map(({ id }) => id));

const mark = ({ id, severity }: TextRule): string =>
  (severity === 'error' ? 'lỗi · error' : 'cảnh báo · warning') +
  (OF_NOTES.has(id) ? ', cả thuyết minh · notes too' : '');

function contents(): string {
  const rows = TEXT_RULES.map((rule) => {
    const anchor = `text-${rule.id.replace(/\./g, '')}`;
    return `| [\`${rule.id}\`](#${anchor}) | ${mark(rule)} | ${rule.title.vi} | ${rule.title.en} |`;
  });
  return ['| mã · id | mức · severity | | |', '| --- | --- | --- | --- |', ...rows, ''].join('\n');
}

function entry(rule: TextRule): string {
  const example = TEXT_EXAMPLES[rule.id];
  if (!example) throw new Error(`Rule ${rule.id} has no example.`);
  return [
    `## text: ${rule.id}\n`,
    `**${rule.title.vi} · ${rule.title.en}** (${mark(rule)})\n`,
    `${rule.why.vi} · ${rule.why.en}\n`,
    ...parameterLines(rule),
    'Báo · hits:\n',
    block(example.broken),
    ...(['vi', 'en'] as const).map(
      (language) => `> ${proofread(example.broken).findings[0]?.message[language] ?? ''}\n`,
    ),
    'Không báo · passes:\n',
    block(example.sound),
  ].join('\n');
}

/** Examples in one Unicode form: this page is text like any other. */
function block(text: string): string {
  return `\`\`\`text\n${text.normalize('NFC')}\n\`\`\`\n`;
}
