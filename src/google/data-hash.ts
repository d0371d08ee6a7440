// A hash of the data, to tell whether two reports come from the same.
import { LOG } from '../workbook/columns';
import type { Spreadsheet } from '../workbook/grid';
import { findTable } from '../workbook/headers';

/** SHA-256 over all cells but the log's, in hexadecimal. */
export function dataHash(spreadsheet: Spreadsheet): string {
  const tabs = spreadsheet.tabs.filter((tab) => findTable(tab, LOG) === null);
  const cells = JSON.stringify(tabs.map(({ name, rows }) => [name, rows]));
  const digest = Utilities.computeDigest(
    Utilities.DigestAlgorithm.SHA_256,
    cells,
    Utilities.Charset.UTF_8,
  );
  return digest.map((byte) => (byte & 0xff).toString(16).padStart(2, '0')).join('');
}
