// What a quote is, what was not read, and how sure a finding must be.
import { describe, expect, it } from 'vitest';
import { proofread } from '../../src/proofread/run';

describe('a finding', () => {
  it('quotes the text as it stands, invisible signs and all', () => {
    const text = 'Lúa gieo cấy 50\u200b9/650 ha, bằng 87,3% kế hoạch.';
    const [finding] = proofread(text).findings;
    expect(finding?.rule).toBe('prose.percent-mismatch');
    expect(text).toContain(finding?.quote);
  });

  it('reads the numbers of a line of an old font', () => {
    const { findings } = proofread('Lóa gieo cÊy 509/650 ha, b»ng 87,3% kÕ ho¹ch.');
    expect(findings.map(({ rule }) => rule)).toEqual([
      'prose.percent-mismatch',
      'script.legacy-encoding',
    ]);
  });

  it('is an error only where it is sure', () => {
    const { findings } = proofread('Thu ngân sách vượt 138% dự toán.');
    expect(findings[0]).toMatchObject({ severity: 'warning', sure: 0.7 });
  });
});

describe('what was not read', () => {
  it('is told by kind and first line', () => {
    const { unread } = proofread('Báo cáo.\nTT\tChỉ tiêu\tSố\n1\tLúa\t650\n2\tNgô\t120\nHết.');
    expect(unread).toEqual([{ line: 2, kind: 'table' }]);
  });

  it('is not a table of prose', () => {
    const { unread, findings } = proofread(
      'Kinh tế\tĐến nay toàn xã đã gieo cấy được 509/650 ha lúa, bằng 87,3% kế hoạch năm.\tPhòng Kinh tế',
    );
    expect(findings.map(({ rule }) => rule)).toEqual(['prose.percent-mismatch']);
    expect(unread).toEqual([]);
  });
});
