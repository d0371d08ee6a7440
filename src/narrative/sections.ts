// A section → its paragraphs and footnotes: figures and notes at their places, or its template.
import type { CatalogueRow, Facts, FactsIndex, Note, Place, Section } from '../workbook/facts';
import { indexFacts } from '../workbook/facts';
import { monthsGone } from '../workbook/period';
import { Appraisal, readSelector, type Selector } from './appraisal';
import type { Writer } from './clause';
import type { Item } from './standing';
import {
  capitalizeMarked,
  DamagedFigureError,
  FigureLedger,
  NOTHING,
  plainText,
} from './marked-text';
import type { Run } from './marked-text';
import { markNote, markNumbers } from './notes';
import { writeSentences } from './paragraph';
import { periodWords } from './period-words';
import { TemplateEngine, TemplateError } from './templates';
import type { Bilingual } from '../vietnamese/bilingual';
import { uncapitalize } from '../vietnamese/text';
import { a1, type Position } from '../workbook/grid';

/** A footnote of a section: its own lines, the items of its list behind a dash. */
export interface Footnote {
  /** The number that the workbook uses. */
  readonly number: number;
  readonly lines: readonly (readonly Run[])[];
}

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

/** Paragraphs that a template may name: `doan_1` … `doan_9`. */
const NAMED_PARAGRAPHS = 9;

/** Writes all sections of the outline. */
export function writeNarrative(facts: Facts): Narrative {
  return new NarrativeWriter(facts).write();
}

/** Fills the templates of the workbook alone, to find those that cannot be used. */
export function findTemplateProblems(facts: Facts): readonly TemplateProblem[] {
  const withTemplate = facts.outline.filter(({ title, template }) => LIQUID.test(title + template));
  const sections = new Set(withTemplate.map(({ id }) => id));
  const catalogue = facts.catalogue.filter(
    ({ inSentence, section }) => sections.has(section) || LIQUID.test(inSentence),
  );
  if (withTemplate.length === 0 && catalogue.length === 0) return [];
  // Whether a template can be used does not depend on what the computed parts have to say.
  return new NarrativeWriter({ ...facts, catalogue, outline: withTemplate }, []).write().problems;
}

class NarrativeWriter {
  private readonly index: FactsIndex;
  private readonly ledger = new FigureLedger();
  private readonly problems: TemplateProblem[] = [];
  private readonly writer: Writer;
  private readonly appraisal: Appraisal;
  private readonly itemsBySection = new Map<string, Item[]>();
  private readonly notesBySection = new Map<string, Note[]>();
  private told: Selector = () => false;

  /** @param appraised the items that computed parts speak of; all of them unless given */
  constructor(
    private readonly facts: Facts,
    appraised?: readonly Item[],
  ) {
    this.index = indexFacts(facts);
    const engine = new TemplateEngine({
      bang_diem: (sections) => this.appraisal.scorecard(readSelector(String(sections)), this.told),
      noi_bat: (sections) => this.appraisal.strengths(readSelector(String(sections))),
      han_che: (sections) => this.appraisal.shortfalls(readSelector(String(sections))),
    });
    this.writer = { engine, ledger: this.ledger, period: periodWords(facts.period) };
    const items: Item[] = [];
    for (const row of this.index.entries.values()) {
      const entry = this.named(row);
      const item = { entry, row: this.index.rows.get(entry.id) };
      items.push(item);
      append(this.itemsBySection, entry.section, item);
    }
    for (const { notes } of facts.departments) {
      for (const note of notes) append(this.notesBySection, note.section, note);
    }
    const months = facts.period ? monthsGone(facts.period) : 12;
    this.appraisal = new Appraisal(appraised ?? items, months, this.writer);
  }

  write(): Narrative {
    const seen = new Set<string>();
    const outline = this.facts.outline.length > 0 ? this.facts.outline : this.bareOutline();
    const sections = outline.filter(({ id }) => !seen.has(id) && seen.add(id));
    return { sections: sections.map((section) => this.section(section)), problems: this.problems };
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
    const automatic = this.automaticParagraphs(section);
    const paragraphs = this.fromTemplate(section, automatic) ?? compact(automatic);
    return {
      section,
      title: this.title(section),
      paragraphs: paragraphs.map((text) => this.ledger.runs(text)),
      footnotes: this.footnotes(section),
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
   * The entry with its name ready: names may name the period (`vốn năm {{ nam }}`), and a number in
   * a name that is no date, age or document number is a figure of the name's cell.
   */
  private named(entry: CatalogueRow): CatalogueRow {
    const { inSentence, tab, row, nameColumn } = entry;
    if (!/[\d{]/.test(inSentence)) return entry;
    const source = { tab, tabId: null, cell: a1({ row, column: nameColumn }) };
    const marked = markNumbers(inSentence, source, this.ledger);
    if (!LIQUID.test(inSentence)) return { ...entry, inSentence: marked };
    try {
      return { ...entry, inSentence: this.writer.engine.render(marked, this.writer.period.names) };
    } catch (error) {
      const owner = { vi: `chỉ tiêu ${entry.id}`, en: `indicator ${entry.id}` };
      this.problem(entry, nameColumn, owner, error);
      return { ...entry, inSentence: uncapitalize(entry.name) };
    }
  }

  /** Paragraph n at index n - 1; '' where the section has nothing there. */
  private automaticParagraphs(section: Section): string[] {
    const items = this.itemsBySection.get(section.id) ?? [];
    const notes = this.notesBySection.get(section.id) ?? [];
    let first = Infinity;
    let last = 0;
    for (const { place } of items.map(({ entry }) => entry)) {
      if (place.kind !== 'paragraph') continue;
      first = Math.min(first, place.paragraph);
      last = Math.max(last, place.paragraph);
    }
    const paragraphOf = ({ place }: Note): number | null => {
      if (place === 'first-figures') return first === Infinity ? 1 : first;
      return place?.kind === 'paragraph' ? place.paragraph : null;
    };
    const count = notes.reduce((most, note) => Math.max(most, paragraphOf(note) ?? 0), last);
    return Array.from({ length: count }, (_, at) => {
      const number = at + 1;
      return this.place(
        `${section.id}/${number}`,
        items.filter(({ entry }) => isAt(entry.place, { kind: 'paragraph', paragraph: number })),
        notes.filter((note) => paragraphOf(note) === number),
      );
    });
  }

  private footnotes(section: Section): Footnote[] {
    const items = this.itemsBySection.get(section.id) ?? [];
    const notes = this.notesBySection.get(section.id) ?? [];
    const places = [...items.map(({ entry }) => entry.place), ...notes.map(({ place }) => place)];
    const numbers = new Set<number>();
    for (const place of places) {
      if (place !== null && typeof place === 'object' && place.kind === 'footnote') {
        numbers.add(place.footnote);
      }
    }
    return [...numbers]
      .sort((a, b) => a - b)
      .map((number) => ({ number, lines: this.footnoteLines(section, number, items, notes) }));
  }

  private footnoteLines(
    section: Section,
    footnote: number,
    items: readonly Item[],
    notes: readonly Note[],
  ): Run[][] {
    const at = (item: number | null): string => {
      const place: Place = { kind: 'footnote', footnote, item };
      return this.place(
        `${section.id}#${footnote}.${item ?? 0}`,
        items.filter(({ entry }) => isAt(entry.place, place)),
        notes.filter((note) => typeof note.place === 'object' && isAt(note.place, place)),
      );
    };
    const places = [...items.map(({ entry }) => entry.place), ...notes.map(({ place }) => place)];
    const listed = new Set<number>();
    for (const place of places) {
      if (place === null || typeof place !== 'object' || place.kind !== 'footnote') continue;
      if (place.footnote === footnote && place.item !== null) listed.add(place.item);
    }
    const list = [...listed].sort((a, b) => a - b).map((item) => `- ${at(item)}`);
    // A list needs words to hang on; the number of the footnote cannot stand before a dash.
    const own = at(null);
    const lead = own === '' && list.length > 0 ? 'Cụ thể:' : own;
    return compact([lead, ...list]).map((text) => this.ledger.runs(text));
  }

  /** Notes before, the figures' sentences, notes after: one paragraph. */
  private place(seed: string, items: readonly Item[], notes: readonly Note[]): string {
    const written = (side: Note['side']): string[] =>
      notes.filter((note) => note.side === side).map((note) => markNote(note, this.ledger));
    const sentences = items.length === 0 ? '' : writeSentences(items, this.writer, seed);
    return compact([...written('before'), sentences, ...written('after')]).join(' ');
  }

  /** The section's template filled; null without one, and when it cannot be used. */
  private fromTemplate(section: Section, automatic: readonly string[]): string[] | null {
    if (section.template === '') return null;
    const used = new Set<number>();
    const scope: Record<string, unknown> = { ...this.writer.period.names };
    for (let number = 1; number <= NAMED_PARAGRAPHS; number++) {
      Object.defineProperty(scope, `doan_${number}`, {
        enumerable: true,
        get: () => {
          used.add(number);
          const text = automatic[number - 1] ?? '';
          return text === '' ? NOTHING : text;
        },
      });
    }
    this.told = ({ entry }) => entry.section === section.id;
    try {
      const filled = this.writer.engine.render(this.markLiterals(section), scope);
      const paragraphs = filled.split(/[¶\n]/).map((line) => this.templateLine(line));
      // Nothing is lost: what the template does not name follows it.
      const unnamed = automatic.filter((_, at) => !used.has(at + 1));
      return compact([...paragraphs, ...unnamed]);
    } catch (error) {
      this.problem(section, section.templateColumn ?? section.titleColumn, ownerOf(section), error);
      return null;
    } finally {
      this.told = () => false;
    }
  }

  /** Numbers that the office typed into its template are figures of the template's cell. */
  private markLiterals(section: Section): string {
    const cell = a1({ row: section.row, column: section.templateColumn ?? section.titleColumn });
    const source = { tab: section.tab, tabId: null, cell };
    return section.template
      .split(/(\{\{.*?\}\}|\{%.*?%\})/s)
      .map((piece, at) => (at % 2 === 1 ? piece : markNumbers(piece, source, this.ledger)))
      .join('');
  }

  /** One paragraph of a filled template; a lead-in whose computed part is empty is left out. */
  private templateLine(line: string): string {
    const empty = line.includes(NOTHING);
    const text = line.split(NOTHING).join('').replace(/ {2,}/g, ' ').trim();
    if (empty && plainText(text).endsWith(':')) return '';
    this.ledger.runs(text);
    return capitalizeMarked(text);
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

function ownerOf({ id }: Section): Bilingual {
  return { vi: `mục ${id}`, en: `section ${id}` };
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function isAt(place: Place | null, wanted: Place): boolean {
  if (place?.kind === 'paragraph' && wanted.kind === 'paragraph') {
    return place.paragraph === wanted.paragraph;
  }
  if (place?.kind === 'footnote' && wanted.kind === 'footnote') {
    return place.footnote === wanted.footnote && place.item === wanted.item;
  }
  return false;
}

function compact(texts: readonly string[]): string[] {
  return texts.filter((text) => text !== '');
}
