// The one door between the office's templates and the runs that all else of the narrative is made of.
import { Drop } from 'liquidjs';
import { words, type Runs } from '../../figures/runs';
import type { Section } from '../../workbook/facts';
import type { Assessment } from '../computed/part';
import type { Item } from '../content/item';
import type { SectionPlaces } from '../structure/section-places';
import type { NameValue, Templates } from '../writer';
import { computedFilters, computedNames } from './computed-names';
import { TemplateEngine, type Scope } from './engine';
import { FigureDrop } from './figure-drop';
import { FigureMarks } from './figure-marks';
import { INDICATOR_FILTERS, IndicatorDrop } from './indicator-drop';
import { fillTemplate, type SectionNames } from './section-template';
import { isTemplate } from './syntax';

/** The templates of one report: their engine, and the figures that they were given. */
export class OfficeTemplates implements Templates {
  private readonly marks = new FigureMarks();
  private readonly engine = new TemplateEngine(INDICATOR_FILTERS);
  private names: SectionNames = { indicators: {}, computed: {}, period: {} };

  fill(
    template: string,
    names: Scope,
    more: (name: string) => NameValue | undefined = () => undefined,
  ): Runs {
    if (!isTemplate(template)) return words(template);
    return this.marks.runs(this.engine.render(template, names, onDemand(more, this.marks)));
  }

  /** Makes the indicators and the computed parts names of the sections' templates. */
  offer(items: readonly Item[], assessment: Assessment): void {
    const { writer, current } = assessment;
    const drops = items.map((item) => [
      item.entry.id,
      new IndicatorDrop(item, writer, this.marks, current),
    ]);
    this.names = {
      indicators: Object.fromEntries(drops) as SectionNames['indicators'],
      computed: computedNames(assessment, this.marks),
      period: writer.period.names,
    };
    this.engine.addFilters(computedFilters(assessment, this.marks));
  }

  /** The paragraphs of a section by its template. Throws `TemplateError` and `DamagedFigureError`. */
  paragraphs(section: Section, places: SectionPlaces): readonly Runs[] {
    return fillTemplate(section, places, this.names, this.engine, this.marks);
  }
}

/** Names whose values are made when they are asked for; the object has no other properties. */
function onDemand(named: (name: string) => NameValue | undefined, marks: FigureMarks): Drop {
  class Names extends Drop {
    override liquidMethodMissing(key: string | number): unknown {
      const value = named(String(key));
      if (typeof value !== 'object') return value;
      if (!('exact' in value)) return marks.mark(value);
      return new FigureDrop(value.exact, (text) => marks.mark(value.print(text)));
    }
  }
  return new Names();
}
