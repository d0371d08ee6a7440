// The table of rules itself: what we chose lies within what its source allows.
import { describe, expect, it } from 'vitest';
import {
  FORM_RULES,
  type LookRule,
  type Measure,
  type Row,
  type TextRule,
} from '../../src/report/form-rules';
import { cased, FORMS } from '../../src/report/form';

const KINDS = ['party', 'state'] as const;

type Listed<T> = [name: string, rule: T];

function rowsOf<T>(rows: Readonly<Record<string, Row<T>>>): Listed<T>[] {
  return Object.entries(rows).flatMap(([name, row]) =>
    KINDS.flatMap((kind): Listed<T>[] =>
      row[kind] === null ? [] : [[`${kind} ${name}`, row[kind]]],
    ),
  );
}

describe('the table', () => {
  const measures: Listed<Measure>[] = [
    ...rowsOf<Measure>(FORM_RULES.MILLIMETRES),
    ...rowsOf<Measure>(FORM_RULES.POINTS),
    ...rowsOf<Measure>(FORM_RULES.DRAWN_LINES),
    ...rowsOf<LookRule>(FORM_RULES.LOOKS).map(([name, { size }]): Listed<Measure> => [name, size]),
  ];

  it.each(measures)('%s: what we chose is allowed', (_name, { value, from, to }) => {
    expect(value).toBeGreaterThanOrEqual(from);
    expect(value).toBeLessThanOrEqual(to);
  });

  it.each(rowsOf<TextRule>(FORM_RULES.TEXTS))(
    '%s: a text that stands for something',
    (_name, rule) => {
      expect(rule.value).not.toBe('');
      expect(rule.others).not.toContain(rule.value);
    },
  );

  it.each(KINDS)('%s: the columns fill the width between the margins', (kind) => {
    const { leftColumn, rightColumn, pageWidth, marginLeft, marginRight } = FORMS[kind].millimetres;
    expect(leftColumn + rightColumn).toBe(pageWidth - marginLeft - marginRight);
  });

  it('has left and right change places on the back of a Party document', () => {
    const { marginLeft, marginRight, backLeft, backRight } = FORMS.party.millimetres;
    expect([backLeft, backRight]).toEqual([marginRight, marginLeft]);
  });
});

describe('the form of a kind', () => {
  it('has its own looks, and no text where the kind has none', () => {
    expect(FORMS.party.looks.position).toMatchObject({ size: 14, bold: false, caps: true });
    expect(FORMS.state.looks.position).toMatchObject({ size: 14, bold: true, caps: true });
    expect([FORMS.party.texts['motto-2'], FORMS.state.texts.star]).toEqual(['', '']);
  });

  it('prints in capitals only what it has so', () => {
    expect(cased(FORMS.party.looks.issuer, 'Đảng ủy xã Thử')).toBe('ĐẢNG ỦY XÃ THỬ');
    expect(cased(FORMS.party.looks.signer, 'Lù Văn Thử')).toBe('Lù Văn Thử');
  });
});
