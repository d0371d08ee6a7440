// The figure gate and the release, on the Doc that was made last, through the bundle.
import { describe, expect, it } from 'vitest';
import { tabNamed } from '../../../desk/example/tabs.ts';
import { openDesk, type Desk } from '../../../desk/session.ts';
import { plainWorkbook } from '../plain-workbook';

async function reported(): Promise<Desk> {
  const desk = await openDesk({ sheets: plainWorkbook(3) });
  desk.ask('createReport', 'vi');
  return desk;
}

describe('auditReport', () => {
  it('finds all equal', async () => {
    const desk = await reported();
    const { figures, link } = desk.ask('auditReport', 'vi');
    expect(link).toBe(desk.services.madeFiles.at(-1)!.link);
    expect(figures.length).toBeGreaterThan(0);
    expect(figures.filter(({ status }) => status !== 'equal')).toEqual([]);
  });

  it('tells each number that the sheet no longer says, with its cell', async () => {
    const desk = await reported();
    const tab = tabNamed(desk.engine, 'Kinh tế');
    desk.engine.edit(tab, [{ row: 4, column: 6, content: { value: 70 } }]);
    const { figures } = desk.ask('auditReport', 'vi');
    expect(figures.filter(({ status }) => status === 'untraced')).toEqual([]);
    expect(figures.filter(({ status }) => status === 'changed')).toContainEqual(
      expect.objectContaining({ text: '50', tab: 'Kinh tế', cell: 'G5', now: '70' }),
    );
  });

  it.each([
    ['report.none', 'Nhật ký chưa có báo cáo', false],
    ['docs.failed', 'Google Docs không cho đọc', true],
  ])('fails with %s', async (code, words, isMade) => {
    const desk = isMade ? await reported() : await openDesk({ sheets: plainWorkbook(3) });
    (desk.services.madeFiles as unknown[]).length = 0;
    const answer = desk.call('runAction', 'auditReport', 'vi') as {
      error: { code: string; message: string };
    };
    expect(answer.error.code).toBe(code);
    expect(answer.error.message).toContain(words);
  });
});

describe('“Bản phát hành”', () => {
  it('makes a Doc of its own, notes it, and says where it is', async () => {
    const desk = await reported();
    const { file } = desk.ask('releaseReport', 'vi');
    const made = desk.services.madeFiles.at(-1)!;
    expect(made.resource.name).toBe('Báo cáo tháng 5 năm 2026 - Đảng ủy xã Thử (bản phát hành)');
    expect(file.link).toBe(made.link);
  });

  it('says why it makes none while errors are open', async () => {
    const desk = await openDesk({ sheets: plainWorkbook(3, { 'Kinh tế!G6': 'nhiều' }) });
    expect(() => desk.ask('releaseReport', 'vi')).toThrow('sửa hết lỗi');
    expect(desk.services.madeFiles).toEqual([]);
  });
});
