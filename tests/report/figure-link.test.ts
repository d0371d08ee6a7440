// Addresses of figures: written for both hosts, read back whole.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/figures/figure';
import { figureAddress, readFigureAddress } from '../../src/report/figure-link';

const GOOGLE = 'https://docs.google.com/spreadsheets/d/abc/edit';

function figure(key: string, tab: string, cell: string): Figure {
  const source = { tab, cell };
  return {
    key,
    indicator: null,
    value: 'toDate',
    text: '5',
    source,
    from: [source],
    missing: false,
  };
}

describe('the address of a figure', () => {
  it.each([
    [GOOGLE, `${GOOGLE}?f=lua.toDate#gid=7&range=G4`],
    [`${GOOGLE}?usp=sharing#gid=0`, `${GOOGLE}?f=lua.toDate#gid=7&range=G4`],
    ['so.xlsx', "so.xlsx?f=lua.toDate#'Kinh tế'!G4"],
  ])('in %s is %s', (url, expected) => {
    const address = figureAddress(figure('lua.toDate', 'Kinh tế', 'G4'), {
      url,
      tabIds: { 'Kinh tế': 7 },
    });
    expect(address).toBe(expected);
  });

  it('of a tab without a number names the range alone', () => {
    const address = figureAddress(figure('lua.toDate', 'Mới', 'G4'), { url: GOOGLE, tabIds: {} });
    expect(address).toBe(`${GOOGLE}?f=lua.toDate#range=G4`);
    expect(readFigureAddress(address)).toMatchObject({
      key: 'lua.toDate',
      tabId: null,
      cell: 'G4',
    });
  });

  it('is read back from a tab whose name holds a line separator', () => {
    const address = figureAddress(figure('lua.toDate', 'Kinh\u2028tế', 'G4'), {
      url: 'so.xlsx',
      tabIds: {},
    });
    expect(readFigureAddress(address)).toMatchObject({ tab: 'Kinh\u2028tế', cell: 'G4' });
  });

  it('is read back as it was written, whatever key and tab', () => {
    const word = fc.string({ minLength: 1, unit: 'grapheme' });
    fc.assert(
      fc.property(word, word, fc.boolean(), (key, tab, onGoogle) => {
        const url = onGoogle ? GOOGLE : 'so.xlsx';
        const read = readFigureAddress(
          figureAddress(figure(key, tab, 'AB12'), { url, tabIds: { [tab]: 3 } }),
        );
        expect(read).toEqual({
          key,
          cell: 'AB12',
          ...(onGoogle
            ? {
                tab: null,
                tabId: 3,
              }
            : {
                tab,
                tabId: null,
              }),
        });
      }),
    );
  });

  it.each([
    'https://example.org/',
    'https://example.org/?q=1&f=2',
    'mailto:a@b',
    '?f=%E0%A4%A',
    '',
  ])('%j is nobody’s figure', (link) => {
    expect(readFigureAddress(link)).toBeNull();
  });
});
