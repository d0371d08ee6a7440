// The report's text, section by section: by its template, or figures and notes at their places.
import { append } from '../workbook/multimap';
import type { Facts, Note, Section } from '../workbook/facts';
import { indexFacts, type FactsIndex } from '../workbook/facts-index';
import type { Accepted, CurrentSection } from './computed/part';
import { STRENGTHS } from './computed/strengths';
import { gradeItem } from './content/graded';
import type { Item } from './content/item';
import { words, type Runs } from '../figures/runs';
import { OfficeTemplates } from './templates/office-templates';
import { usableOpeners } from './sentences/openers';
import { namedItems } from './named-items';
import { OWNERS, templateProblem, type TemplateProblem } from './template-problems';
import { periodWords } from './period-words';
import { SectionPlaces, type Footnote } from './structure/section-places';
import { Rotation } from './sentences/rotation';
import type { Writer } from './writer';
import { a1 } from '../workbook/grid';
import { goneAt, goneAtEnd } from '../workbook/timing';
import { readWording } from '../workbook/wording';

/** One section as written. Its footnotes hang on its first paragraph. */
export interface WrittenSection {
  readonly section: Section;
  readonly title: Runs;
  readonly paragraphs: readonly Runs[];
  readonly footnotes: readonly Footnote[];
}

/** The report's text, section by section. */
export interface Narrative {
  readonly sections: readonly WrittenSection[];
  readonly problems: readonly TemplateProblem[];
}

/**
 * Writes all sections of the outline.
 *
 * @param accepted which explanations are causes
 * @param assessed the items that computed parts speak of; all of them unless given
 */
export function writeNarrative(
  facts: Facts,
  accepted: Accepted = new Map(),
  assessed?: readonly Item[],
): Narrative {
  return new NarrativeWriter(facts, accepted, assessed).write();
}

const STRENGTHS_NAME = new RegExp(`(?<!\\w)${STRENGTHS.name}(?!\\w)`);

class NarrativeWriter {
  private readonly index: FactsIndex;
  private readonly templates = new OfficeTemplates();
  private readonly problems: TemplateProblem[] = [];
  private readonly writer: Writer;
  private readonly itemsBySection = new Map<string, Item[]>();
  private readonly notesBySection = new Map<string, Note[]>();
  private readonly current: CurrentSection = {
    section: '',
    template: '',
    namesStrengths: false,
    listed: new Set(),
    parts: new Set(),
  };

  constructor(
    private readonly facts: Facts,
    accepted: Accepted,
    assessed: readonly Item[] | undefined,
  ) {
    this.index = indexFacts(facts);
    this.writer = this.makeWriter();
    const items = namedItems(this.index, this.writer, (entry, error) => {
      this.problem(entry, entry.nameColumn, OWNERS.indicator(entry.id), error);
    });
    for (const item of items) append(this.itemsBySection, item.entry.section, item);
    for (const { notes } of facts.departments) {
      for (const note of notes) append(this.notesBySection, note.section, note);
    }
    const year = facts.period?.year ?? null;
    const now = { gone: goneAt(facts), end: goneAtEnd(facts), year };
    const { thresholds } = this.writer.wording;
    this.templates.offer(items, {
      graded: (assessed ?? items).map((item) => gradeItem(item, now, thresholds)),
      accepted,
      current: this.current,
      settings: facts.settings,
      writer: this.writer,
    });
  }

  private makeWriter(): Writer {
    const { settings, period } = this.facts;
    const wording = readWording(settings);
    const base = { templates: this.templates, period: periodWords(period) };
    const cell = settings?.values.openers;
    const tab = settings?.tab ?? '';
    const source = { tab, cell: cell ? a1(cell) : '' };
    const openers = usableOpeners(wording.openers, source, base, (error) => {
      this.problem({ tab, row: cell?.row ?? 0 }, cell?.column ?? 0, OWNERS.openers, error);
    });
    const faulty = new Set<string>();
    const unusable: Writer['unusable'] = ({ id }, error) => {
      const row = this.index.entries.get(id);
      // One phrase may be tried in several places.
      if (!row || faulty.has(id)) return;
      faulty.add(id);
      this.problem(row, row.templateColumn ?? row.nameColumn, OWNERS.indicator(id), error);
    };
    return { ...base, wording, openers, turns: new Rotation(), unusable };
  }

  write(): Narrative {
    const seen = new Set<string>();
    const outline = this.facts.outline.length > 0 ? this.facts.outline : this.bareOutline();
    const sections = outline.filter(({ id }) => !seen.has(id) && seen.add(id));
    const written = sections.map((section) => this.section(section));
    return {
      sections: written.filter((one, at) => !isBareHeading(one, at, written)),
      problems: this.problems,
    };
  }

  /** Without Dàn ý a draft still shows what there is, section by section, without headings. */
  private bareOutline(): Section[] {
    const ids = new Set([...this.itemsBySection.keys(), ...this.notesBySection.keys()]);
    return [...ids].map((id) => ({
      id,
      title: '',
      department: '',
      template: '',
      footnotes: [],
      tab: '',
      row: 0,
      titleColumn: 0,
      templateColumn: null,
    }));
  }

  private section(section: Section): WrittenSection {
    const places = new SectionPlaces(
      section.id,
      this.itemsBySection.get(section.id) ?? [],
      this.notesBySection.get(section.id) ?? [],
      this.writer,
      this.facts.period,
    );
    const paragraphs = this.fromTemplate(section, places) ?? allParagraphs(places);
    return {
      section,
      title: this.title(section),
      paragraphs,
      footnotes: places.footnotes(),
    };
  }

  private title(section: Section): Runs {
    try {
      return this.templates.fill(section.title, this.writer.period.names);
    } catch (error) {
      this.problem(section, section.titleColumn, OWNERS.section(section.id), error);
      return words(section.title);
    }
  }

  /** The section's template filled; null without one, and when it cannot be used. */
  private fromTemplate(section: Section, places: SectionPlaces): readonly Runs[] | null {
    if (section.template === '') return null;
    const namesStrengths = this.namesStrengths(section);
    Object.assign(this.current, {
      section: section.id,
      template: section.template,
      namesStrengths,
      listed: new Set(),
      parts: new Set(),
    });
    try {
      return this.templates.paragraphs(section, places);
    } catch (error) {
      this.problem(
        section,
        section.templateColumn ?? section.titleColumn,
        OWNERS.section(section.id),
        error,
      );
      return null;
    } finally {
      this.current.section = '';
    }
  }

  private namesStrengths({ id }: Section): boolean {
    const part = id.split('.')[0];
    return this.facts.outline.some(
      (one) => one.id.split('.')[0] === part && STRENGTHS_NAME.test(one.template),
    );
  }

  private problem(...args: Parameters<typeof templateProblem>): void {
    this.problems.push(templateProblem(...args));
  }
}

/**
 * A heading whose template had nothing to say ("3. Nguyên nhân" where nobody gave a cause) is left out
 * where it is the last of its kind, so that no number is skipped.
 */
function isBareHeading(
  { section, paragraphs, footnotes }: WrittenSection,
  at: number,
  all: readonly WrittenSection[],
): boolean {
  if (section.template === '' || paragraphs.length + footnotes.length > 0) return false;
  const parent = section.id.replace(/[^.]+$/, '');
  return parent !== '' && !all.slice(at + 1).some(({ section: { id } }) => id.startsWith(parent));
}

function allParagraphs(places: SectionPlaces): Runs[] {
  return Array.from({ length: places.paragraphCount }, (_, at) => places.paragraph(at + 1)).filter(
    (text) => text.length > 0,
  );
}
