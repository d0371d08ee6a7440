// Reading in the background: at once, then with pauses, and never two at a time.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ReadAgain } from '../../src/panel/read-again';

describe('reading again', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    vi.stubGlobal('window', globalThis);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  const slow = (milliseconds: number): { again: ReadAgain; began: number[] } => {
    const began: number[] = [];
    const start = performance.now();
    const again = new ReadAgain(async () => {
      began.push(performance.now() - start);
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
    });
    return { again, began };
  };

  it('begins at once, and again when the last is twice as long ago as it took', async () => {
    const { again, began } = slow(1000);
    again.want();
    await vi.advanceTimersByTimeAsync(1000);
    again.want();
    again.want();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(began).toEqual([0, 3000]);
  });

  it('is one at a time, however often it is wanted', async () => {
    const { again, began } = slow(1000);
    for (let at = 0; at < 59; at++) {
      again.want();
      await vi.advanceTimersByTimeAsync(500);
    }
    expect(began).toEqual([0, 3000, 6000, 9000, 12_000, 15_000, 18_000, 21_000, 24_000, 27_000]);
  });
});
