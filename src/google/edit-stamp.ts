// A stamp that every edit changes, so that the panel learns of it without reading a cell.

const KEY = 'so-bao-cao.edited';

/** The longest that Google keeps it; a stamp that is gone costs one check more. */
const KEPT_SECONDS = 21_600;

/**
 * Google calls it when a person has changed a cell (a simple trigger). A hint alone: what scripts and other add-ons
 * change, and rows that are inserted, it does not tell; the hash of the data does.
 */
export function onEdit(): void {
  noteEdit();
}

/** Whatever fails here, the edit itself is done. */
export function noteEdit(): void {
  try {
    CacheService.getDocumentCache()?.put(KEY, String(Date.now()), KEPT_SECONDS);
  } catch (error) {
    console.error((error as Error).message);
  }
}

/** The stamp of the last edit; '' where none is known. */
export function editStamp(): string {
  try {
    return CacheService.getDocumentCache()?.get(KEY) ?? '';
  } catch (error) {
    console.error((error as Error).message);
    return '';
  }
}
