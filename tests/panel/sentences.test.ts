// Sentences of the report's text: cut where a reader would, figures never.
import { describe, expect, it } from 'vitest';
import type { PieceJson, ReportTextJson } from '../../src/panel-data/panel-json';
import { sentencesOf, usesOf } from '../../src/panel/sentences';

const joined = (pieces: readonly PieceJson[]): string[] =>
  sentencesOf(pieces).map((sentence) => sentence.map(({ text }) => text).join(''));

describe('sentencesOf', () => {
  it.each<[string, PieceJson[], string[]]>([
    [
      'one sentence',
      [{ text: 'Đạt ' }, { text: '509', figure: 0 }, { text: ' ha.' }],
      ['Đạt 509 ha.'],
    ],
    ['full stops and semicolons', [{ text: 'Một. Hai; ba.' }], ['Một.', 'Hai;', 'ba.']],
    ['a point inside a figure', [{ text: '1.110', figure: 0 }, { text: ' ha' }], ['1.110 ha']],
    [
      'a cut between figures',
      [{ text: '1', figure: 0 }, { text: '. Có ' }, { text: '2', figure: 1 }],
      ['1.', 'Có 2'],
    ],
    [
      'a footnote’s mark before the full stop',
      [{ text: 'Xong' }, { text: '1', footnote: 1 }, { text: '. Nữa.' }],
      ['Xong1.', 'Nữa.'],
    ],
    ['nothing', [], []],
  ])('%s', (_case, pieces, expected) => {
    expect(joined(pieces)).toEqual(expected);
  });
});

describe('usesOf', () => {
  const text: ReportTextJson = {
    draft: false,
    figures: [
      { indicator: 'a', value: 'toDate', tab: 'T', cell: 'G5', from: [{ tab: 'T', cell: 'G5' }] },
      {
        indicator: 'a',
        value: 'percent',
        tab: 'T',
        cell: 'G5',
        from: ['G5', 'D5'].map((cell) => ({
          tab: 'T',
          cell,
        })),
      },
    ],
    sections: [
      {
        id: 'II.1',
        heading: '1. Kinh tế',
        level: 2,
        paragraphs: [
          [
            { text: 'Đạt ' },
            {
              text: '5',
              figure: 0,
            },
            { text: '. Bằng ' },
            {
              text: '50',
              figure: 1,
            },
            { text: '%.' },
          ],
        ],
        footnotes: [
          {
            number: 3,
            lines: [
              [
                {
                  text: '50',
                  figure: 1,
                },
                { text: '% là thấp.' },
              ],
            ],
          },
        ],
      },
    ],
  };
  const found = (tab: string, cell: string): string[] =>
    usesOf(text, { tab, cell }).map(
      ({ footnote, pieces }) => `${footnote ?? '-'} ${pieces.map((piece) => piece.text).join('')}`,
    );

  it.each([
    ['T', 'G5', ['- Đạt 5.', '- Bằng 50%.', '3 50% là thấp.']],
    ['T', 'D5', ['- Bằng 50%.', '3 50% là thấp.']],
    ['T', 'G6', []],
    ['Other', 'G5', []],
  ])('of cell %s!%s', (tab, cell, expected) => {
    expect(found(tab, cell)).toEqual(expected);
  });
});
