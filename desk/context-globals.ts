// What the bare context lacks, and why. Apps Script's V8 has the language's own library but nothing of a browser or Node.

/**
 * Globals that stay: ECMAScript 2020 and what Apps Script is known to have besides
 * (`console`, `WebAssembly`, reported). Whatever else V8 offers goes, so that a newer Node does
 * not let the bundle lean on something that Google may not have.
 */
export const KEPT_GLOBALS: readonly string[] = [
  'globalThis',
  'Infinity',
  'NaN',
  'undefined',
  'eval',
  'isFinite',
  'isNaN',
  'parseFloat',
  'parseInt',
  'decodeURI',
  'decodeURIComponent',
  'encodeURI',
  'encodeURIComponent',
  'escape',
  'unescape',
  'Array',
  'ArrayBuffer',
  'BigInt',
  'BigInt64Array',
  'BigUint64Array',
  'Boolean',
  'DataView',
  'Date',
  'Error',
  'EvalError',
  'Float32Array',
  'Float64Array',
  'Function',
  'Int8Array',
  'Int16Array',
  'Int32Array',
  'Map',
  'Number',
  'Object',
  'Promise',
  'Proxy',
  'RangeError',
  'ReferenceError',
  'RegExp',
  'Set',
  'SharedArrayBuffer',
  'String',
  'Symbol',
  'SyntaxError',
  'TypeError',
  'Uint8Array',
  'Uint8ClampedArray',
  'Uint16Array',
  'Uint32Array',
  'URIError',
  'WeakMap',
  'WeakSet',
  'Atomics',
  'JSON',
  'Math',
  'Reflect',
  'console',
  'WebAssembly',
];

/** An object of the context and its members newer than ECMAScript 2020. */
export interface RemovedMembers {
  /** An expression for the object, evaluated in the context. */
  readonly object: string;
  readonly members: readonly string[];
}

const TYPED_ARRAY = 'Object.getPrototypeOf(Int8Array.prototype)';

/**
 * Built-in methods newer than ECMAScript 2020. Unlike syntax they are not lowered by the build, and
 * which of them Apps Script has is not documented, so neither the bundle nor its dependencies may
 * call them.
 */
export const REMOVED_MEMBERS: readonly RemovedMembers[] = [
  {
    object: 'Array.prototype',
    // ES2022 at; ES2023 the rest.
    members: ['at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with'],
  },
  { object: 'Array', members: ['fromAsync'] },
  {
    object: TYPED_ARRAY,
    members: ['at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'with'],
  },
  {
    object: 'Uint8Array.prototype',
    members: ['toBase64', 'setFromBase64', 'toHex', 'setFromHex'],
  },
  { object: 'Uint8Array', members: ['fromBase64', 'fromHex'] },
  {
    object: 'String.prototype',
    // ES2021 replaceAll, ES2022 at, ES2024 the rest.
    members: ['replaceAll', 'at', 'isWellFormed', 'toWellFormed'],
  },
  { object: 'Object', members: ['hasOwn', 'groupBy'] },
  { object: 'Map', members: ['groupBy'] },
  { object: 'Map.prototype', members: ['getOrInsert', 'getOrInsertComputed'] },
  { object: 'WeakMap.prototype', members: ['getOrInsert', 'getOrInsertComputed'] },
  { object: 'Promise', members: ['any', 'withResolvers', 'try'] },
  {
    object: 'Set.prototype',
    members: [
      'union',
      'intersection',
      'difference',
      'symmetricDifference',
      'isSubsetOf',
      'isSupersetOf',
      'isDisjointFrom',
    ],
  },
  {
    // Iterator helpers, on the prototype that all iterators share.
    object: 'Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()))',
    members: [
      'map',
      'filter',
      'take',
      'drop',
      'flatMap',
      'reduce',
      'toArray',
      'forEach',
      'some',
      'every',
      'find',
    ],
  },
  {
    object: 'ArrayBuffer.prototype',
    members: [
      'transfer',
      'transferToFixedLength',
      'resize',
      'detached',
      'resizable',
      'maxByteLength',
    ],
  },
  { object: 'SharedArrayBuffer.prototype', members: ['grow', 'growable', 'maxByteLength'] },
  { object: 'DataView.prototype', members: ['getFloat16', 'setFloat16'] },
  { object: 'Math', members: ['f16round', 'sumPrecise'] },
  { object: 'RegExp', members: ['escape'] },
  { object: 'RegExp.prototype', members: ['hasIndices', 'unicodeSets'] },
  { object: 'Error', members: ['isError'] },
  { object: 'JSON', members: ['rawJSON', 'isRawJSON'] },
  { object: 'Atomics', members: ['waitAsync', 'pause'] },
  // Symbol.dispose and asyncDispose of newer engines stay: the language forbids to delete them.
];
