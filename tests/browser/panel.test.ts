// The panel alone in a real browser: every state, both languages, keys only, 300 pixels, large text.
import { describe, expect, it } from 'vitest';
import type { GridValue } from '../../desk/workbook/grid.ts';
import { VIEWS } from '../../src/panel/views/index';
import { EXAMPLE_FILE } from '../examples/golden';
import { plainWorkbook } from '../google/plain-workbook';
import { browserForTests, CHROMIUM } from './chromium';
import type { Desk } from '../../desk/session.ts';
import { lonePanels, type LonePanel, type LonePanelOptions } from './lone-panel';

const LANGUAGES = ['vi', 'en'] as const;

/** A department with errors, warnings and a repair, so that every part of the panel is there. */
const TROUBLED = plainWorkbook(12, {
  'Kinh tế!G5': '5O',
  'Kinh tế!G6': 'chưa rõ',
  'Kinh tế!G7': '1.110',
  'Kinh tế!G8': new Date(2026, 8, 7),
  'Kinh tế!H4': 'Giải trình',
  'Cấu hình!A6': 'Hạn nộp',
  'Cấu hình!B6': '01/06/2026',
});

/** A department's own words that go into the report as they are. */
const FAULTY = plainWorkbook(3, { 'Kinh tế!B10': 'Bà con đã đã xuống đồng đúng lịch.' });

function makeReport(desk: Desk): void {
  desk.ask('createReport', 'vi');
}

/** What holds in every state: nothing inaccessible by day and night, nothing wider than the panel, no request, no error. */
async function isSound(panel: LonePanel): Promise<void> {
  expect(await panel.violations()).toEqual([]);
  await panel.page.emulateMedia({ colorScheme: 'dark' });
  expect(await panel.violations(), 'in the dark').toEqual([]);
  await panel.page.emulateMedia({ colorScheme: 'light' });
  expect(await panel.sideways()).toBe(0);
  expect(panel.complaints).toEqual([]);
}

interface State {
  readonly title: string;
  readonly options: LonePanelOptions;
  /** Text by which the state is known, in both languages. */
  readonly says: Readonly<Record<(typeof LANGUAGES)[number], string>>;
}

const STATES: readonly State[] = [
  {
    title: 'loading',
    options: { fates: { readPanel: 'pending' } },
    says: { vi: 'Đang đọc sổ…', en: 'Reading the workbook…' },
  },
  {
    title: 'no workbook yet',
    options: {},
    says: { vi: 'Bảng tính này chưa có sổ', en: 'This spreadsheet has no workbook yet' },
  },
  {
    title: 'offline',
    options: {
      fates: { readPanel: { failure: 'NetworkError: Connection failure due to HTTP 0' } },
    },
    says: { vi: 'Mất kết nối mạng', en: 'No network' },
  },
  {
    title: 'no permission',
    options: { fates: { readPanel: { failure: 'You do not have permission to call getUi' } } },
    says: { vi: 'Chưa đủ quyền', en: 'Permission is missing' },
  },
  {
    title: 'a fault',
    options: {
      fates: {
        readPanel: {
          answer: { ok: false, error: { code: 'internal', message: 'TypeError: x.y' } },
        },
      },
    },
    says: { vi: 'Có lỗi ngoài dự kiến', en: 'Something unexpected went wrong' },
  },
  {
    title: 'nothing wrong',
    options: { sheets: plainWorkbook(3), by: 'checkWorkbookFromMenu' },
    says: { vi: 'Không có gì phải sửa', en: 'Nothing to repair' },
  },
  {
    title: 'findings of all kinds',
    options: { sheets: TROUBLED, by: 'checkWorkbookFromMenu' },
    says: { vi: 'Sửa thành 50', en: 'Change to 50' },
  },
  {
    title: 'no report to proofread yet',
    options: { sheets: plainWorkbook(3), by: 'proofreadReportFromMenu' },
    says: { vi: 'Nhật ký chưa có báo cáo', en: 'has no report yet' },
  },
  {
    title: 'a report to correct',
    options: { sheets: FAULTY, by: 'proofreadReportFromMenu', before: makeReport },
    says: { vi: 'đã đã', en: 'đã đã' },
  },
  {
    title: 'a report that agrees with the workbook',
    options: { sheets: plainWorkbook(3), by: 'auditReportFromMenu', before: makeReport },
    says: { vi: 'đều khớp với sổ', en: 'agree with the workbook' },
  },
  {
    title: 'a release, made from the menu',
    options: { sheets: plainWorkbook(3), by: 'releaseReportFromMenu' },
    says: { vi: 'Đã tạo bản phát hành', en: 'The copy for sending is made' },
  },
  {
    title: 'a release while errors are open',
    options: { sheets: TROUBLED, by: 'releaseReportFromMenu' },
    says: { vi: 'chưa làm được bản phát hành', en: 'nothing can be released' },
  },
  {
    title: 'the platform tried, without a workbook',
    options: { by: 'selfTestFromMenu' },
    says: { vi: 'điều đều đúng', en: 'facts hold' },
  },
  {
    title: 'the example',
    options: { file: EXAMPLE_FILE },
    says: { vi: 'Kiểm tra tất cả', en: 'Check everything' },
  },
];

describe.skipIf(CHROMIUM === undefined)('the panel', () => {
  const openPanel = lonePanels(browserForTests());

  describe.each(LANGUAGES)('in %s', (userLocale) => {
    it.each(STATES)('$title', async ({ options, says }) => {
      const panel = await openPanel({ ...options, userLocale });
      await panel.page.getByText(says[userLocale]).first().waitFor();
      await isSound(panel);
    });

    it('every view is sound, also with text twice as large', async () => {
      const panel = await openPanel({ sheets: TROUBLED, userLocale });
      const { page } = panel;
      const name = (vi: string, en: string): string => (userLocale === 'vi' ? vi : en);
      const seen = new Set<string | null>();
      const viewIsSound = async (): Promise<void> => {
        await isSound(panel);
        seen.add(await page.locator('main').getAttribute('data-view'));
      };
      await page.locator('.department').first().waitFor();
      await page.locator('html').evaluate((html) => (html.style.fontSize = '200%'));
      await viewIsSound();
      await page.getByRole('button', { name: name('Hướng dẫn phần này', 'Guide to this') }).click();
      await page.locator('.guide table').waitFor();
      await viewIsSound();
      await page.getByRole('button', { name: name('Xem tiến độ', 'Show all plans') }).click();
      await page.locator('.leader').waitFor();
      await viewIsSound();
      await page
        .getByRole('button', { name: name('Về Tổng quan', 'Back to the overview') })
        .click();
      await page.getByRole('button', { name: name('ngừng chỉ tiêu', 'retire indicators') }).click();
      await page.locator('.plans button').first().click();
      await page.getByRole('button', { name: name('Thêm chỉ tiêu', 'Add an indicator') }).click();
      await page.getByRole('heading', { name: name('Chỉ tiêu mới', 'New indicator') }).waitFor();
      await viewIsSound();
      await page
        .getByRole('button', { name: name('Về Tổng quan', 'Back to the overview') })
        .click();
      await page.locator('.department').first().click();
      await page
        .getByRole('button', { name: name('Giải trình', 'Explain') })
        .first()
        .click();
      await page.locator('textarea').waitFor();
      await viewIsSound();
      await page.getByRole('button', { name: name('Văn bản', 'Text') }).click();
      await page.locator('article').waitFor();
      await viewIsSound();
      await page.getByRole('button', { name: name('Câu chữ', 'Wording') }).click();
      await page.locator('.preview').waitFor();
      await viewIsSound();
      await page.getByRole('button', { name: name('Báo cáo', 'Report'), exact: true }).click();
      await page.getByRole('button', { name: name('Tạo báo cáo', 'Make the report') }).click();
      await page
        .getByRole('button', { name: name('Vẫn tạo bản dự thảo', 'Make a draft all the same') })
        .click();
      await page.locator('.made').waitFor();
      await viewIsSound();
      for (const view of [
        name('Soát văn bản', 'Proofread'),
        name('Đối chiếu văn bản', 'Compare'),
      ]) {
        await page.getByRole('button', { name: view }).click();
        await page.getByRole('button', { name: name('Làm lại', 'Do it again') }).waitFor();
        await viewIsSound();
        await page.getByRole('button', { name: name('Về Báo cáo', 'Back to the report') }).click();
      }
      await page.getByRole('button', { name: name('Báo lỗi', 'Report a fault') }).click();
      await page.locator('textarea.fault').waitFor();
      await viewIsSound();
      await page.getByRole('button', { name: name('Tổng quan', 'Overview') }).click();
      await page.getByRole('button', { name: name('Xem tất cả', 'See all') }).click();
      await page.locator('.finding').first().waitFor();
      await viewIsSound();
      await page.getByRole('button', { name: name('Việc còn lại', 'What is open') }).click();
      await page.locator('.open-items').first().waitFor();
      await viewIsSound();
      const tried = await openPanel({ sheets: TROUBLED, userLocale, by: 'selfTestFromMenu' });
      await tried.page.locator('textarea.fault').waitFor();
      await viewIsSound();
      expect([...seen].sort()).toEqual(Object.keys(VIEWS).sort());
    });
  });

  it('no raw exception is ever shown', async () => {
    const panel = await openPanel(STATES[4]!.options);
    await panel.page.getByRole('alert').waitFor();
    expect(await panel.page.locator('body').innerText()).not.toContain('TypeError');
  });

  it('after a failure tries again and goes on', async () => {
    const panel = await openPanel({ ...STATES[2]!.options, file: EXAMPLE_FILE });
    await panel.page.getByText('Mất kết nối mạng').waitFor();
    delete panel.fates['readPanel'];
    await panel.page.getByRole('button', { name: 'Thử lại' }).click();
    await panel.page.getByText('Kỳ báo cáo 05/2026').waitFor();
    expect(await panel.page.getByRole('alert').count()).toBe(0);
  });

  it('makes the workbook where there is none', async () => {
    const panel = await openPanel({});
    await panel.page.getByRole('button', { name: 'Tạo sổ' }).click();
    await expect.poll(() => panel.page.locator('.departments > li').count()).toBe(12);
    await panel.page.getByText('Đã thêm 18 tab.').waitFor();
    expect(await panel.page.locator('.department.empty').count()).toBe(12);
    // What to do first, with the way to the first setting that lacks.
    await panel.page
      .locator('.first-steps')
      .getByRole('button', { name: 'Cấu hình, ô B6' })
      .click();
    await expect.poll(() => panel.desk.services.selection.range).toBe('B6');
    await isSound(panel);
  });

  it('is used with keys alone: to a finding, its cell, the repair, and back', async () => {
    const panel = await openPanel({ sheets: TROUBLED });
    const { page, desk } = panel;
    await page.locator('.department').first().waitFor();
    const tabTo = async (name: string | RegExp): Promise<void> => {
      const wanted = page.getByRole('button', { name }).first();
      for (let presses = 0; presses < 80; presses++) {
        await page.keyboard.press('Tab');
        if (await wanted.evaluate((element) => element === document.activeElement)) return;
      }
      throw new Error(`Tab never came to ${String(name)}`);
    };
    await tabTo(/^Phòng Kinh tế/);
    await page.keyboard.press('Enter');
    // A new view takes the focus to its heading, so that the next Tab is the view's first button.
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await tabTo('ô G5');
    await page.keyboard.press('Space');
    await expect.poll(() => desk.services.selection.range).toBe('G5');
    await tabTo('Sửa thành 50');
    await page.keyboard.press('Enter');
    await page.getByText('Đã sửa ô G5, tab Kinh tế.').waitFor();
    await page.getByRole('button', { name: 'Hoàn tác' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Đã trả lại nội dung cũ của ô G5').waitFor();
    await isSound(panel);
  });

  it('never shows old truth: says so at once, and shows the new by itself', async () => {
    const panel = await openPanel({ sheets: plainWorkbook(3), fates: {} });
    const { page, desk, fates } = panel;
    await page.getByText('1/1 đơn vị sẵn sàng').waitFor();
    const tab = desk.engine.tabIds().find((id) => desk.engine.tabName(id) === 'Kinh tế')!;
    // A person types; Google calls the trigger, and the panel asks where the person stands.
    fates['readPanel'] = 'pending';
    desk.engine.edit(tab, [{ row: 4, column: 6, content: { value: '5O' } }]);
    desk.call('onEdit');
    await page.getByText('Số liệu vừa thay đổi').waitFor();
    await isSound(panel);
    fates['readPanel'] = 'real';
    desk.call('onEdit');
    await page.reload();
    await page.getByText('0/1 đơn vị sẵn sàng').waitFor();
    desk.engine.edit(tab, [{ row: 4, column: 6, content: { value: 50 } }]);
    desk.call('onEdit');
    await page.getByText('1/1 đơn vị sẵn sàng').waitFor();
    expect(await page.locator('.old').count()).toBe(0);
  });

  it('marks the audit of a document as old when the data change', async () => {
    const panel = await openPanel({
      sheets: plainWorkbook(3),
      before: makeReport,
      by: 'auditReportFromMenu',
    });
    const { page, desk } = panel;
    await page.locator('.outlook').waitFor();
    const tab = desk.engine.tabIds().find((id) => desk.engine.tabName(id) === 'Kinh tế')!;
    desk.engine.edit(tab, [{ row: 4, column: 6, content: { value: 51 } }]);
    desk.call('onEdit');
    await page.getByText('Số liệu đã thay đổi sau lần xem này').waitFor();
    await page.getByRole('button', { name: 'Làm lại' }).click();
    await page.locator('.places .finding').first().waitFor();
    expect(await page.getByText('Số liệu đã thay đổi sau lần xem này').count()).toBe(0);
    await isSound(panel);
  });

  it('keeps what was typed and not saved, through Escape and other views', async () => {
    const panel = await openPanel({ sheets: TROUBLED });
    const { page, desk } = panel;
    await page.locator('.department').first().click();
    const warning = page.locator('.finding', { hasText: 'Số “1.110” được lưu dạng chữ' });
    const explain = warning.getByRole('button', { name: 'Giải trình' });
    await explain.click();
    await warning.locator('textarea').fill('Dán từ Word.');
    await page.keyboard.press('Escape');
    await expect.poll(() => warning.locator('textarea').count()).toBe(0);
    await page.getByRole('button', { name: 'Câu chữ' }).click();
    await page.getByRole('textbox', { name: /^Nội dung/ }).fill('Về lúa: {{ doan_1 }}');
    await page.getByRole('button', { name: 'Báo cáo' }).click();
    await page.getByRole('button', { name: 'Câu chữ' }).click();
    expect(await page.getByRole('textbox', { name: /^Nội dung/ }).inputValue()).toBe(
      'Về lúa: {{ doan_1 }}',
    );
    await isSound(panel);
    await page.getByRole('button', { name: 'Bỏ phần chưa lưu' }).click();
    expect(await page.getByRole('textbox', { name: /^Nội dung/ }).inputValue()).toBe('');
    await page.getByRole('button', { name: 'Tổng quan' }).click();
    await page.locator('.department').first().click();
    await explain.click();
    expect(await warning.locator('textarea').inputValue()).toBe('Dán từ Word.');
    await warning.locator('textarea').press('Control+Enter');
    await page.getByText('Đã ghi giải trình').waitFor();
    const tab = desk.engine.tabIds().find((id) => desk.engine.tabName(id) === 'Kinh tế')!;
    expect(desk.engine.value(tab, 6, 7)).toBe('Dán từ Word.');
    // What can be undone is still there in another view.
    await page.getByRole('button', { name: 'Báo cáo' }).click();
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await expect.poll(() => desk.engine.value(tab, 6, 7)).toBeNull();
    await isSound(panel);
  });

  it('tells what is not typed yet apart from what is wrong, and fills it with a click', async () => {
    const sheets = plainWorkbook(4, { 'Kinh tế!G5': '5O', 'Kinh tế!G6': '', 'Kinh tế!G7': '' });
    const panel = await openPanel({ sheets });
    const { page, desk } = panel;
    await page.getByText('2/4 chỉ tiêu · 1 lỗi · còn 2 ô').waitFor();
    await page.locator('.department').first().click();
    const gaps = page.locator('.group.gap');
    expect(await gaps.locator('h3').textContent()).toContain('Chưa ghi');
    await gaps.getByRole('button', { name: 'Ghi 0' }).first().click();
    await page.getByText('Đã ghi vào ô G6').waitFor();
    await gaps.getByRole('button', { name: 'Ghi “không áp dụng”' }).click();
    await expect.poll(() => gaps.count()).toBe(0);
    const tab = desk.engine.tabIds().find((id) => desk.engine.tabName(id) === 'Kinh tế')!;
    expect([5, 6].map((row) => desk.engine.value(tab, row, 6))).toEqual([0, 'không áp dụng']);
    await isSound(panel);
  });

  it('walks from finding to finding, and repairs all of a kind at once', async () => {
    const wrong = ['G5', 'G6', 'G7'].map((at): [string, GridValue] => [`Kinh tế!${at}`, '5O']);
    const panel = await openPanel({ sheets: plainWorkbook(5, Object.fromEntries(wrong)) });
    const { page, desk } = panel;
    await page.locator('.department').first().click();
    const next = page.getByRole('button', { name: 'Đến chỗ tiếp theo' });
    for (const cell of ['G5', 'G6', 'G7', 'G5']) {
      await next.click();
      await expect.poll(() => desk.services.selection.range).toBe(cell);
      expect(await page.locator('.finding.current').textContent()).toContain(cell);
    }
    await page.getByRole('button', { name: 'Sửa cả 3 ô' }).click();
    await page.getByText('Đã sửa 3 ô.').waitFor();
    expect(await page.locator('.finding').count()).toBe(0);
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await page.getByText('Đã trả lại nội dung cũ của 3 ô.').waitFor();
    await expect.poll(() => page.locator('.finding').count()).toBe(3);
    await isSound(panel);
  });

  it('leads to every cell that a finding names', async () => {
    const sheets = plainWorkbook(3, { 'Kinh tế!G6': 200 });
    const rules = {
      name: 'Quy tắc',
      rows: [
        ['Vế trái', 'Phép so sánh', 'Vế phải', 'Sai số', 'Mức', 'Giải thích'],
        ['ct_2', '≤', 'ct_3', '', 'lỗi', 'Cây 2 nằm trong cây 3'],
      ],
    };
    const panel = await openPanel({ sheets: [...sheets, rules] });
    const { page, desk } = panel;
    await page.locator('.department').first().click();
    const finding = page.locator('.finding', { hasText: 'Cây 2 nằm trong cây 3' });
    expect(await finding.locator('p').first().textContent()).toBe(
      'Cây 2 nằm trong cây 3. Hiện “Diện tích cây 2” (Kinh tế, ô G6) là 200; lẽ ra phải không lớn hơn “Diện tích cây 3” (Kinh tế, ô G7), là 50. Xem lại các ô này.',
    );
    await finding.getByRole('button', { name: 'Kinh tế, ô G7' }).click();
    await expect.poll(() => desk.services.selection.range).toBe('G7');
    await isSound(panel);
  });

  it('finds departments, indicators and findings by what is typed, without accents too', async () => {
    const panel = await openPanel({ sheets: TROUBLED });
    const { page, desk } = panel;
    const search = page.getByRole('searchbox');
    await search.fill('cay 12');
    await page.getByText('1 chỉ tiêu có chữ này').waitFor();
    expect(await page.locator('.department').count()).toBe(0);
    await page.getByRole('button', { name: /^Diện tích cây 12/ }).click();
    await expect.poll(() => desk.services.selection.range).toBe('G16');
    // With accents they count: “cay” is in “cây”, “cáy” is not.
    await search.fill('cáy');
    await page.getByText('0 chỉ tiêu có chữ này').waitFor();
    await search.fill('kinh te');
    await expect.poll(() => page.locator('.department').count()).toBe(1);
    await isSound(panel);
    await page.getByRole('button', { name: 'Xem tất cả lỗi' }).click();
    const all = await page.locator('.finding').count();
    await page.getByRole('searchbox').fill('1.110');
    await expect.poll(() => page.locator('.finding').count()).toBeLessThan(all);
    await page.getByRole('searchbox').fill('xyz');
    await page.getByText('Không có mục nào như vậy.').waitFor();
    await isSound(panel);
  });

  it('shows the leader every plan against time, and what is late', async () => {
    const panel = await openPanel({ file: EXAMPLE_FILE });
    const { page } = panel;
    await page.getByRole('button', { name: 'Xem tiến độ' }).click();
    await page.getByText(/^\d+ chỉ tiêu có kế hoạch · /).waitFor();
    const all = await page.locator('.leader li').count();
    await page.getByLabel('Hiện').selectOption('chậm tiến độ');
    const late = page.locator('.leader li');
    expect(await late.count()).toBeLessThan(all);
    const texts = await late.allTextContents();
    expect(texts.filter((text) => !/chưa đạt tiến độ|đạt thấp/.test(text))).toEqual([]);
    await isSound(panel);
  });

  it('turns a cell that shows dates back into one of numbers', async () => {
    const panel = await openPanel({ sheets: TROUBLED });
    const { page, desk } = panel;
    await page.locator('.department').first().click();
    const finding = page.locator('.finding', { hasText: 'là ngày 07/09/2026' });
    // Which indicator it is about is said, where the message does not.
    expect(await finding.locator('.name').textContent()).toBe('Diện tích cây 4');
    const button = finding.getByRole('button', { name: 'Trả ô về dạng số' });
    expect(await button.isDisabled()).toBe(true);
    await finding.getByLabel('Số đúng').fill('79');
    await isSound(panel);
    await button.click();
    await page.getByText('Đã ghi vào ô G8').waitFor();
    const tab = desk.engine.tabIds().find((id) => desk.engine.tabName(id) === 'Kinh tế')!;
    expect(desk.engine.value(tab, 7, 6)).toBe(79);
    await isSound(panel);
  });

  it('is quick with a department of 2,000 rows, many of them wrong', async () => {
    const wrong = Object.fromEntries(
      Array.from({ length: 600 }, (_, at): [string, GridValue] => [`Kinh tế!G${5 + at * 3}`, '5O']),
    );
    const panel = await openPanel({ sheets: plainWorkbook(2000, wrong) });
    const { page } = panel;
    await page.locator('.department').first().click();
    await page.locator('.finding').first().waitFor();
    expect(await page.locator('.finding').count()).toBe(20);
    expect(await page.locator('.plans > li').count()).toBe(25);
    expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeLessThan(1500);
    await page.getByRole('button', { name: 'Xem thêm 580' }).click();
    expect(await page.locator('.finding').count()).toBe(40);
    await isSound(panel);
  });

  it('shows what a template would say while it is typed, and what is wrong with it', async () => {
    // At the year's end states are graded by the thresholds too.
    const sheets = JSON.parse(
      JSON.stringify(plainWorkbook(3)).replaceAll('Tháng 5 năm 2026', 'Tháng 12 năm 2026'),
    ) as ReturnType<typeof plainWorkbook>;
    const panel = await openPanel({ sheets });
    const { page, desk } = panel;
    await page.getByRole('button', { name: 'Câu chữ' }).click();
    await page.getByRole('combobox').selectOption('I.1');
    const template = page.getByRole('textbox', { name: /^Nội dung/ });
    await template.fill('Năm nay: {{ doan_1 ');
    await page.locator('.wrong').waitFor();
    await template.fill('Năm nay: {{ doan_1 }}');
    await expect.poll(() => page.locator('.preview').textContent()).toContain('Năm nay: ');
    await isSound(panel);
    await page.getByRole('button', { name: 'Lưu mẫu vào Dàn ý' }).click();
    await page.getByText('Đã ghi vào ô D3, tab Dàn ý.').waitFor();
    expect(desk.ask('readOfficeWording', 'vi').sections[1]!.template).toBe('Năm nay: {{ doan_1 }}');

    await page.getByRole('textbox', { name: 'Ngưỡng chưa đạt' }).fill('40');
    await page.locator('.grades .changed').first().waitFor();
  });

  it('the report of a fault has none of the office’s data', async () => {
    const panel = await openPanel({ sheets: TROUBLED });
    await panel.page.locator('.department').first().waitFor();
    await panel.page.getByRole('button', { name: 'Báo lỗi' }).click();
    const text = await panel.page.locator('textarea.fault').inputValue();
    expect(text).toMatch(/^Sổ Báo Cáo \d+\.\d+\.\d+\n/);
    expect(text).toContain('readPanel');
    expect(text).not.toMatch(/Kinh tế|5O|Thử|cây/);
  });
});
