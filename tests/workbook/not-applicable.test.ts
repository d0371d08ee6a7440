// "Không áp dụng": neither zero nor missing, and not in the report.
import { describe, expect, it } from 'vitest';
import { composeReport } from '../../src/report/compose';
import { writeText } from '../../src/report/text';
import { factsJson, tabsJson } from '../../src/workbook/facts-json';
import { withoutNotApplicable } from '../../src/workbook/not-applicable';
import { isNotApplicable } from '../../src/workbook/not-applicable-words';
import { readWorkbook } from '../../src/workbook/read-workbook';
import type { CellValue } from '../../src/workbook/grid';
import { brief, check } from '../checks/examples';
import { soundBook, type SampleBook } from './sample';

const households = (value: CellValue): SampleBook =>
  soundBook().set('Văn phòng', ['ho_ngheo', 'Lũy kế'], value);

function reportOf(book: SampleBook): string {
  return writeText(composeReport(readWorkbook(book.spreadsheet())).report).text;
}

describe('the word', () => {
  it.each(['không áp dụng', 'KHÔNG ÁP DỤNG ', 'khong ap dung', '-', '–', ' — '])(
    'is “%s”',
    (text) => {
      expect(isNotApplicable(text)).toBe(true);
    },
  );

  it.each(['không', 'không có', 'không phát sinh', '0', '', '-5', 'chưa áp dụng'])(
    'is not “%s”',
    (text) => {
      expect(isNotApplicable(text)).toBe(false);
    },
  );
});

describe('an indicator that does not apply', () => {
  it('calls no finding, and is no number', () => {
    const book = households('không áp dụng');
    expect(check(book)).toEqual([]);
    const facts = factsJson(readWorkbook(book.spreadsheet()));
    const row = facts.indicators.find(({ id }) => id === 'ho_ngheo');
    expect(row?.values.toDate).toMatchObject({ value: null, text: 'không áp dụng' });
  });

  it('counts as filled in', () => {
    const tabs = tabsJson(readWorkbook(households('–').spreadsheet()));
    expect(tabs.map(({ filled, required }) => required - filled)).toEqual([0, 0]);
  });

  it('is left out of the report, where a zero is said and a gap shown', () => {
    const named = /hộ nghèo/;
    expect(reportOf(households('không áp dụng'))).not.toMatch(named);
    expect(reportOf(households('không áp dụng'))).not.toContain('[…]');
    expect(reportOf(households(0))).toMatch(named);
    expect(reportOf(households(null))).toContain('[…]');
  });

  it('leaves a section without content, which is told', () => {
    const book = soundBook()
      .edit('Văn phòng', (grid) => grid.filter((row) => !row.includes('sau')))
      .set('Văn phòng', ['ho_ngheo', 'Lũy kế'], '-')
      .set('Văn phòng', ['truong', 'Lũy kế'], '-')
      .set('Văn phòng', ['bao_hiem', 'Lũy kế'], '-')
      .set('Văn phòng', ['I.2', 'Mục'], 'I.1')
      .set('Dàn ý', ['I.2', 'Chú thích'], null);
    expect(brief(check(book))).toContain('outline.empty-section Dàn ý!B4');
  });

  it('may have a plan that does not apply: then there is none', () => {
    const book = soundBook().set('Kinh tế', ['von', 'Kế hoạch'], '-');
    expect(check(book)).toEqual([]);
    const { departments } = withoutNotApplicable(readWorkbook(book.spreadsheet()));
    const row = departments.flatMap(({ rows }) => rows).find(({ id }) => id === 'von');
    expect(row?.values.plan).toBeUndefined();
  });

  it('changes nothing of a month in which all apply', () => {
    const facts = readWorkbook(soundBook().spreadsheet());
    expect(withoutNotApplicable(facts)).toBe(facts);
  });
});
