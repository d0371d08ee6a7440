// The links of one part of the package: each has an id, and its target stands in the part's relationships.
import { figureAddress } from '../figure-link';
import type { Figure } from '../../figures/figure';
import type { Workbook } from '../model';
import { element } from './xml';

export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Collects the links of a part, in the order in which they are written. */
export class Links {
  private readonly targets: string[] = [];

  /** @param workbook null where figures are not linked: a released report */
  constructor(private readonly workbook: Workbook | null) {}

  /** `runs` as a link to the figure's cell; null where nothing is linked. */
  around(figure: Figure, runs: string): string | null {
    if (!this.workbook) return null;
    const address = figureAddress(figure, this.workbook);
    const hash = address.indexOf('#');
    this.targets.push(hash < 0 ? address : address.slice(0, hash));
    return element(
      'w:hyperlink',
      {
        'w:history': 1,
        'w:anchor': hash < 0 ? undefined : address.slice(hash + 1),
        'r:id': `rIdLink${this.targets.length}`,
      },
      runs,
    );
  }

  /** The targets, as elements of the part's relationships. */
  relationships(): string[] {
    return this.targets.map((target, at) =>
      element('Relationship', {
        Id: `rIdLink${at + 1}`,
        Type: `${RELATIONSHIPS}/hyperlink`,
        Target: target,
        TargetMode: 'External',
      }),
    );
  }
}
