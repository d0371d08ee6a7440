// A report made by hand: every kind of block once.
import type { Figure } from '../../src/figures/figure';
import type { Report } from '../../src/report/model';

const figure = (text: string, missing = false): Figure => ({
  key: 'lua.toDate',
  indicator: 'lua',
  value: 'toDate',
  text,
  missing,
  source: {
    tab: 'Kinh tế',
    cell: 'G5',
  },
  from: [
    {
      tab: 'Kinh tế',
      cell: 'G5',
    },
    {
      tab: "Tab 'hai'",
      cell: 'D2',
    },
  ],
});

export function smallReport(kind: Report['kind'] = 'party'): Report {
  return {
    kind,
    draft: true,
    name: 'bao-cao-2026-05',
    issuer: 'Đảng ủy xã Thử',
    headings: ['heading-1', 'heading-2', 'heading-3', 'heading-4'],
    twoSided: false,
    workbook: {
      url: 'https://docs.google.com/spreadsheets/d/abc/edit',
      tabIds: { 'Kinh tế': 7 },
    },
    caption: 'Báo cáo <tháng 5> & "quý"',
    blocks: [
      {
        kind: 'draft-mark',
        text: 'DỰ THẢO',
      },
      {
        kind: 'columns',
        left: [
          {
            role: 'issuer',
            text: 'ĐẢNG ỦY XÃ THỬ',
          },
          {
            role: 'number',
            text: 'Số 01-BC/ĐU',
          },
        ],
        right: [
          {
            role: 'motto',
            text: 'ĐẢNG CỘNG SẢN VIỆT NAM',
          },
          {
            role: 'place-date',
            text: 'Thử, ngày 20 tháng 5 năm 2026',
          },
        ],
      },
      {
        kind: 'title',
        text: 'BÁO CÁO',
      },
      {
        kind: 'subject',
        text: 'Kết quả',
      },
      {
        kind: 'divider',
        text: '-----',
      },
      {
        kind: 'heading',
        level: 1,
        section: 'II',
        text: 'II. KẾT QUẢ',
      },
      {
        kind: 'heading',
        level: 4,
        section: 'II.1.1.a',
        text: 'a) Lúa <&>',
      },
      {
        kind: 'paragraph',
        section: 'II.1.1.a',
        content: [
          { text: 'Lúa đạt ' },
          {
            text: '509',
            figure: figure('509'),
          },
          { text: ' ha, ngô ' },
          {
            text: '[…]',
            figure: figure('[…]', true),
          },
          { text: ' ha' },
          { footnote: 1 },
          { text: '.' },
        ],
      },
      {
        kind: 'open-title',
        text: 'Việc cần làm (1)',
      },
      {
        kind: 'open-item',
        text: 'Kinh tế, ô G6: thiếu số',
      },
    ],
    footnotes: [
      {
        number: 1,
        section: 'II.1.1.a',
        lines: [
          [
            { text: 'Trong đó ' },
            {
              text: '16',
              figure: figure('16'),
            },
          ],
          [{ text: '- một' }],
        ],
      },
    ],
  };
}
