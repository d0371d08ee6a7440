// CacheService: the document's cache, for the time that the desk is open.
import { method, standIn, type ServiceHost } from './stand-in.ts';

/** Documented limits: letters of a key, bytes of a value, seconds. */
const LONGEST_KEY = 250;
const LARGEST_VALUE = 100_000;
const LONGEST_KEPT = 21_600;

export function cacheService(around: ServiceHost): object {
  const kept = new Map<string, string>();
  const cache = standIn(around, {
    name: 'Cache',
    methods: {
      get: method('any', [['String']], (key: string) => kept.get(key) ?? null),
      put: method(
        'any',
        [
          ['String', 'String'],
          ['String', 'String', 'number'],
        ],
        (key: string, value: string, seconds = 600) => {
          const isSound =
            key.length <= LONGEST_KEY &&
            Buffer.byteLength(value) <= LARGEST_VALUE &&
            seconds >= 1 &&
            seconds <= LONGEST_KEPT;
          if (!isSound) throw new Error('Argument too large: value');
          kept.set(key, value);
        },
      ),
    },
  });
  return standIn(around, {
    name: 'CacheService',
    methods: { getDocumentCache: method('any', [[]], () => cache) },
  });
}
