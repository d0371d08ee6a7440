// What guards cells on the desk beside lists, and which cells a Range is of.
import type { Zone } from '../workbook/cell-addresses.ts';

/** A rule by which a number cell takes no date; nothing else is modelled of rules by formula. */
export interface NoDateRule {
  readonly tab: string;
  readonly zone: Zone;
  readonly allowInvalid: boolean;
}

/** Cells that Sheets keeps, or only asks about. */
export interface Protected {
  tab: string;
  zone: Zone;
  description: string;
  warningOnly: boolean;
}

/** Where a Range lies. */
export interface RangePlace {
  readonly tab: string;
  readonly zone: Zone;
}

const PLACES = new WeakMap<object, RangePlace>();

/** Remembers the cells behind a Range. */
export function placeRange(range: object, place: RangePlace): void {
  PLACES.set(range, place);
}

/** The cells behind a Range. */
export function zoneOf(range: object): RangePlace {
  const place = PLACES.get(range);
  if (!place) {
    throw new Error("The parameters don't match the method signature: a Range is wanted.");
  }
  return place;
}
