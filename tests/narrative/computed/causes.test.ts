// What departments explain, as causes in the report.
import { describe, expect, it } from 'vitest';
import type { Accepted } from '../../../src/narrative/computed/part';
import { writeNarrative } from '../../../src/narrative/narrative';
import { facts, indicator, section, type SmallIndicator } from '../small-facts';

const explained = (
  name: string,
  toDate: number,
  explanation: string | null,
  mention: 'auto' | 'none' = 'auto',
): SmallIndicator => {
  const made = indicator(
    name,
    { inSentence: name, mention, due: { month: 5, year: null } },
    { plan: 100, toDate },
  );
  const columns = { ...made.row.columns, explanation: 8 };
  return { ...made, row: { ...made.row, columns, explanation } };
};

function say(indicators: readonly SmallIndicator[], accepted?: Accepted, lead = 'Cụ thể:'): string {
  const outline = [section('III.3', 'Nguyên nhân', `${lead} {{ 'II' | nguyen_nhan }}`)];
  const [written] = writeNarrative(facts({ indicators, outline }), accepted).sections;
  return (written?.paragraphs ?? []).map((runs) => runs.map(({ text }) => text).join('')).join('¶');
}

describe('a cause', () => {
  it('is what a department says of an indicator that fell short', () => {
    const indicators = [
      explained('lúa', 30, 'Thiếu nước đổ ải.'),
      explained('ngô', 110, 'Thời tiết thuận lợi'),
      explained('rau', 20, null),
      explained('đậu', 10, 'Không nêu', 'none'),
    ];
    expect(say(indicators)).toBe('Cụ thể: đối với lúa, nguyên nhân là do thiếu nước đổ ải.');
  });

  it('is what a department says of figures that were asked about', () => {
    const accepted: Accepted = new Map([['ngô', 'cause']]);
    expect(say([explained('ngô', 110, 'Mở rộng vụ đông')], accepted)).toBe(
      'Cụ thể: đối với ngô, nguyên nhân là do mở rộng vụ đông.',
    );
  });

  it('is no remark about how the cells were filled in', () => {
    const accepted: Accepted = new Map([['lúa', 'remark']]);
    expect(say([explained('lúa', 30, 'Dán từ Excel')], accepted)).toBe('');
  });

  it('has no second conjunction', () => {
    expect(say([explained('lúa', 30, 'Do thiếu nước')])).toBe(
      'Cụ thể: đối với lúa, nguyên nhân là do thiếu nước.',
    );
    expect(say([explained('lúa', 30, 'Vì rét')])).toBe(
      'Cụ thể: đối với lúa, nguyên nhân là vì rét.',
    );
    expect(say([explained('lúa', 30, 'Nguyên nhân do rét')])).toBe(
      'Cụ thể: đối với lúa, nguyên nhân do rét.',
    );
  });

  it('is not called a cause where the template does', () => {
    expect(say([explained('lúa', 30, 'Rét')], undefined, 'Nguyên nhân cụ thể:')).toBe(
      'Nguyên nhân cụ thể: đối với lúa, do rét.',
    );
  });

  it('is called a cause once', () => {
    expect(say([explained('lúa', 30, 'Rét'), explained('ngô', 20, 'Hạn')])).toBe(
      'Cụ thể: đối với lúa, nguyên nhân là do rét; đối với ngô, do hạn.',
    );
  });

  it('comes with at most six, in one sentence', () => {
    const indicators = Array.from({ length: 10 }, (_, at) => explained(`cây ${at}`, 10, 'Rét'));
    const text = say(indicators);
    expect(text.match(/rét/g)).toHaveLength(6);
    expect(text.split('. ')).toHaveLength(1);
  });

  it('has its numbers traced to the cell of the explanation', () => {
    const indicators = [explained('lúa', 30, 'Ngập 25 ha ngày 12/5/2026')];
    const outline = [section('III.3', 'Nguyên nhân', "{{ 'II' | nguyen_nhan }}")];
    const [written] = writeNarrative(facts({ indicators, outline })).sections;
    const figures = written!.paragraphs.flat().flatMap(({ figure }) => figure ?? []);
    expect(figures).toMatchObject([
      { key: 'cause:lúa.1', text: '25', value: 'note', source: { tab: 'Kinh tế', cell: 'I5' } },
    ]);
  });
});
