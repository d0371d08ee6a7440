// A build that cannot go on, told in words for the person at the keyboard.

/** Thrown for faults of the sources; anything else that escapes is a fault of the build itself. */
export class BuildFailure extends Error {
  /** @param {string} message */
  constructor(message) {
    super(message);
    this.name = 'BuildFailure';
  }
}

/**
 * @param {unknown} thrown
 * @returns {string} what to print: no stack for faults of the sources
 */
export function failureText(thrown) {
  if (thrown instanceof BuildFailure) return thrown.message;
  return thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
}
