// Fills the panel's form of a new indicator.
import type { FrameLocator } from 'playwright-core';

/** Opens it from the overview: “Số hộ trồng quế” of Phòng Kinh tế, in the section of forestry. */
export async function fillNewIndicator(panel: FrameLocator): Promise<void> {
  await panel.getByRole('button', { name: 'ngừng chỉ tiêu' }).click();
  await panel.getByRole('button', { name: 'Thêm chỉ tiêu' }).click();
  await panel.getByLabel('Tên chỉ tiêu').fill('Số hộ trồng quế');
  await panel.getByLabel('Đơn vị tính').fill('hộ');
  await panel.getByLabel('Đơn vị báo cáo').selectOption('Phòng Kinh tế');
  await panel.locator('.section-select select').selectOption('II.1.1.c');
}
