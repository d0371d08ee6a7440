// The one door between the office's templates and the runs that all else of the narrative is made of.
import { Drop } from 'liquidjs';
import type { Runs } from '../../figures/runs';
import type { NameValue, Templates } from '../writer';
import { TemplateEngine, type Filter, type Scope } from './engine';
import { FigureMarks } from './figure-marks';

/** The templates of one report: their engine, and the figures that they were given. */
export class OfficeTemplates implements Templates {
  readonly marks = new FigureMarks();
  private made: TemplateEngine | null = null;

  /** @param filters those of indicators; more may be added to the engine */
  constructor(private readonly filters: Readonly<Record<string, Filter>> = {}) {}

  /** Made on demand: few offices have templates of their own. */
  get engine(): TemplateEngine {
    return (this.made ??= new TemplateEngine(this.filters));
  }

  /** Throws `TemplateError` and `DamagedFigureError`. */
  fill(
    template: Runs | string,
    names: Scope,
    more: (name: string) => NameValue | undefined = () => undefined,
  ): Runs {
    const source = typeof template === 'string' ? template : this.marks.mark(template);
    return this.marks.runs(this.engine.render(source, names, onDemand(more, this.marks)));
  }
}

/** Names whose values are made when they are asked for; the object has no other properties. */
function onDemand(named: (name: string) => NameValue | undefined, marks: FigureMarks): Drop {
  class Names extends Drop {
    override liquidMethodMissing(key: string | number): unknown {
      const value = named(String(key));
      return typeof value === 'object' ? marks.mark(value) : value;
    }
  }
  return new Names();
}
