// Says what is going on while a step lasts, on a terminal only.

export interface Progress {
  /** Shows the step that begins; it stays until the next one or `done`. */
  step(text: string): void;
  done(): void;
}

/** A step is shown at once and wiped when it is over; nothing is written where nobody watches. */
export function progressOn(stream: NodeJS.WriteStream): Progress {
  if (!stream.isTTY) return { step: () => undefined, done: () => undefined };
  const wipe = '\r\u001b[2K';
  return {
    step: (text) => void stream.write(`${wipe}${text} …`),
    done: () => void stream.write(wipe),
  };
}
