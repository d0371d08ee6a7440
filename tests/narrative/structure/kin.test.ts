// Which indicators may share a sentence.
import { describe, expect, it } from 'vitest';
import { areKin } from '../../../src/narrative/structure/kin';
import { indicator } from '../small-facts';

const item = (name: string, unit: string, partOf: string | null = null) =>
  indicator(name, { name, inSentence: name, unit, partOf }, {});

describe('two indicators', () => {
  it.each([
    ['of one unit', item('đàn trâu', 'con'), item('đàn lợn', 'con'), true],
    ['of persons', item('người bị thương', 'người'), item('nhân khẩu', 'người'), false],
    ['with a word in common', item('hộ nghèo', 'hộ'), item('trẻ em hộ nghèo', 'em'), true],
    ['that are both totals', item('tổng số trường', 'trường'), item('tổng số chợ', 'chợ'), false],
    ['a total and its part', item('a', 'ha'), item('b', 'tấn', 'a'), true],
    ['parts of one total', item('b', 'ha', 'a'), item('c', 'tấn', 'a'), true],
    ['without units', item('xếp hạng', ''), item('chỉ số', ''), false],
  ])('%s', (_about, one, other, kin) => {
    expect(areKin(one, other)).toBe(kin);
    expect(areKin(other, one)).toBe(kin);
  });
});

describe('a row marked as a part', () => {
  const above = indicator(
    'vu',
    { name: 'Vụ tai nạn', inSentence: 'vụ tai nạn', unit: 'vụ' },
    {},
    7,
  );
  const part = (name: string, row: number) =>
    indicator('chet', { name, inSentence: 'người chết', unit: 'người' }, {}, row);

  it.each([
    ['of the row above', part('Trong đó: người chết', 8), true],
    ['of another row', part('Trong đó: người chết', 9), false],
    ['by no mark', part('Người chết', 8), false],
  ])('%s', (_about, below, kin) => {
    expect(areKin(above, below)).toBe(kin);
  });
});
