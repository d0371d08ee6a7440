// The address by which a figure in the document leads to its cell, and is known again.
import type { Figure } from '../figures/figure';
import type { Workbook } from './model';

/** What a figure's address says. */
export interface FigureAddress {
  /** The figure's key: this decides what it is. */
  readonly key: string;
  /** Where its cell was when the document was made; rows move, so this is a hint. */
  readonly tab: string | null;
  readonly tabId: number | null;
  readonly cell: string | null;
}

/**
 * The address of a figure's cell. The key stands in the query (`?f=`); the place behind `#`, as
 * Google Sheets (`gid`, `range`) or a workbook's file (`'Tab'!A1`) wants it. A .docx keeps what
 * is behind `#` apart, so nothing that decides may stand there.
 */
export function figureAddress({ key, source }: Figure, { url, tabIds }: Workbook): string {
  const base = url.replace(/[?#].*$/, '');
  const query = `?f=${encodeURIComponent(key)}`;
  const { tab, cell } = source;
  const tabId = tabIds[tab];
  if (/^https?:/.test(base)) {
    const sheet = tabId === undefined ? '' : `gid=${tabId}&`;
    return `${base}${query}#${sheet}range=${cell}`;
  }
  const quoted = tab.replace(/'/g, "''").replace(/[%#]/g, encodeURIComponent);
  return `${base}${query}#'${quoted}'!${cell}`;
}

/** Reads an address of ours; null for any other link. */
export function readFigureAddress(address: string): FigureAddress | null {
  const match = /^[^?#]*\?f=([^&#]+)(?:#([^]*))?$/.exec(address);
  const key = decoded(match?.[1] ?? '');
  if (!match || key === '') return null;
  const place = decoded(match[2] ?? '');
  const onGoogle = /^(?:gid=(\d+)&)?range=([A-Z]+\d+)$/.exec(place);
  if (onGoogle) {
    const [, gid, cell = null] = onGoogle;
    return { key, tab: null, tabId: gid === undefined ? null : Number(gid), cell };
  }
  const inFile = /^'((?:[^']|'')+)'!([A-Z]+\d+)$/.exec(place);
  const [, tab = null, cell = null] = inFile ?? [];
  return { key, tab: tab === null ? null : tab.replace(/''/g, "'"), tabId: null, cell };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // Somebody's own link with a stray percent sign.
    return '';
  }
}
