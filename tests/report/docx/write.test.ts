// A small report as .docx, opened again: what each block becomes, in both kinds of document.
import { describe, expect, it } from 'vitest';
import { writeDocx } from '../../../src/report/docx/write';
import { smallReport } from '../small-report';
import { attribute, openDocx, type OpenedDocx, type OpenedParagraph } from './opened-docx';

const opened = (kind: 'party' | 'state'): OpenedDocx =>
  openDocx(writeDocx(smallReport(kind), '2026-05-31T08:00:00Z'));

const party = opened('party');

const paragraph = (docx: OpenedDocx, text: string): OpenedParagraph =>
  docx.paragraphs.find((one) => one.text === text)!;

const size = (one: OpenedParagraph): number =>
  Number(/<w:sz w:val="(\d+)"/.exec(one.runs[0]!.look)?.[1]) / 2;

describe('a document', () => {
  it('keeps signs that XML needs for itself', () => {
    expect(paragraph(party, 'a) Lúa <&>').style).toBe('Heading4');
    expect(party.parts['docProps/core.xml']).toContain('Báo cáo &lt;tháng 5&gt; &amp; ');
  });

  it('keeps the runs of a paragraph, the footnote’s mark before the full stop', () => {
    const { runs } = paragraph(party, 'Lúa đạt 509 ha, ngô […] ha[1].');
    expect(runs.map(({ text }) => text)).toEqual([
      'Lúa đạt ',
      '509',
      ' ha, ngô ',
      '[…]',
      ' ha',
      '[1]',
      '.',
    ]);
  });

  it('highlights what is missing and nothing else', () => {
    const { runs } = paragraph(party, 'Lúa đạt 509 ha, ngô […] ha[1].');
    const marked = runs.filter(({ look }) => look.includes('w:highlight'));
    expect(marked.map(({ text }) => text)).toEqual(['[…]']);
  });

  it('has its footnote with both lines, and the style of footnotes', () => {
    const lines = party.footnotes.get(1)!;
    expect(lines.map(({ text }) => text.trim())).toEqual(['Trong đó 16', '- một']);
    expect(lines.map(({ style }) => style)).toEqual(['FootnoteText', 'FootnoteText']);
  });

  it('begins the list of open work on a new page', () => {
    expect(paragraph(party, 'Việc cần làm (1)').look).toContain('<w:pageBreakBefore/>');
  });

  it('is in Times New Roman throughout', () => {
    const fonts = ['word/document.xml', 'word/styles.xml', 'word/footnotes.xml', 'word/header1.xml']
      .flatMap((name) => party.parts[name]!.match(/w:(?:ascii|hAnsi|cs)="[^"]*"/g) ?? [])
      .map((one) => /"([^"]*)"/.exec(one)![1]);
    expect(fonts.length).toBeGreaterThan(20);
    expect(new Set(fonts)).toEqual(new Set(['Times New Roman']));
  });

  it.each(['party', 'state'] as const)('of a %s office stands on A4', (kind) => {
    const [section] = opened(kind).sections;
    expect([attribute(section!, 'w:w'), attribute(section!, 'w:h')]).toEqual(['11906', '16838']);
    expect(section).toContain('<w:titlePg/>');
  });
});

describe('the form', () => {
  it.each([
    ['party', 'BÁO CÁO', 16],
    ['party', 'ĐẢNG CỘNG SẢN VIỆT NAM', 15],
    ['party', 'ĐẢNG ỦY XÃ THỬ', 14],
    ['state', 'BÁO CÁO', 14],
    ['state', 'ĐẢNG ỦY XÃ THỬ', 13],
  ] as const)('%s: %s in %d points', (kind, text, points) => {
    expect(size(paragraph(opened(kind), text))).toBe(points);
  });
});
