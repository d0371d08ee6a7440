// Rotation among forms: one after the other in a list, spread over sections, the same for a place.
import { describe, expect, it } from 'vitest';
import { Rotation } from '../../../src/narrative/sentences/rotation';

describe('turns', () => {
  it('count up in each list on its own', () => {
    const turns = new Rotation();
    expect(['a', 'a', 'b', 'a'].map((list) => turns.take(list))).toEqual([0, 1, 0, 2]);
  });

  it('of sections start in different places, the same in every run', () => {
    const sections = ['I.1', 'I.2', 'II.1.1.a', 'II.1.1.b', 'II.2.1', 'III', 'IV.3'];
    const starts = (): number[] => sections.map((one) => new Rotation().at(one, `${one}/1`)() % 4);
    expect(starts()).toEqual(starts());
    expect(new Set(starts()).size).toBe(4);
  });

  it('go on from place to place of a section', () => {
    const turns = new Rotation();
    const first = turns.at('II.2', 'II.2/1');
    const last = [first(), first()][1]!;
    expect(turns.at('II.2', 'II.2/2')()).toBe(last + 1);
  });

  it('are the same for a place that is written again, and leave its followers theirs', () => {
    const turns = new Rotation();
    const write = (place: string): number[] => {
      const turn = turns.at('II.2', place);
      return [turn(), turn()];
    };
    const first = write('II.2/1');
    const second = write('II.2/2');
    expect(write('II.2/1')).toEqual(first);
    expect(write('II.2/2')).toEqual(second);
    expect(write('II.2/3')[0]).toBe(second[1]! + 1);
  });
});
