// Counts pairs of syllables in texts.
import { isSyllable } from '../../src/vietnamese/syllable';
import { canonical } from '../../src/vietnamese/spelling';

/** How often a pair stands in all texts, and in those that read like an office's. */
export interface PairCount {
  all: number;
  office: number;
}

/** Words by which a text is known as of offices, laws and communes. */
const OFFICE =
  /UBND|Ủy ban nhân dân|HĐND|Hội đồng nhân dân|Đảng bộ|cán bộ|nông thôn|địa phương|nghị quyết|thủ tục hành chính|hộ nghèo|Nghị định|Điều \d+/giu;
const ENOUGH = 4;

/** What parts words from each other: signs, and more than one space. */
const RUNS = /[^\p{L}\p{M} ]+| {2,}/u;

export class PairCounter {
  readonly pairs = new Map<string, PairCount>();
  readonly singles = new Map<string, number>();
  words = 0;
  texts = 0;
  private readonly known = new Map<string, string | null>();
  private readonly seen = new Set<string>();

  /** Takes a text; one that begins like an earlier one is a copy. */
  add(raw: string): void {
    const text = raw.normalize('NFC');
    const start = text.slice(0, 300);
    if (this.seen.has(start)) return;
    this.seen.add(start);
    this.texts++;
    const isOffice = (text.match(OFFICE)?.length ?? 0) >= ENOUGH;
    for (const run of text.split(RUNS)) this.addRun(run, isOffice);
  }

  /** The runs of syllables of a text; '' stands for what is none. */
  runsOf(raw: string): string[][] {
    return raw
      .normalize('NFC')
      .split(RUNS)
      .map((run) =>
        run
          .split(' ')
          .filter((word) => word !== '')
          .map((word) => this.syllable(word.toLowerCase()) ?? ''),
      );
  }

  private addRun(run: string, isOffice: boolean): void {
    let before: string | null = null;
    let wasCapital = false;
    for (const typed of run.split(' ')) {
      if (typed === '') continue;
      this.words++;
      const word = typed.toLowerCase();
      const isCapital = typed !== word;
      const syllable = this.syllable(word);
      if (syllable !== null) this.singles.set(syllable, (this.singles.get(syllable) ?? 0) + 1);
      // Two capitals are a name.
      if (before !== null && syllable !== null && !(isCapital && wasCapital)) {
        const pair = `${before} ${syllable}`;
        const count = this.pairs.get(pair) ?? { all: 0, office: 0 };
        count.all++;
        if (isOffice) count.office++;
        this.pairs.set(pair, count);
      }
      before = syllable;
      wasCapital = isCapital;
    }
  }

  private syllable(word: string): string | null {
    const known = this.known.get(word);
    if (known !== undefined) return known;
    const made = isSyllable(word) ? canonical(word) : null;
    this.known.set(word, made);
    return made;
  }
}
