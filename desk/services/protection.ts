// Protection: cells that Sheets keeps, or only asks about; a script acts as its user and is asked nothing.
import type { Zone } from '../workbook/cell-addresses.ts';
import { zoneOf, type Protected } from './cell-guards.ts';
import { method, standIn, type ServiceHost } from './stand-in.ts';

/** @param rangeOf the Range of a zone of its tab */
export function protectionStandIn(
  around: ServiceHost,
  state: Protected,
  rangeOf: (zone: Zone) => object,
): object {
  const self: object = standIn(around, {
    name: 'Protection',
    methods: {
      getDescription: method('document', [[]], () => state.description),
      setDescription: method('document', [['String']], (description: string) => {
        state.description = description;
        return self;
      }),
      isWarningOnly: method('document', [[]], () => state.warningOnly),
      setWarningOnly: method('document', [['Boolean']], (warningOnly: boolean) => {
        state.warningOnly = warningOnly;
        return self;
      }),
      getRange: method('document', [[]], () => rangeOf(state.zone)),
      setRange: method('document', [['Object']], (range: object) => {
        const { tab, zone } = zoneOf(range);
        if (tab !== state.tab) throw new Error('The range must be on the protected sheet.');
        state.zone = zone;
        return self;
      }),
    },
  });
  return self;
}
