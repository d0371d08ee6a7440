// Utilities: blobs, dates in a time zone, digests, ids.
import { createHash, randomUUID } from 'node:crypto';
import { enumOf } from './enums.ts';
import { formatInstant } from './java-date-format.ts';
import { method, standIn, type ServiceHost } from './stand-in.ts';

/** What a Blob holds. */
export interface BlobContent {
  bytes: Uint8Array;
  contentType: string;
  name: string;
}

const BLOBS = new WeakMap<object, BlobContent>();

/** The content of a Blob made by Utilities.newBlob, or null for anything else. */
export function blobContent(blob: unknown): BlobContent | null {
  return typeof blob === 'object' && blob !== null ? (BLOBS.get(blob) ?? null) : null;
}

export function utilities(around: ServiceHost): object {
  const { realm } = around;
  return standIn(around, {
    name: 'Utilities',
    properties: {
      DigestAlgorithm: enumOf(realm, 'DigestAlgorithm', ['SHA_256']),
      Charset: enumOf(realm, 'Charset', ['UTF_8']),
    },
    methods: {
      newBlob: method(
        'any',
        [['Array', 'String', 'String']],
        (bytes: unknown[], contentType: string, name: string) => {
          const blob = standIn(around, { name: 'Blob', methods: {} });
          BLOBS.set(blob, { bytes: unsigned(bytes), contentType, name });
          return blob;
        },
      ),
      formatDate: method(
        'any',
        [['Date', 'String', 'String']],
        (date: Date, timeZone: string, format: string) =>
          formatInstant(date.getTime(), timeZone, format),
      ),
      computeDigest: method(
        'any',
        [['String', 'String', 'String']],
        (_algorithm: string, text: string) =>
          realm.array(signed(createHash('sha256').update(text, 'utf8').digest())),
      ),
      getUuid: method('any', [[]], () => randomUUID()),
      // Nobody waits on the desk: what failed there once does not get better with time.
      sleep: method('any', [['number']], () => undefined),
    },
  });
}

/** Google's bytes are signed, -128 to 127; anything else is refused there too. */
function unsigned(bytes: readonly unknown[]): Uint8Array {
  const plain = new Uint8Array(bytes.length);
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index];
    if (typeof byte !== 'number' || !Number.isInteger(byte) || byte < -128 || byte > 127) {
      throw new Error(
        `Cannot convert ${String(byte)} to a byte at index ${index}: bytes are whole numbers from -128 to 127.`,
      );
    }
    plain[index] = byte & 0xff;
  }
  return plain;
}

function signed(bytes: Uint8Array): number[] {
  return Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte));
}
