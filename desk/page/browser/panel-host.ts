// The page's side of the panel: opens it in its sandbox, carries its calls, does what they ask for.
import type { Answer } from '../../../src/google/answer';
import type { DoneJson, UndoJson } from '../../../src/panel-data/indicators';
import type { WrittenAllJson, WrittenJson } from '../../../src/panel-data/panel-json';
import type { PanelAnswer, PanelCall, PanelNews, PanelWish, RunAnswer } from '../exchange.ts';
import { run, withToken } from './server.ts';
import type { SheetView } from './spreadsheet.ts';

export interface PanelPlace {
  readonly frame: HTMLElement;
  readonly body: HTMLElement;
  /** What a call did to the page besides. */
  readonly effects: (answer: RunAnswer) => void;
  readonly opened: (isOpen: boolean) => void;
  readonly save: () => void;
}

export class PanelHost {
  readonly #place: PanelPlace;
  readonly #sheet: SheetView;
  /** The way back from what the add-in did last; empty once a person has changed something since. */
  #wayBack: readonly UndoJson[] = [];
  #iframe: HTMLIFrameElement | null = null;

  constructor(place: PanelPlace, sheet: SheetView) {
    this.#place = place;
    this.#sheet = sheet;
    addEventListener('message', (event: MessageEvent<PanelCall | PanelWish | null>) => {
      this.#receive(event);
    });
  }

  /** Calls a function of the add-in, as its menu does. */
  async call(name: string): Promise<void> {
    this.#apply(await this.#run(name, []));
  }

  /** From the cells to the panel and back, as F6 does between the parts of a window. */
  nextPart(): void {
    const iframe = this.#iframe;
    if (!iframe || document.activeElement === iframe) focusCells();
    else iframe.focus();
  }

  /** A person has changed a cell: Ctrl+Z is about that again. */
  typed(): void {
    this.#wayBack = [];
  }

  /** Takes back what the add-in wrote last, if nothing was typed since: on Google Ctrl+Z does that too. */
  undo(): boolean {
    const steps = this.#wayBack;
    this.#wayBack = [];
    void this.#takeBack(steps);
    return steps.length > 0;
  }

  async #takeBack(steps: readonly UndoJson[]): Promise<void> {
    for (const { action, request } of [...steps].reverse()) {
      this.#apply(await this.#run('runAction', [action, document.documentElement.lang, request]));
    }
  }

  /** Google's panel has to ask; ours is told, so that it shows what was typed at once. */
  tell(kind: PanelNews['kind']): void {
    const news: PanelNews = { kind };
    this.#iframe?.contentWindow?.postMessage(news, '*');
  }

  close(): void {
    this.#place.frame.hidden = true;
    this.#iframe?.remove();
    this.#iframe = null;
    this.#place.opened(false);
  }

  #receive({ source, data }: MessageEvent<PanelCall | PanelWish | null>): void {
    // The sandbox has no origin that could be compared; who sent it can.
    if (!data || source === null || source !== this.#iframe?.contentWindow) return;
    if (data.kind === 'so-bao-cao-call') void this.#answer(data);
    else if (data.wish === 'close') this.close();
    else if (data.wish === 'save') this.#place.save();
    else if (data.wish === 'focus') focusCells();
    else if (data.wish === 'next-part') this.nextPart();
    else if (data.address) open(withToken(new URL(data.address).pathname), '_blank');
  }

  async #answer({ id, name, args }: PanelCall): Promise<void> {
    const to = this.#iframe?.contentWindow;
    let answer: PanelAnswer;
    try {
      const done = await this.#run(name, args);
      const { result, failure } = done;
      answer = {
        kind: 'so-bao-cao-answer',
        id,
        ...(failure === undefined ? { result: result ?? null } : { failure }),
      };
      if (args[0] === 'undoWrite' || args[0] === 'removeIndicators') this.#wayBack = [];
      else this.#wayBack = wayBackFrom(done) ?? this.#wayBack;
      this.#apply(done);
    } catch (failure) {
      // As Google says it when there is no network.
      const words = failure instanceof TypeError ? 'NetworkError: ' : '';
      answer = { kind: 'so-bao-cao-answer', id, failure: `${words}${(failure as Error).message}` };
    }
    to?.postMessage(answer, '*');
  }

  async #run(name: string, args: readonly unknown[]): Promise<RunAnswer> {
    // A call must see what was typed before it: each goes to the server by a way of its own.
    if (!(await this.#sheet.settled())) throw new TypeError('the desk does not answer');
    return run({ name, args, selection: this.#sheet.selection() });
  }

  #apply(answer: RunAnswer): void {
    if (answer.jump) this.#sheet.jump(answer.jump);
    if (answer.panel !== null) this.#show(answer.panel);
    this.#place.effects(answer);
  }

  #show(number: number): void {
    this.#iframe?.remove();
    const iframe = document.createElement('iframe');
    iframe.title = 'Sổ Báo Cáo';
    iframe.setAttribute(
      'sandbox',
      'allow-scripts allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-downloads',
    );
    iframe.src = `/panel/${number}`;
    this.#iframe = iframe;
    this.#place.body.replaceChildren(iframe);
    this.#place.frame.hidden = false;
    this.#place.opened(true);
  }
}

/** Keys go to the cells again. */
function focusCells(): void {
  document.querySelector<HTMLElement>('.o-grid-composer .o-composer, .o-grid')?.focus();
}

/** What an action wrote into cells, or did to indicators, and can take back; null for any other answer. */
function wayBackFrom({ result }: RunAnswer): UndoJson[] | null {
  const answer = result as Partial<Answer<Done>> | null | undefined;
  const value = answer?.ok === true ? answer.value : null;
  if (typeof value !== 'object' || value === null) return null;
  if ('undo' in value) return [value.undo];
  const written = 'was' in value ? [value] : 'written' in value ? value.written : null;
  return written?.map((request) => ({ action: 'undoWrite', request })) ?? null;
}

/** What actions that can be taken back answer; others answer anything else. */
type Done = WrittenJson | WrittenAllJson | DoneJson | null;
