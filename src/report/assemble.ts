// Puts the report together: letterhead, title, sections, closing, and in a draft what is open.
import { clean } from '../vietnamese/text';
import type { Finding } from '../checks/finding';
import type { Narrative, WrittenSection } from '../narrative/narrative';
import { periodWords } from '../narrative/period-words';
import { choose, ENDINGS, YES_OR_NO } from '../workbook/closed-lists';
import type { Facts, Settings } from '../workbook/facts';
import { titlePeriods } from '../workbook/period';
import { settingText } from '../workbook/read-settings';
import { cased, FORMS, type Form } from './form';
import { addresseeBlocks, closingBlock, documentKind, issuerName, letterhead } from './letterhead';
import { reportName } from './report-name';
import { OPEN_LIST_TITLE } from '../proofread/office-pages';
import {
  isFootnoteMark,
  type AnnexBlock,
  type Block,
  type HeadingName,
  type Report,
  type ReportFootnote,
} from './model';
import { headingLevel, headingText } from './section-number';
import { isPart, partNumber } from '../workbook/section-id';
import { runsText } from '../figures/runs';
import { markPlaces, withMarks } from './footnote-marks';

const HEADINGS: readonly HeadingName[] = ['heading-1', 'heading-2', 'heading-3', 'heading-4'];

/**
 * Builds the report. With errors open it is a draft: marked at the top, what is open on its last
 * page.
 */
export function assembleReport(
  facts: Facts,
  narrative: Narrative,
  annex: AnnexBlock | null,
  findings: readonly Finding[],
): Report {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const draft = errors.length > 0;
  const { names } = periodWords(facts.period);
  const [done, next] = facts.period ? titlePeriods(facts.period) : [names.ky, names.ky_sau];
  const times = hasTasks(facts)
    ? `${done ?? ''}, phương hướng, nhiệm vụ ${next ?? ''}`
    : (names.ky ?? '');
  const subject = `Kết quả thực hiện nhiệm vụ ${times}`;
  const issuer = issuerName(facts.settings);
  const kind = documentKind(facts.settings);
  const form = FORMS[kind];
  const hasParts = narrative.sections.some(({ section }) => isPart(section.id));
  const { blocks, footnotes } = body(narrative.sections, form, hasParts);
  const ending = choose(ENDINGS, settingText(facts.settings, 'ending')) ?? form.texts.ending;
  return {
    kind,
    draft,
    headings: hasParts ? ['part', ...HEADINGS] : HEADINGS,
    twoSided: isTwoSided(facts.settings, form),
    name: reportName(facts.period, draft),
    caption: `Báo cáo ${names.ky ?? ''}${issuer ? ` - ${issuer}` : ''}${draft ? ' (dự thảo)' : ''}`,
    issuer,
    workbook: facts.url === null ? null : { url: facts.url, tabIds: facts.tabIds },
    blocks: [
      ...(draft ? [{ kind: 'draft-mark', text: 'DỰ THẢO' } as const] : []),
      letterhead(facts.settings, facts.period),
      { kind: 'title', text: form.texts.title },
      { kind: 'subject', text: subject },
      ...(form.texts.divider === ''
        ? []
        : [{ kind: 'divider', text: form.texts.divider } as const]),
      ...addresseeBlocks(facts.settings),
      ...withEnding(blocks, ending),
      closingBlock(facts.settings),
      ...(annex ? [annex] : []),
      ...(draft ? openList(errors) : []),
    ],
    footnotes,
  };
}

function body(
  sections: readonly WrittenSection[],
  form: Form,
  hasParts: boolean,
): {
  blocks: Block[];
  footnotes: ReportFootnote[];
} {
  const blocks: Block[] = [];
  const footnotes: ReportFootnote[] = [];
  for (const { section, title, paragraphs, footnotes: own } of sections) {
    const text = runsText(title);
    if (section.title !== '') blocks.push(...headings(section.id, text, form, hasParts));
    const [first = [], ...others] = paragraphs;
    const places = markPlaces(
      first,
      own.map(({ lines }) => lines.map(runsText).join(' ')),
    );
    // Readers meet the marks in their order in the text, and so are the footnotes numbered.
    const marks = own
      .map(({ lines }, at) => ({ lines, at: places[at] ?? 0 }))
      .sort((one, other) => one.at - other.at)
      .map(({ lines, at }) => {
        const footnote = footnotes.length + 1;
        footnotes.push({ number: footnote, section: section.id, lines });
        return { footnote, at };
      });
    if (paragraphs.length + marks.length === 0) continue;
    for (const content of [withMarks(first, marks), ...others]) {
      blocks.push({ kind: 'paragraph', section: section.id, content });
    }
  }
  return { blocks, footnotes };
}

/** Whether the outline has a part about what is to come; without one the title promises none. */
function hasTasks({ outline }: Facts): boolean {
  if (outline.length === 0) return true;
  return outline.some(
    ({ title, template }) =>
      /ky_sau/i.test(title + template) || (TASKS.test(title) && !/kết quả/iu.test(title)),
  );
}

const TASKS = /phương hướng|nhiệm vụ|giải pháp|kế hoạch (?:công tác )?(?:tháng|quý|năm|6)/iu;

/** Only the Party's form says how the back of a sheet is printed. */
function isTwoSided(settings: Settings | null, form: Form): boolean {
  const wanted = choose(YES_OR_NO, settingText(settings, 'twoSided')) ?? false;
  return wanted && form.millimetres.backLeft > 0;
}

/**
 * The heading of a section. A part has two of them, its number and its name: a line break inside one
 * may be lost when Google imports the document, and each alone would leave the outline without the other.
 */
function headings(section: string, title: string, form: Form, hasParts: boolean): Block[] {
  if (isPart(section)) {
    const name = cased(form.looks['part-title'], title);
    return [partNumber(section), name].map((text) => ({
      kind: 'heading',
      level: 1,
      section,
      text,
    }));
  }
  const own = headingLevel(section);
  const text = cased(form.looks[`heading-${own}`], headingText(section, title));
  const level = (hasParts ? own + 1 : own) as 1 | 2 | 3 | 4 | 5;
  return [{ kind: 'heading', level, section, text }];
}

/** The text's last paragraph ends as the office ends its documents, whatever was typed there. */
function withEnding(blocks: readonly Block[], ending: string): Block[] {
  const last = blocks[blocks.length - 1];
  const piece = last?.kind === 'paragraph' ? last.content[last.content.length - 1] : undefined;
  if (last?.kind !== 'paragraph' || !piece) return [...blocks];
  const content =
    isFootnoteMark(piece) || piece.figure
      ? [...last.content, { text: ending }]
      : [...last.content.slice(0, -1), { text: `${withoutEnding(piece.text)}${ending}` }];
  return [...blocks.slice(0, -1), { ...last, content }];
}

function withoutEnding(text: string): string {
  const trimmed = text.trimEnd();
  if (trimmed.endsWith('./.')) return trimmed.slice(0, -3);
  return trimmed.endsWith('.') ? trimmed.slice(0, -1) : trimmed;
}

/** The last page of a draft: what must be done before it can be final. */
function openList(errors: readonly Finding[]): Block[] {
  return [
    { kind: 'open-title', text: `${OPEN_LIST_TITLE} (${errors.length})` },
    ...errors.map(({ tab, cell, message }): Block => {
      const where = [tab, cell].filter((part) => part !== null).join(', ô ');
      // A message quotes a cell as it was typed, with signs that no document may hold.
      const text = clean(message.vi);
      return { kind: 'open-item', text: where === '' ? text : `${where}: ${text}` };
    }),
  ];
}
