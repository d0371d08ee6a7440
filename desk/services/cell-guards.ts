// What guards cells on the desk beside lists, and which cells a Range is of.
import type { Zone } from '../workbook/cell-addresses.ts';

/** A rule by which a number cell takes no date; nothing else is modelled of rules by formula. */
export interface NoDateRule {
  readonly tab: string;
  zone: Zone;
  readonly allowInvalid: boolean;
}

/** Cells that Sheets keeps, or only asks about. */
export interface Protected {
  tab: string;
  zone: Zone;
  description: string;
  warningOnly: boolean;
}

/** What guards cells lies where they go: rows put in behind `after` move or widen it, as Sheets does. */
export function guardsMoveDown(
  guards: readonly Guard[],
  tab: string,
  after: number,
  count: number,
): void {
  for (const guard of guards) {
    const { zone } = guard;
    if (guard.tab !== tab || zone.bottom <= after) continue;
    guard.zone = {
      ...zone,
      top: zone.top > after ? zone.top + count : zone.top,
      bottom: zone.bottom + count,
    };
  }
}

/** Without the row: what guarded it alone is gone. */
export function guardsMoveUp(guards: Guard[], tab: string, row: number): void {
  for (const guard of guards) {
    const { zone } = guard;
    if (guard.tab !== tab || zone.bottom < row) continue;
    const top = zone.top > row ? zone.top - 1 : zone.top;
    guard.zone = { ...zone, top, bottom: zone.bottom - 1 };
  }
  const left = guards.filter(({ zone }) => zone.bottom >= zone.top);
  guards.splice(0, guards.length, ...left);
}

type Guard = { readonly tab: string; zone: Zone };

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
