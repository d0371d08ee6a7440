// How large a package (.xlsx, .docx) is when it is unpacked, told before it is: two megabytes may hold gigabytes.
import { unzipSync } from 'fflate';

/** No honest workbook or report unpacks to more. */
export const MOST_UNPACKED = 200_000_000;

/** Bytes of all parts, as the package says; 0 where it is no package that can be read. */
export function unpackedSize(bytes: Uint8Array): number {
  let size = 0;
  try {
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        size += originalSize;
        return false;
      },
    });
  } catch {
    return 0;
  }
  return size;
}
