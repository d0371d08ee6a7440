// The menu's figure gate and release, on the Doc that was made last, through the bundle.
import { describe, expect, it } from 'vitest';
import { tabNamed } from '../../desk/example/tabs.ts';
import { openDesk, type Desk } from '../../desk/session.ts';
import { plainWorkbook } from './plain-workbook';

async function reported(): Promise<Desk> {
  const desk = await openDesk({ sheets: plainWorkbook(3) });
  desk.ask('createReport', 'vi');
  return desk;
}

describe('“Đối chiếu văn bản”', () => {
  it('says that all is equal', async () => {
    const desk = await reported();
    desk.call('auditFromMenu');
    expect(desk.services.shown.alerts).toMatchObject([{ title: 'Đối chiếu văn bản' }]);
    expect(desk.services.shown.alerts[0]!.prompt).toMatch(/^Cả \d+ số .* đều khớp/);
  });

  it('names each number that the sheet no longer says, with its cell', async () => {
    const desk = await reported();
    const tab = tabNamed(desk.engine, 'Kinh tế');
    desk.engine.edit(tab, [{ row: 4, column: 6, content: { value: 70 } }]);
    desk.call('auditFromMenu');
    const { prompt } = desk.services.shown.alerts[0]!;
    expect(prompt).toMatch(/^Trong \d+ số có \d+ số khác bảng tính, 0 số gõ tay\./);
    expect(prompt).toContain('“50” khác Kinh tế!G5, bảng tính nay là 70.');
  });

  it('says in a toast that there is no report, or that Google refused it', async () => {
    const desk = await openDesk({ sheets: plainWorkbook(3) });
    desk.call('auditFromMenu');
    expect(desk.services.toasts[0]!.message).toContain('Nhật ký chưa có báo cáo');
    desk.ask('createReport', 'vi');
    (desk.services.madeFiles as unknown[]).length = 0;
    desk.call('auditFromMenu');
    expect(desk.services.toasts[1]!.message).toContain('Google Docs không cho đọc');
  });
});

describe('“Bản phát hành”', () => {
  it('makes a Doc of its own, notes it, and says where it is', async () => {
    const desk = await reported();
    desk.call('releaseFromMenu');
    const made = desk.services.madeFiles.at(-1)!;
    expect(made.resource.name).toBe('Báo cáo tháng 5 năm 2026 - Đảng ủy xã Thử (bản phát hành)');
    expect(desk.services.toasts[0]!.message).toBe(`Đã tạo bản phát hành: ${made.link}`);
  });

  it('says why it makes none while errors are open', async () => {
    const desk = await openDesk({ sheets: plainWorkbook(3, { 'Kinh tế!G6': 'nhiều' }) });
    desk.call('releaseFromMenu');
    expect(desk.services.toasts[0]!.message).toContain('sửa hết lỗi');
    expect(desk.services.madeFiles).toEqual([]);
  });
});
