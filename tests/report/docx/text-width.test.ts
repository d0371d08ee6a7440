// Widths on paper, against those that LibreOffice printed with the metric twin of Times New Roman.
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../src/report/docx/text-width';
import { FORMS } from '../../../src/report/form';

const { party, state } = FORMS;

describe('the width of a text', () => {
  it.each([
    ['ĐẢNG BỘ TỈNH LÀO CAI', party.looks.parent, 160.06],
    ['ĐẢNG ỦY XÃ LÙNG PHÌNH', party.looks.issuer, 181.86],
    ['ĐẢNG CỘNG SẢN VIỆT NAM', party.looks.motto, 206.52],
    ['*', party.looks.star, 7],
    ['-BC/ĐU', party.looks.number, 47.38],
  ])('%s is as printed', (text, look, points) => {
    // Printed advances are whole units of the font; the tables are rounded to thousandths.
    expect(Math.abs(textWidth(text, look) - points)).toBeLessThan(0.3);
  });

  it('does not depend on how accents are encoded', () => {
    const text = 'Ủy ban nhân dân xã Mường Khương';
    expect(textWidth(text.normalize('NFD'), state.looks.issuer)).toBe(
      textWidth(text, state.looks.issuer),
    );
  });

  it('fits Quốc hiệu into its column, and place and date with blanks', () => {
    const room = (state.millimetres.rightColumn / 25.4) * 72;
    expect(textWidth(state.texts.motto, state.looks.motto)).toBeLessThan(room);
    const date = 'Lùng Phình, ngày      tháng      năm 2026';
    expect(textWidth(date, state.looks['place-date'])).toBeLessThan(room);
  });

  it('takes a sign that it does not know for a wide one', () => {
    expect(textWidth('😀', party.looks.body)).toBe(14);
  });
});
