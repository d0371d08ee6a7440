// The template language: LiquidJS, strict, synchronous, without the filters that would damage figures.
import { capitalize } from '../../vietnamese/text';
import { Drop, Liquid, type Template } from 'liquidjs';
import { BilingualError, type Bilingual } from '../../vietnamese/bilingual';
import { TemplateError } from './errors';
import { outsideMarks } from './figure-marks';

/** What a template may name. */
export type Scope = Readonly<Record<string, unknown>>;

/**
 * The filters of LiquidJS that are let through. Those that compute, count, encode or pick at random
 * would print numbers that come from no cell.
 */
const ALLOWED_FILTERS: ReadonlySet<string> = new Set([
  'append',
  'prepend',
  'default',
  'strip',
  'lstrip',
  'rstrip',
  'join',
  'split',
  'first',
  'last',
  'replace',
  'replace_first',
  'replace_last',
  'remove',
  'remove_first',
  'remove_last',
  'upcase',
  'downcase',
  'capitalize',
]);

/** A filter of ours: value and arguments in; text out, or an object that prints as one. */
export type Filter = (value: unknown, ...args: unknown[]) => string | Drop;

/** What one filling may take: blocks and their pieces, and letters and list items it makes. */
const MOST_STEPS = 20_000;
const MOST_MEMORY = 2_000_000;
const LONGEST_TEMPLATE = 50_000;

/** One engine: compiles templates once and fills them. */
export class TemplateEngine {
  private readonly liquid: Liquid;
  private readonly compiled = new Map<string, Template[]>();
  private steps = 0;
  private depth = 0;

  constructor(filters: Readonly<Record<string, Filter>> = {}) {
    this.liquid = new Liquid({
      strictVariables: true,
      strictFilters: true,
      ownPropertyOnly: true,
      // No files: templates stand in cells.
      templates: {},
      memoryLimit: MOST_MEMORY,
      parseLimit: LONGEST_TEMPLATE,
    });
    this.countSteps();
    for (const name of Object.keys(this.liquid.filters)) {
      if (ALLOWED_FILTERS.has(name)) continue;
      this.liquid.registerFilter(name, () => {
        throw new BilingualError({
          vi: `không dùng được “${name}” trong mẫu câu vì có thể làm sai con số`,
          en: `“${name}” may not be used in a template, since it could falsify a number`,
        });
      });
    }
    for (const name of ['upcase', 'downcase', 'capitalize']) this.guardCase(name);
    this.addFilters(filters);
  }

  /** Adds filters that are made with the engine itself. */
  addFilters(filters: Readonly<Record<string, Filter>>): void {
    for (const [name, filter] of Object.entries(filters)) this.liquid.registerFilter(name, filter);
  }

  /** Work is bounded by count: the clock would make a report depend on the machine. */
  private countSteps(): void {
    const { renderer } = this.liquid;
    const renderTemplates = renderer.renderTemplates.bind(renderer);
    renderer.renderTemplates = (templates, context, emitter) => {
      this.count(1 + templates.length);
      return renderTemplates(templates, context, emitter);
    };
  }

  private count(steps: number): void {
    this.steps += steps;
    if (this.steps > MOST_STEPS) throw tooMuchWork();
  }

  /** Case filters change letters only: a zero said in words stays as it was entered. */
  private guardCase(name: string): void {
    this.liquid.registerFilter(name, (value: unknown) =>
      outsideMarks(textOf(value), (piece, isFirst) => changeCase(name, piece, isFirst)),
    );
  }

  /**
   * Fills `source` with the names of `scope`, and with `globals` where it has none. Throws
   * `TemplateError`.
   */
  render(source: string, scope: Scope, globals: Scope | Drop = {}): string {
    // A name that prints through a template of its own is part of the same work.
    if (this.depth === 0) this.steps = 0;
    this.depth++;
    try {
      return String(this.liquid.renderSync(this.compile(source), scope, { globals }));
    } catch (error) {
      throw asTemplateError(error);
    } finally {
      this.depth--;
    }
  }

  private compile(source: string): Template[] {
    const known = this.compiled.get(source);
    if (known) return known;
    const made = this.liquid.parse(source);
    this.compiled.set(source, made);
    return made;
  }
}

/** What a value prints: an object of ours by its value. */
function textOf(value: unknown): string {
  return String(value instanceof Drop ? value.valueOf() : value);
}

function tooMuchWork(): BilingualError {
  return new BilingualError({
    vi: 'mẫu câu lặp quá nhiều lần hoặc tạo ra văn bản quá dài',
    en: 'the template repeats too often or makes too long a text',
  });
}

function changeCase(filter: string, text: string, first: boolean): string {
  if (filter === 'upcase') return text.toUpperCase();
  if (filter === 'downcase') return text.toLowerCase();
  return first ? capitalize(text) : text;
}

/** The limits of LiquidJS, in its words. */
const LIMIT = /(?:memory alloc|parse length|template render) limit exceeded/;

/** What LiquidJS says, by pattern; `$1` is the name or piece it is about. */
const SAID: readonly (readonly [RegExp, Bilingual])[] = [
  [
    /undefined variable: ([^,]+)/,
    { vi: 'không có tên “$1” để dùng trong mẫu câu', en: 'there is no name “$1” for templates' },
  ],
  [/undefined filter: ([^,]+)/, { vi: 'không có bộ lọc “$1”', en: 'there is no filter “$1”' }],
  [/tag "([^"]+)" not found/, { vi: 'không có thẻ “$1”', en: 'there is no tag “$1”' }],
  [
    /(?:output|tag) "?([^"]*?)"? not closed/,
    { vi: 'thiếu dấu đóng hoặc thẻ kết thúc cho “$1”', en: '“$1” is not closed' },
  ],
];

/** Everything else that LiquidJS may say. */
const NOT_UNDERSTOOD: Bilingual = {
  vi: 'cú pháp mẫu câu không đúng',
  en: 'the template’s syntax is not right',
};

/** LiquidJS wraps errors of filters and puts line and column into its message. */
function asTemplateError(error: unknown): TemplateError {
  const { message } = error as Error;
  const place = /, line:(\d+), col:(\d+)/.exec(message);
  const line = place ? Number(place[1]) : null;
  const column = place ? Number(place[2]) : null;
  const own = ownError(error);
  if (own) return new TemplateError(own.words, line, column);
  if (LIMIT.test(message)) return new TemplateError(tooMuchWork().words, line, column);
  for (const [pattern, words] of SAID) {
    const subject = pattern.exec(message)?.[1];
    if (subject === undefined) continue;
    const fill = (text: string): string => text.replace('$1', () => subject.trim());
    return new TemplateError({ vi: fill(words.vi), en: fill(words.en) }, line, column);
  }
  return new TemplateError(NOT_UNDERSTOOD, line, column);
}

/** An error of ours that a filter threw, at whatever depth it was wrapped. */
function ownError(error: unknown): BilingualError | null {
  for (let at = error; at instanceof Error;) {
    if (at instanceof BilingualError) return at;
    at = (at as { originalError?: unknown }).originalError;
  }
  return null;
}
