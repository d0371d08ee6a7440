// The forms of a phrase in rotation: neighbours differ, and a rerun does not.

/** Counts through the forms, list by list. */
export class Rotation {
  private readonly next = new Map<string, number>();
  private readonly begun = new Map<string, number>();

  /** The next turn in `list`, from 0; a phrase takes the form at turn modulo its forms. */
  take(list: string): number {
    const turn = this.next.get(list) ?? 0;
    this.next.set(list, turn + 1);
    return turn;
  }

  /** The turn that a section begins with, whatever was taken in it. */
  of(section: string): number {
    return start(section);
  }

  /** The next turn in a section, behind all that were taken in it. */
  takeIn(section: string): number {
    const turn = this.next.get(section) ?? start(section);
    this.next.set(section, turn + 1);
    return turn;
  }

  /**
   * The turns of one place in a section. Each section starts somewhere else, its places go on from
   * each other, and a place that is written again has the turns that it had.
   */
  at(section: string, place: string): () => number {
    let turn = this.begun.get(place) ?? this.next.get(section) ?? start(section);
    this.begun.set(place, turn);
    return () => {
      const mine = turn++;
      this.next.set(section, Math.max(turn, this.next.get(section) ?? 0));
      return mine;
    };
  }
}

/** A number that is the same for the same text. */
function start(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (sum * 13 + text.charCodeAt(at)) % 9973;
  return sum;
}
