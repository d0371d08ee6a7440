// A hash of the data, to tell whether two reports come from the same.
import type { Spreadsheet } from '../workbook/grid';
import { patiently } from './patiently';
import { typedCells } from '../workbook/typed-cells';

/** SHA-256 over what people typed, in hexadecimal. */
export function dataHash(spreadsheet: Spreadsheet): string {
  return sha256(JSON.stringify(typedCells(spreadsheet)));
}

/** SHA-256 of a text, in hexadecimal. */
export function sha256(text: string): string {
  const digest = patiently(() =>
    Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text, Utilities.Charset.UTF_8),
  );
  return digest.map((byte) => (byte & 0xff).toString(16).padStart(2, '0')).join('');
}
