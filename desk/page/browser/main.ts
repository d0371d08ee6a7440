// Entry of the desk's page: loads the workbook, draws it, opens the panel, saves.
import { registries, setTranslationMethod } from '@odoo/o-spreadsheet/dist/o_spreadsheet.esm.js';
import type { OpenedWorkbook, RunAnswer } from '../exchange.ts';
import { translate } from './library-words.ts';
import { CELLS, type CellPlace } from './cells-channel.ts';
import { PanelHost } from './panel-host.ts';
import { readWorkbook, save } from './server.ts';
import { Sharing } from './sharing.ts';
import { showSpreadsheet, type SheetView } from './spreadsheet.ts';
import { WORDS } from './words.ts';

const TOAST_TIME = 6000;

function element<T extends HTMLElement = HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page lacks #${id}.`);
  return found as T;
}

function toast(title: string, message: string): void {
  const box = element('toast');
  const head = document.createElement('strong');
  head.textContent = title;
  box.replaceChildren(head, message);
  box.hidden = false;
  setTimeout(() => (box.hidden = true), TOAST_TIME);
}

/** Whether the keys are a field's or a cell's editor, which has the focus too while nothing is edited (`inputmode="none"`). */
function isTyping(): boolean {
  const active = document.activeElement;
  if (!(active instanceof HTMLElement)) return false;
  return 'value' in active || (active.isContentEditable && active.inputMode !== 'none');
}

function showBanner(text: string | null): void {
  const banner = element('banner');
  banner.textContent = text;
  banner.hidden = text === null;
}

async function start(): Promise<void> {
  let unsaved = false;
  // The panel's own menu opens when it is chosen, long after the host is there.
  let host: PanelHost | null = null;
  let words = WORDS.vi;
  const saveButton = element<HTMLButtonElement>('save');
  const showSaved = (now: boolean): void => {
    unsaved = now;
    element('saved').textContent = now ? words.unsaved : words.saved;
    saveButton.disabled = !now;
  };
  const sharing = new Sharing({
    line: (holds) => {
      showBanner(holds ? null : words.lineCut);
      // Whatever is typed now, nobody keeps.
      if (!holds) showSaved(true);
    },
    unsaved: showSaved,
    edited: () => host?.tell('so-bao-cao-edited'),
    moved: () => host?.tell('so-bao-cao-moved'),
    typed: () => host?.typed(),
  });
  const opened = await readWorkbook();
  words = WORDS[opened.language];
  document.documentElement.lang = opened.language;
  if (opened.language === 'vi') setTranslationMethod(translate, () => true);
  setTexts(opened, words);

  // What was typed last may still be on its way when somebody saves.
  let sheet: SheetView | null = null;
  const store = async (): Promise<void> => {
    saveButton.disabled = true;
    try {
      if (sheet && !(await sheet.settled())) throw new Error(words.lineCut);
      const { file, besides } = await save();
      element('file').textContent = file;
      showSaved(false);
      toast(words.savedTo, besides ? words.savedBesides.replace('{file}', file) : file);
    } catch (failure) {
      showSaved(true);
      toast(words.notSaved, failure instanceof Error ? failure.message : String(failure));
    }
  };
  const storeIfNeeded = (): void => {
    if (unsaved) void store();
  };
  saveButton.addEventListener('click', () => void store());
  addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
    event.preventDefault();
    storeIfNeeded();
  });
  addEventListener(
    'keydown',
    (event) => {
      const isUndo = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z';
      if (!isUndo || event.shiftKey || isTyping() || !host?.undo()) return;
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true },
  );
  addEventListener('keydown', (event) => {
    if (event.key !== 'F6') return;
    event.preventDefault();
    host?.nextPart();
  });
  addEventListener('beforeunload', (event) => {
    if (unsaved) event.preventDefault();
  });

  addMenus(opened, words, (name) => void host?.call(name), store);
  const view = await showSpreadsheet(element('sheet'), element('functions'), opened, sharing);
  sheet = view;
  const effects = ({ toasts, files, unsaved: now }: RunAnswer): void => {
    showSaved(now);
    for (const { title, message } of toasts) toast(title, message);
    if (files.length > 0) toast(words.written, files.join(', '));
  };
  const openPanel = element<HTMLButtonElement>('open-panel');
  host = new PanelHost(
    {
      frame: element('panel'),
      body: element('panel-body'),
      effects,
      opened: (isOpen) => (openPanel.hidden = isOpen),
      save: storeIfNeeded,
    },
    view,
  );
  element('close-panel').addEventListener('click', () => host.close());
  openPanel.addEventListener('click', () => void host.call('readPanelFromMenu'));
  showSaved(opened.unsaved);
  new BroadcastChannel(CELLS).addEventListener('message', ({ data }: MessageEvent<CellPlace>) => {
    const tab = view.tabNamed(data.tab);
    // Renamed since the report was made: no cell of another tab is meant.
    if (tab !== undefined) view.jump({ tab, range: data.cell });
  });
  // For the tests in a real browser, and for whoever looks at the page with its own tools.
  Object.assign(globalThis, { deskModel: view.model });
  document.body.dataset['ready'] = String(Math.round(performance.now()));
  await host.call('readPanelFromMenu');
}

function setTexts(opened: OpenedWorkbook, words: (typeof WORDS)['vi']): void {
  document.title = `${opened.file} · Sổ Báo Cáo`;
  element('file').textContent = opened.file;
  element('host').textContent = opened.isCopy ? `${words.host} ${words.copy}` : words.host;
  element('save').textContent = words.save;
  element('open-panel').textContent = words.openPanel;
  element('close-panel').setAttribute('aria-label', words.closePanel);
}

/** The add-in's own menu, as it asked for it, and saving in the menu of the file. */
function addMenus(
  { menu }: OpenedWorkbook,
  words: (typeof WORDS)['vi'],
  call: (name: string) => void,
  store: () => Promise<void>,
): void {
  const bar = registries.topbarMenuRegistry;
  bar.addChild('so-bao-cao-save', ['file'], {
    name: words.save,
    sequence: 10,
    separator: true,
    execute: () => store(),
  });
  bar.add('so-bao-cao', { name: 'Sổ Báo Cáo', sequence: 200 });
  const own = element<HTMLDetailsElement>('menu');
  menu.forEach((item, at) => {
    if (!item) return;
    // The library has no menus where it is narrow, as on a page at 200 %.
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = item.caption;
    button.addEventListener('click', () => {
      own.open = false;
      call(item.functionName);
    });
    element('menu-items').append(button);
    bar.addChild(`so-bao-cao-${at}`, ['so-bao-cao'], {
      name: item.caption,
      sequence: at + 1,
      separator: menu[at + 1] === null,
      execute: () => {
        call(item.functionName);
      },
    });
  });
}

start().catch((failure: unknown) => {
  console.error(failure);
  showBanner(failure instanceof Error ? failure.message : String(failure));
});
