// Shows a report's .docx in the browser, from the very bytes that Word would open.
import { renderAsync } from 'docx-preview';
import { CELLS, type CellPlace } from './cells-channel.ts';
import { withToken } from './server.ts';

async function show(): Promise<void> {
  const address = withToken(`${location.pathname}/docx`);
  const pages = document.getElementById('pages');
  const link = document.querySelector<HTMLAnchorElement>('#download');
  if (!pages || !link) throw new Error('The page lacks its parts.');
  link.href = address;
  const response = await fetch(address);
  if (!response.ok) {
    pages.textContent = await response.text();
    return;
  }
  const disposition = response.headers.get('Content-Disposition') ?? '';
  const name = decodeURIComponent(/filename\*=UTF-8''(.+)$/.exec(disposition)?.[1] ?? '');
  link.download = name;
  document.title = `${name} · Sổ Báo Cáo`;
  const heading = document.getElementById('name');
  if (heading) heading.textContent = name;
  pages.textContent = '';
  await renderAsync(await response.blob(), pages, undefined, { inWrapper: true });
  pages.removeAttribute('aria-busy');
  pages.addEventListener('click', leadToCell);
}

/** A figure leads to its cell in the window of the workbook; this page stays. */
function leadToCell(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const address = link?.getAttribute('href') ?? '';
  if (!link || address.startsWith('#')) return;
  event.preventDefault();
  const [, tab, cell] = /#'((?:[^']|'')+)'!([A-Z]+\d+)$/.exec(decodeURI(address)) ?? [];
  if (tab === undefined || cell === undefined) return;
  const place: CellPlace = { tab: tab.replace(/''/g, "'"), cell };
  new BroadcastChannel(CELLS).postMessage(place);
  const status = document.getElementById('place');
  if (!status) return;
  status.textContent = `Số này lấy từ ô ${cell}, tab ${place.tab}: đã chọn ô ấy trong cửa sổ của sổ.`;
}

show().catch((failure: unknown) => {
  console.error(failure);
  const pages = document.getElementById('pages');
  if (pages) pages.textContent = 'Chưa hiện được báo cáo ở đây. Hãy tải tệp .docx về để mở.';
});
