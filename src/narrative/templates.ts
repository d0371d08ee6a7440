// The template language: LiquidJS, strict, synchronous, with filters that would damage figures off.
import { Liquid, type Template } from 'liquidjs';

/** Filters that compute with or change the letters of a text: they would falsify a figure. */
const REFUSED_FILTERS = [
  ...['abs', 'at_least', 'at_most', 'ceil', 'divided_by', 'floor', 'minus', 'modulo', 'plus'],
  ...['round', 'times', 'sum', 'date', 'date_to_xmlschema', 'date_to_rfc822', 'date_to_string'],
  ...[
    'date_to_long_string',
    'json',
    'inspect',
    'escape',
    'escape_once',
    'url_encode',
    'cgi_escape',
  ],
  ...['base64_encode', 'base64_decode', 'slugify', 'truncate', 'truncatewords', 'slice', 'reverse'],
];

/** A compiled template. */
export type CompiledTemplate = readonly Template[];

/** A template that cannot be read or filled; `line` and `column` count from 1 in its cell. */
export class TemplateError extends Error {
  constructor(
    message: string,
    readonly line: number | null,
    readonly column: number | null,
  ) {
    super(message);
  }
}

/** What a template may name. */
export type Scope = Readonly<Record<string, unknown>>;

/** A filter of ours: value and arguments in, text out. */
export type Filter = (value: unknown, ...args: unknown[]) => string;

/** One engine: compiles templates once and fills them. */
export class TemplateEngine {
  private readonly liquid: Liquid;
  private readonly compiled = new Map<string, CompiledTemplate>();

  constructor(filters: Readonly<Record<string, Filter>> = {}) {
    this.liquid = new Liquid({
      strictVariables: true,
      strictFilters: true,
      ownPropertyOnly: true,
      relativeReference: false,
    });
    for (const name of REFUSED_FILTERS) {
      this.liquid.registerFilter(name, () => {
        throw new Error(`không dùng được “${name}” trong mẫu câu: nó có thể làm sai con số`);
      });
    }
    for (const name of ['upcase', 'downcase', 'capitalize']) this.guardCase(name);
    for (const [name, filter] of Object.entries(filters)) this.liquid.registerFilter(name, filter);
  }

  /** Case filters change letters only: a zero said in words stays as it was entered. */
  private guardCase(name: string): void {
    this.liquid.registerFilter(name, (value: unknown) => {
      const pieces = String(value).split(/(\ue000[^\ue001]*\ue001)/);
      return pieces
        .map((piece, at) => (at % 2 === 1 ? piece : changeCase(name, piece, at === 0)))
        .join('');
    });
  }

  /** Fills `source` with `scope`. Throws `TemplateError`. */
  render(source: string, scope: Scope): string {
    try {
      let template = this.compiled.get(source);
      if (!template) {
        template = this.liquid.parse(source);
        this.compiled.set(source, template);
      }
      return String(this.liquid.renderSync(template as Template[], scope));
    } catch (error) {
      throw asTemplateError(error);
    }
  }
}

function changeCase(filter: string, text: string, first: boolean): string {
  if (filter === 'upcase') return text.toUpperCase();
  if (filter === 'downcase') return text.toLowerCase();
  return first ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/** LiquidJS puts file, line and column into its message; people get them apart. */
function asTemplateError(error: unknown): TemplateError {
  const { message } = error as Error;
  const place = /, line:(\d+), col:(\d+)/.exec(message);
  return new TemplateError(
    message.replace(/, line:\d+, col:\d+/, ''),
    place ? Number(place[1]) : null,
    place ? Number(place[2]) : null,
  );
}
