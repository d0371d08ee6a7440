// Reads in the background, as often as it is wanted but for no more than a third of the time: on Google each reading
// is a run of the script, of seconds, and everybody's edits ask for one.

/** Pauses between two readings, in lengths of the last. */
const PAUSE = 2;

export class ReadAgain {
  private isUnderWay = false;
  private timer = 0;
  private notBefore = 0;

  /** @param read one reading, which takes care of its own failure */
  constructor(private readonly read: () => Promise<void>) {}

  /** A reading is wanted: now, or when the last one is long enough ago. */
  want(): void {
    if (this.isUnderWay || this.timer !== 0) return;
    const wait = this.notBefore - performance.now();
    if (wait <= 0) void this.run();
    else this.timer = window.setTimeout(() => void this.run(), wait);
  }

  private async run(): Promise<void> {
    this.timer = 0;
    this.isUnderWay = true;
    const began = performance.now();
    try {
      await this.read();
    } finally {
      const now = performance.now();
      this.notBefore = now + PAUSE * (now - began);
      this.isUnderWay = false;
    }
  }
}
