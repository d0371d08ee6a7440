// The .xlsx file on disk: opened with clear words when it isn't one, saved without losing what the desk doesn't know.
import { openXlsx, type RoundtripWorkbook } from 'hucre/xlsx';
import { DeskError } from '../desk-error.ts';
import { MOST_UNPACKED, unpackedSize } from '../unpacked-size.ts';
import { fileKind } from './file-kind.ts';
import type { WorkbookData } from './workbook-data.ts';
import { workbookDataOf } from './xlsx-read.ts';
import { writeChanges, writeWorkbook } from './xlsx-write.ts';

/** A file's content as data, and what is needed to save it again. */
export interface OpenedFile {
  readonly data: WorkbookData;
  readonly source: RoundtripWorkbook;
}

/** What hucre says of a tab whose cells lie too far apart. */
const TOO_WIDE = /^Sheet "(.*)" spans \d+ rows/;

/**
 * Reads an .xlsx file. `name` is for the message only.
 * @throws DeskError `workbook.unreadable`: not a workbook, an old .xls, protected by a password, damaged, too large;
 *   `workbook.far-cell`: a cell at the sheet's end.
 */
export async function openWorkbookFile(bytes: Uint8Array, name: string): Promise<OpenedFile> {
  const kind = fileKind(bytes);
  if (kind !== 'package') throw new DeskError('workbook.unreadable', { file: name, reason: kind });
  if (unpackedSize(bytes) > MOST_UNPACKED) {
    throw new DeskError('workbook.unreadable', { file: name, reason: 'too-large-book' });
  }
  let source: RoundtripWorkbook;
  try {
    source = await openXlsx(bytes, { readStyles: true });
  } catch (cause) {
    const tab = TOO_WIDE.exec((cause as Error).message)?.[1];
    if (tab !== undefined) throw new DeskError('workbook.far-cell', { file: name, tab }, cause);
    throw new DeskError('workbook.unreadable', { file: name, reason: 'damaged' }, cause);
  }
  const data = workbookDataOf(source);
  if (data.tabs.length === 0) {
    throw new DeskError('workbook.unreadable', { file: name, reason: 'no-tabs' });
  }
  return { data, source };
}

/**
 * The bytes of the workbook as it is now. With `file` and the data as it stood after opening, only what
 * changed is rewritten.
 */
export async function workbookBytes(
  now: WorkbookData,
  opened?: { file: OpenedFile; before: WorkbookData },
): Promise<Uint8Array> {
  return opened ? writeChanges(opened.file.source, opened.before, now) : writeWorkbook(now);
}
