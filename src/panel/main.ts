// The panel: two buttons, what was found, where the report is.
import type { Finding } from '../checks/finding';
import type { CheckJson, ReportJson } from '../server-functions';
import { call } from './server';

const MOST_SHOWN = 200;

function element<T extends HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The panel's page lacks #${id}.`);
  return found as T;
}

const status = element('status');
const result = element('result');
const buttons = [element<HTMLButtonElement>('check'), element<HTMLButtonElement>('report')];

/** An element with a text and maybe a class; text is never taken for HTML. */
function make(tag: string, text: string, className = ''): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  if (className) made.className = className;
  return made;
}

function showFindings(findings: readonly Finding[]): void {
  const list = document.createElement('ul');
  for (const { severity, tab, cell, message } of findings.slice(0, MOST_SHOWN)) {
    const item = make('li', '', severity);
    const where = [tab, cell].filter((part) => part !== null).join(', ô ');
    item.append(make('span', where || 'Cả bảng tính', 'where'), message);
    list.append(item);
  }
  result.append(list);
  const hidden = findings.length - MOST_SHOWN;
  if (hidden > 0) {
    result.append(make('p', `Còn ${hidden} mục khác; sửa các mục trên rồi kiểm tra lại.`));
  }
}

function showCheck(check: CheckJson): void {
  const { errors, warnings, summary } = check;
  status.textContent =
    errors + warnings === 0
      ? `Đã kiểm tra ${summary.indicators} chỉ tiêu: không có gì cần sửa.`
      : `Đã kiểm tra ${summary.indicators} chỉ tiêu: ${errors} lỗi, ${warnings} cảnh báo.`;
  showFindings(check.findings);
}

function showReport(report: ReportJson): void {
  status.textContent = report.draft
    ? `Đã tạo bản dự thảo: còn ${report.errors} lỗi phải sửa.`
    : 'Đã tạo báo cáo.';
  const link = make('a', 'Mở báo cáo') as HTMLAnchorElement;
  link.href = report.link;
  const line = document.createElement('p');
  line.append(link);
  result.append(line);
  if (!report.logged) {
    result.append(make('p', 'Chưa ghi được vào tab Nhật ký (tab có thể bị khóa).'));
  }
  showFindings(report.findings);
}

/** Runs one action: buttons wait, the outcome is said, a failure says what to do. */
async function run(waiting: string, action: () => Promise<void>): Promise<void> {
  buttons.forEach((button) => (button.disabled = true));
  status.textContent = waiting;
  result.replaceChildren();
  try {
    await action();
  } catch (error) {
    status.textContent = `Không gọi được máy chủ. Kiểm tra mạng rồi thử lại. (${(error as Error).message})`;
  }
  buttons.forEach((button) => (button.disabled = false));
}

function check(): Promise<void> {
  return run('Đang kiểm tra…', async () => {
    const answer = await call('checkWorkbook');
    if (answer.ok) showCheck(answer.value);
    else status.textContent = answer.error.message;
  });
}

function report(): Promise<void> {
  return run('Đang tạo báo cáo…', async () => {
    const answer = await call('createReport');
    if (answer.ok) showReport(answer.value);
    else status.textContent = answer.error.message;
  });
}

element('check').addEventListener('click', () => void check());
element('report').addEventListener('click', () => void report());
if (document.body.dataset.start === 'check') void check();
if (document.body.dataset.start === 'report') void report();
