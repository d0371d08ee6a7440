// The report's text, section by section: by its template, or figures and notes at their places.
import type {
  CatalogueRow,
  Facts,
  FactsIndex,
  IndicatorRow,
  Note,
  Section,
} from '../workbook/facts';
import { indexFacts } from '../workbook/facts';
import { computedFilters, computedNames } from './computed';
import { sentenceName } from './content/bare-name';
import type { Accepted } from './computed/part';
import { gradeItem } from './content/graded';
import { ownKey } from '../figures/keys';
import type { Item } from './content/item';
import { INDICATOR_FILTERS, type TemplateSection } from './templates/indicator-drop';
import { DamagedFigureError, FigureLedger, type Run } from '../figures/marked-text';
import { markName } from './sentences/typed-words';
import { usableOpeners } from './sentences/openers';
import { periodWords } from './period-words';
import { BUDGET_NAME } from './phrases/words';
import { SectionPlaces, type Footnote } from './structure/section-places';
import {
  fillTemplate,
  indicatorNames,
  type ComputedParts,
  type IndicatorNames,
} from './templates/section-template';
import { TemplateEngine, TemplateError } from './templates/engine';
import { Turns } from './sentences/turns';
import type { Writer } from './writer';
import type { Bilingual } from '../vietnamese/bilingual';
import { uncapitalize } from '../vietnamese/text';
import { a1, type Position } from '../workbook/grid';
import { goneAt } from '../workbook/timing';
import { readWording } from '../workbook/wording';

/** One section as written. Its footnotes hang on its first paragraph. */
export interface WrittenSection {
  readonly section: Section;
  readonly title: readonly Run[];
  readonly paragraphs: readonly (readonly Run[])[];
  readonly footnotes: readonly Footnote[];
}

/** A template of the workbook that could not be used; its place fell back to what goes without. */
export interface TemplateProblem extends Position {
  readonly tab: string;
  /** Whose template it is: `mục II.6`, `chỉ tiêu von_dtc_tong`. */
  readonly owner: Bilingual;
  readonly message: Bilingual;
}

/** The report's text, section by section. */
export interface Narrative {
  readonly sections: readonly WrittenSection[];
  readonly problems: readonly TemplateProblem[];
}

/** A tag or an output of the template language. */
const LIQUID = /\{[{%]/;

/** What may be a name in a template. */
const WORD = /[\p{L}_][\p{L}\p{N}_-]*/gu;

/** Writes all sections of the outline; `accepted` says which explanations are causes. */
export function writeNarrative(facts: Facts, accepted: Accepted = new Map()): Narrative {
  return new NarrativeWriter(facts, undefined, accepted).write();
}

/** Fills the templates of the workbook alone, to find those that cannot be used. */
export function findTemplateProblems(facts: Facts): readonly TemplateProblem[] {
  const withTemplate = facts.outline.filter(({ title, template }) => LIQUID.test(title + template));
  const sections = new Set(withTemplate.map(({ id }) => id));
  const words = new Set(withTemplate.flatMap(({ template }) => template.match(WORD) ?? []));
  const catalogue = facts.catalogue.filter(
    ({ id, inSentence, section, template }) =>
      template !== '' || sections.has(section) || words.has(id) || LIQUID.test(inSentence),
  );
  const openers = readWording(facts.settings).openers;
  if (withTemplate.length === 0 && catalogue.length === 0 && openers.length === 0) return [];
  // An indicator's own phrase is tried where it stands.
  const own = new Set(catalogue.flatMap((row) => (row.template === '' ? [] : [row.section])));
  const outline = facts.outline.filter(
    (section) => own.has(section.id) || withTemplate.includes(section),
  );
  // Whether a template can be used does not depend on what the computed parts have to say.
  return new NarrativeWriter({ ...facts, catalogue, outline }, []).write().problems;
}

class NarrativeWriter {
  private readonly index: FactsIndex;
  private readonly ledger = new FigureLedger();
  private readonly problems: TemplateProblem[] = [];
  private readonly writer: Writer;
  private readonly itemsBySection = new Map<string, Item[]>();
  private readonly notesBySection = new Map<string, Note[]>();
  private readonly computed: ComputedParts;
  private readonly indicators: IndicatorNames;
  private readonly current: TemplateSection = { section: '', listed: new Set() };

  /** @param appraised the items that computed parts speak of; all of them unless given */
  constructor(
    private readonly facts: Facts,
    appraised?: readonly Item[],
    accepted: Accepted = new Map(),
  ) {
    this.index = indexFacts(facts);
    const items: Item[] = [];
    const engine = new TemplateEngine(INDICATOR_FILTERS);
    this.writer = this.makeWriter(engine);
    for (const row of this.index.entries.values()) {
      const item = this.named(row, this.index.rows.get(row.id));
      const { entry } = item;
      items.push(item);
      append(this.itemsBySection, entry.section, item);
    }
    for (const { notes } of facts.departments) {
      for (const note of notes) append(this.notesBySection, note.section, note);
    }
    this.indicators = indicatorNames(items, this.writer, this.current);
    const now = { gone: goneAt(facts), year: facts.period?.year ?? null };
    const { thresholds } = this.writer.wording;
    const assessment = {
      graded: (appraised ?? items).map((item) => gradeItem(item, now, thresholds)),
      ...{ accepted, current: this.current, settings: facts.settings, writer: this.writer },
    };
    this.computed = computedNames(assessment);
    engine.addFilters(computedFilters(assessment));
  }

  private makeWriter(engine: TemplateEngine): Writer {
    const { settings, period } = this.facts;
    const wording = readWording(settings);
    const base = { engine, ledger: this.ledger, period: periodWords(period) };
    const cell = settings?.values.openers;
    const openers = usableOpeners(wording.openers, base, (error) => {
      const owner = { vi: 'Cụm từ mở đầu', en: 'setting “Cụm từ mở đầu”' };
      const place = { tab: settings?.tab ?? '', row: cell?.row ?? 0 };
      this.problem(place, cell?.column ?? 0, owner, error);
    });
    const openersCell = { tab: settings?.tab ?? '', cell: cell ? a1(cell) : '' };
    const faulty = new Set<string>();
    const unusable: Writer['unusable'] = ({ id }, error) => {
      const row = this.index.entries.get(id);
      // One phrase may be tried in several places.
      if (!row || faulty.has(id)) return;
      faulty.add(id);
      const owner = { vi: `chỉ tiêu ${id}`, en: `indicator ${id}` };
      this.problem(row, row.templateColumn ?? row.nameColumn, owner, error);
    };
    return { ...base, wording, openers, openersCell, turns: new Turns(), unusable };
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
      ...{ id, title: '', department: '', template: '', footnotes: [] },
      ...{ tab: '', row: 0, titleColumn: 0, templateColumn: null },
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
      paragraphs: paragraphs.map((text) => this.ledger.runs(text)),
      footnotes: places.footnotes(),
    };
  }

  private title(section: Section): readonly Run[] {
    try {
      return [{ text: this.writer.engine.render(section.title, this.writer.period.names) }];
    } catch (error) {
      this.problem(section, section.titleColumn, ownerOf(section), error);
      return [{ text: section.title }];
    }
  }

  /**
   * The item with its name ready: a bare one made a sentence's, names may name the period (`vốn năm
   * {{ nam }}`), and a number in
   * a name that is no date, age or document number is a figure of the name's cell.
   */
  private named(entry: CatalogueRow, row: IndicatorRow | undefined): Item {
    const made = entry.isBare ? sentenceName(entry) : null;
    const inSentence = this.readyName(entry, made?.name ?? entry.inSentence);
    const named = { entry: { ...entry, inSentence }, row, isBudget: this.isBudget(entry) };
    if (!made) return named;
    return { ...named, lead: made.lead, alone: this.readyName(entry, made.alone) };
  }

  /** Whether it is a budget's row, or a part of one. */
  private isBudget(entry: CatalogueRow): boolean {
    const seen = new Set<string>();
    let at: CatalogueRow | undefined = entry;
    while (at && !seen.has(at.id)) {
      if (BUDGET_NAME.test(`${at.name}; ${at.inSentence}`)) return true;
      seen.add(at.id);
      at = at.partOf === null ? undefined : this.index.entries.get(at.partOf);
    }
    return false;
  }

  private readyName(entry: CatalogueRow, name: string): string {
    if (!/[\d{]/.test(name)) return name;
    const { tab, row, nameColumn } = entry;
    const source = { tab, cell: a1({ row, column: nameColumn }) };
    const marked = markName(name, source, ownKey('name', entry.id), this.ledger);
    if (!LIQUID.test(name)) return marked;
    try {
      return this.writer.engine.render(marked, this.writer.period.names);
    } catch (error) {
      const owner = { vi: `chỉ tiêu ${entry.id}`, en: `indicator ${entry.id}` };
      this.problem(entry, nameColumn, owner, error);
      return uncapitalize(entry.name);
    }
  }

  /** The section's template filled; null without one, and when it cannot be used. */
  private fromTemplate(section: Section, places: SectionPlaces): string[] | null {
    if (section.template === '') return null;
    Object.assign(this.current, { section: section.id, listed: new Set() });
    try {
      return fillTemplate(section, places, this.indicators, this.computed, this.writer);
    } catch (error) {
      this.problem(section, section.templateColumn ?? section.titleColumn, ownerOf(section), error);
      return null;
    } finally {
      this.current.section = '';
    }
  }

  private problem(
    { tab, row }: { readonly tab: string; readonly row: number },
    column: number,
    owner: Bilingual,
    error: unknown,
  ): void {
    if (!(error instanceof TemplateError) && !(error instanceof DamagedFigureError)) throw error;
    const line = error instanceof TemplateError ? error.line : null;
    const at = error instanceof TemplateError ? (error.column ?? 1) : 1;
    const { vi, en } = error.words;
    const message = {
      vi: line === null ? vi : `${vi} (dòng ${line}, cột ${at})`,
      en: line === null ? en : `${en} (line ${line}, column ${at})`,
    };
    this.problems.push({ tab, row, column, owner, message });
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

function ownerOf({ id }: Section): Bilingual {
  return { vi: `mục ${id}`, en: `section ${id}` };
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function allParagraphs(places: SectionPlaces): string[] {
  return Array.from({ length: places.paragraphCount }, (_, at) => places.paragraph(at + 1)).filter(
    (text) => text !== '',
  );
}
