// Every kind of report that needs only these data: the example's numbers told as each of them.
import { beforeAll, describe, expect, it } from 'vitest';
import { tabNamed, textAt } from '../../desk/example/tabs.ts';
import { openDesk, type Desk } from '../../desk/session.ts';
import { EXAMPLE_FILE } from '../examples/golden';

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk({ file: EXAMPLE_FILE });
});

/** The report of the example's numbers as that of another period. */
function reportOf(period: string): { name: string; text: string } {
  const { engine } = desk;
  const tab = tabNamed(engine, 'Cấu hình');
  const { rows } = engine.usedSize(tab);
  for (let row = 0; row < rows; row++) {
    if (textAt(engine, tab, row, 0) !== 'Kỳ báo cáo') continue;
    engine.edit(tab, [{ row, column: 1, content: { value: period }, format: '@' }]);
  }
  return desk.ask('writeReport', 'vi');
}

interface Kind {
  readonly typed: string;
  readonly name: string;
  /** The subject behind "Kết quả thực hiện nhiệm vụ". */
  readonly subject: string;
  readonly done: string;
  readonly next: string;
  /** What its sentences open with. */
  readonly openers: readonly string[];
  /** What they say of the time since January. */
  readonly toDate: string;
  /** Words of other kinds, which must not stand in what the product writes. */
  readonly foreign: RegExp;
}

const KINDS: readonly Kind[] = [
  {
    typed: '05/2026',
    name: 'bao-cao-2026-05',
    subject: 'tháng 5, phương hướng, nhiệm vụ tháng 6 năm 2026',
    done: 'THÁNG 5 NĂM 2026',
    next: 'THÁNG 6 NĂM 2026',
    openers: ['Trong tháng', 'Trong tháng 5'],
    toDate: 'lũy kế 5 tháng',
    foreign: /[Tt]rong (?:quý|năm[ ,]|\d tháng)/,
  },
  {
    typed: '12/2026',
    name: 'bao-cao-2026-12',
    subject: 'tháng 12 năm 2026, phương hướng, nhiệm vụ tháng 1 năm 2027',
    done: 'THÁNG 12 NĂM 2026',
    next: 'THÁNG 1 NĂM 2027',
    openers: ['Trong tháng', 'Trong tháng 12'],
    toDate: 'lũy kế 12 tháng',
    foreign: /[Tt]rong (?:quý|năm[ ,]|\d tháng)/,
  },
  {
    typed: 'Quý II/2026',
    name: 'bao-cao-2026-q2',
    subject: 'quý II, phương hướng, nhiệm vụ quý III năm 2026',
    done: 'QUÝ II NĂM 2026',
    next: 'QUÝ III NĂM 2026',
    openers: ['Trong quý', 'Trong quý II'],
    toDate: 'lũy kế 6 tháng',
    foreign: /[Tt]rong (?:tháng(?: qua)?,|năm[ ,]|\d tháng)/,
  },
  {
    typed: '6 tháng 2026',
    name: 'bao-cao-2026-6-thang',
    subject: '6 tháng đầu năm 2026, phương hướng, nhiệm vụ 6 tháng cuối năm 2026',
    done: '6 THÁNG ĐẦU NĂM 2026',
    next: '6 THÁNG CUỐI NĂM 2026',
    openers: ['Trong 6 tháng', 'Trong 6 tháng đầu năm'],
    toDate: '',
    foreign: /[Tt]rong (?:tháng(?: qua)?,|quý|năm[ ,])|lũy kế đến nay|trong 6 tháng đạt/,
  },
  {
    typed: '9 tháng 2026',
    name: 'bao-cao-2026-9-thang',
    subject: '9 tháng đầu năm 2026, phương hướng, nhiệm vụ quý IV năm 2026',
    done: '9 THÁNG ĐẦU NĂM 2026',
    next: 'QUÝ IV NĂM 2026',
    openers: ['Trong 9 tháng', 'Trong 9 tháng đầu năm'],
    toDate: '',
    foreign: /[Tt]rong (?:tháng(?: qua)?,|quý|năm[ ,])|lũy kế đến nay/,
  },
  {
    typed: 'Năm 2026',
    name: 'bao-cao-2026',
    subject: 'năm 2026, phương hướng, nhiệm vụ năm 2027',
    done: 'NĂM 2026',
    next: 'NĂM 2027',
    openers: ['Trong năm', 'Trong năm 2026'],
    toDate: '',
    foreign: /[Tt]rong (?:tháng(?: qua)?,|quý|\d tháng)|lũy kế đến nay/,
  },
];

describe.each(KINDS)('a report of $typed', (kind) => {
  let name = '';
  let lines: string[] = [];

  beforeAll(() => {
    const made = reportOf(kind.typed);
    name = made.name;
    lines = made.text.split('\n');
  });

  /** Sentences that the product opens; those of the notes do not follow the period. */
  const opened = (): string[] =>
    lines.flatMap((line) => line.match(/(?<=^|\. )Trong [^,.;]*, (?=\p{L})/gu) ?? []);

  it('is named by its period', () => {
    expect(name).toBe(kind.name);
  });

  it('says its period and the next in subject and headings', () => {
    expect(lines).toContain(`Kết quả thực hiện nhiệm vụ ${kind.subject}`);
    expect(lines).toContain(`II. KẾT QUẢ THỰC HIỆN NHIỆM VỤ ${kind.done}`);
    expect(lines).toContain(`IV. PHƯƠNG HƯỚNG, NHIỆM VỤ ${kind.next}`);
  });

  it('opens its figures in its own words, each in turn', () => {
    const openers = opened().map((one) => one.replace(/, $/, ''));
    for (const opener of kind.openers) expect(openers).toContain(opener);
    expect(openers.filter((one) => kind.foreign.test(`${one},`))).toEqual([]);
  });

  it('counts the time since January where its own is shorter', () => {
    const revenue = lines.find(
      (line) => line.includes('hu ngân sách trên địa bàn') && /1\.532/.test(line),
    );
    expect(revenue).toMatch(/vượt 39,91% (?:so với )?dự toán/);
    if (kind.toDate === '') {
      // The month's own amount is not the period's.
      expect(revenue).not.toMatch(/626|lũy kế/);
    } else {
      expect(revenue).toContain('626 triệu đồng');
      expect(lines.join(' ')).toContain(kind.toDate);
    }
  });
});
