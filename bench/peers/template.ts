// A ready template for docxtemplater and the data that fill it: the same report, paragraph by paragraph.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeDocx } from '../../src/report/docx/write';
import { figureAddress } from '../../src/report/figure-link';
import {
  isFootnoteMark,
  type AnnexBlock,
  type Block,
  type Inline,
  type Report,
} from '../../src/report/model';

const AT = '2026-05-25T00:00:00Z';

/** Stands in the template's text where the field of a link is put in. */
const LINK = 'LINK';

/** A piece of text; `linked` where it is a link. */
interface RunData {
  readonly text: string;
  readonly linked: boolean;
  readonly instruction: string;
}

/** What the tags of the template stand for. */
export interface TemplateData {
  readonly blocks: readonly Readonly<Record<string, unknown>>[];
  readonly footnotes: readonly { readonly runs: readonly RunData[] }[];
  readonly groups: readonly {
    readonly name: string;
    readonly rows: readonly Readonly<Record<string, readonly RunData[]>>[];
  }[];
}

/** The blocks that differ from month to month; the others stand in the template as they are. */
const isFilled = (block: Block): block is Extract<Block, { kind: 'heading' | 'paragraph' }> =>
  block.kind === 'heading' || block.kind === 'paragraph';

/**
 * The template as bytes of a .docx: styles, letterhead, signature and the annex's head are those of
 * `report`, its headings, paragraphs, footnotes and rows are loops. Links are fields, since addresses
 * kept among the relations cannot be filled without a module that is sold.
 */
export function templateFor(report: Report): Uint8Array {
  const first = report.blocks.findIndex(isFilled);
  const blocks = [
    ...report.blocks.slice(0, first),
    ...bodyTags(),
    ...report.blocks.slice(first).filter((block) => !isFilled(block)),
  ].map((block) => (block.kind === 'annex' ? annexTags(block) : block));
  const parts = unzipSync(writeDocx({ ...report, blocks, footnotes: [] }, AT));
  const path = 'word/document.xml';
  const xml = strFromU8(parts[path] ?? new Uint8Array());
  return zipSync({ ...parts, [path]: strToU8(withFields(xml)) });
}

/** The data of `report` for `templateFor`. */
export function templateData(report: Report): TemplateData {
  const runs = (content: readonly Inline[]): RunData[] =>
    content.flatMap((inline) => (isFootnoteMark(inline) ? [] : [runData(inline, report)]));
  const annex = report.blocks.find((block): block is AnnexBlock => block.kind === 'annex');
  return {
    blocks: report.blocks
      .filter(isFilled)
      .map((block) =>
        block.kind === 'heading'
          ? { [`heading${block.level}`]: { text: block.text } }
          : { paragraph: { runs: runs(block.content) } },
      ),
    footnotes: report.footnotes.flatMap(({ lines }) => lines.map((line) => ({ runs: runs(line) }))),
    groups: (annex?.groups ?? []).map(({ name, rows }) => ({
      name,
      rows: rows.map((cells) =>
        Object.fromEntries(cells.map((cell, at) => [`cell${at}`, runs(cell)])),
      ),
    })),
  };
}

function runData({ text, figure }: Exclude<Inline, { footnote: number }>, report: Report): RunData {
  if (!figure || !report.workbook) return { text, linked: false, instruction: '' };
  const [address = '', cell = ''] = figureAddress(figure, report.workbook).split('#');
  return { text, linked: true, instruction: `HYPERLINK "${address}" \\l "${cell}"` };
}

const RUNS = `{#runs}${LINK}{^linked}{text}{/linked}{/runs}`;

/** Loops over the body's blocks and the footnotes' paragraphs, each tag in a paragraph of its own. */
function bodyTags(): Block[] {
  const tags = (content: string): Block => ({
    kind: 'paragraph',
    section: '',
    content: [{ text: content }],
  });
  const headings = ([1, 2, 3, 4] as const).flatMap((level): Block[] => [
    tags(`{#heading${level}}`),
    { kind: 'heading', level, section: '', text: '{text}' },
    tags(`{/heading${level}}`),
  ]);
  return [
    tags('{#blocks}'),
    ...headings,
    tags('{#paragraph}'),
    tags(RUNS),
    tags('{/paragraph}'),
    tags('{/blocks}'),
    tags('{#footnotes}'),
    tags(RUNS),
    tags('{/footnotes}'),
  ];
}

/** The annex with one row for a department and one for an indicator. */
function annexTags(annex: AnnexBlock): AnnexBlock {
  const last = annex.columns.length - 1;
  const cells = annex.columns.map((_, at) => {
    const own = RUNS.replace(/runs/g, `cell${at}`);
    return [{ text: `${at === 0 ? '{#rows}' : ''}${own}${at === last ? '{/rows}{/groups}' : ''}` }];
  });
  return { ...annex, groups: [{ name: '{#groups}{name}', rows: [cells] }] };
}

/** Puts the fields in, each of three runs in the look of the run around them. */
function withFields(xml: string): string {
  return xml.replace(
    /<w:r>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t[^>]*>((?:(?!<\/w:t>).)*LINK.*?)<\/w:t><\/w:r>/g,
    (_run, look: string | undefined, text: string) => {
      const run = (content: string): string => `<w:r>${look ?? ''}${content}</w:r>`;
      const words = (content: string): string => run(`<w:t xml:space="preserve">${content}</w:t>`);
      const [before = '', after = ''] = text.split(LINK);
      return [
        words(`${before}{#linked}`),
        run(
          '<w:fldChar w:fldCharType="begin"/><w:instrText xml:space="preserve">{instruction}</w:instrText><w:fldChar w:fldCharType="separate"/>',
        ),
        words('{text}'),
        run('<w:fldChar w:fldCharType="end"/>'),
        words(`{/linked}${after}`),
      ].join('');
    },
  );
}
