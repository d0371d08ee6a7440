// One workbook behind the page: the desk's model, those who share it, calls of the add-in, saving.
import { basename } from 'node:path';
import type { EngineWorkbook, SessionMessage } from '@odoo/o-spreadsheet/dist/o_spreadsheet.esm.js';
import type { Answer, MadeReport } from '../answers.ts';
import { readDocx } from '../documents/read-docx.ts';
import { customFunctions } from '../context.ts';
import { PanelCallError } from '../crossing.ts';
import { ownReports, writeReportFiles } from '../report-files.ts';
import { openDesk, type Desk } from '../session.ts';
import { FIRST_REVISION } from '../workbook/workbook-to-model.ts';
import type { Language, OpenedWorkbook, RunAnswer, RunRequest, SaveAnswer } from './exchange.ts';
import { Saving, type WorkbookFile } from './open-workbook.ts';
import { RevisionHub } from './revision-hub.ts';

/** From so many changes on a fresh copy of the workbook is cheaper than replaying them. */
const MOST_CHANGES = 200;

export interface PageOptions {
  readonly workbook: WorkbookFile;
  readonly language: Language;
  /** Address of the server, `http://127.0.0.1:8726`. */
  readonly origin: string;
  readonly buildFolder?: string;
}

/** A made report as it is handed out. */
export interface ReportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export class PageSession {
  readonly hub: RevisionHub;
  readonly #desk: Desk;
  readonly #saving: Saving;
  readonly #options: PageOptions;
  #snapshot: EngineWorkbook;
  readonly #savedListeners = new Map<string, () => void>();
  readonly #reports = new Map<string, ReportFile>();
  #sequence = 0;
  #savedAt: string;

  private constructor(desk: Desk, hub: RevisionHub, options: PageOptions) {
    this.hub = hub;
    this.#desk = desk;
    this.#options = options;
    this.#saving = new Saving(options.workbook);
    this.#snapshot = desk.engine.exportForSharing();
    hub.forget();
    this.#savedAt = hub.revision;
    hub.onNewMessage('sequence', () => this.#sequence++);
    desk.call('onOpen');
  }

  /** @throws DeskError for a workbook or a build that can't be read */
  static async open(options: PageOptions): Promise<PageSession> {
    const hub = new RevisionHub(FIRST_REVISION);
    const { workbook, language, origin, buildFolder } = options;
    const desk = await openDesk({
      bytes: workbook.bytes,
      file: workbook.path,
      transport: hub,
      userLocale: language,
      documentAddress: (id) => `${origin}/document/d/${id}`,
      ...(buildFolder === undefined ? {} : { buildFolder }),
    });
    const session = new PageSession(desk, hub, options);
    // What an earlier session made can be judged and shown in this one.
    for (const report of await ownReports(session.folder)) desk.services.adopt(report);
    return session;
  }

  /** Number of the last message that went to those who share the workbook. */
  get sequence(): number {
    return this.#sequence;
  }

  /** Folder in which everything is written. */
  get folder(): string {
    return this.#saving.folder;
  }

  /** The built files whose functions compute cells. */
  get scripts(): Desk['build']['scripts'] {
    return this.#desk.build.scripts;
  }

  get unsaved(): boolean {
    return this.hub.revision !== this.#savedAt;
  }

  /** Tells of each saving, by whichever window. */
  onSaved(id: string, listener: () => void): void {
    this.#savedListeners.set(id, listener);
  }

  /** Tells `id` nothing any more. */
  leave(id: string): void {
    this.hub.leave(id);
    this.#savedListeners.delete(id);
  }

  workbook(): OpenedWorkbook {
    const { engine, services, build } = this.#desk;
    engine.settle();
    if (this.hub.changes.length > MOST_CHANGES) {
      this.#snapshot = engine.exportForSharing();
      this.hub.forget();
    }
    return {
      data: this.#snapshot,
      messages: this.hub.changes,
      sequence: this.#sequence,
      locale: engine.locale,
      language: this.#options.language,
      file: basename(this.#saving.path),
      isCopy: this.#options.workbook.isCopy,
      unsaved: this.unsaved,
      functions: [...customFunctions(build.scripts)],
      menu: services.shown.menus.at(-1) ?? [],
      activeTab: engine.activeTab(),
    };
  }

  /** Takes a change from the page; false when it must be made again on a newer state. */
  receive(message: SessionMessage): boolean {
    const isAccepted = this.#desk.engine.takeIn(() => this.hub.accept(message));
    // As Google calls the trigger when a person has changed a cell.
    if (isAccepted) this.#desk.call('onEdit');
    return isAccepted;
  }

  /** Calls a function of the add-in as the panel or the menu does. */
  async run({ name, args, selection }: RunRequest): Promise<RunAnswer> {
    const { engine, services } = this.#desk;
    const { shown, toasts } = services;
    if (selection && engine.tabIds().includes(selection.tab)) {
      engine.activateTab(selection.tab);
      Object.assign(services.selection, selection);
    }
    const before = {
      toasts: toasts.length,
      sidebars: shown.sidebars.length,
      tab: engine.activeTab(),
      ...services.selection,
    };
    let outcome: { result?: unknown; failure?: string };
    try {
      outcome = { result: this.#desk.call(name, ...args) };
    } catch (failure) {
      if (!(failure instanceof PanelCallError)) throw failure;
      outcome = { failure: failure.message };
    }
    engine.settle();
    const files = await this.#writeReport(outcome);
    const { range, cell } = services.selection;
    const tab = engine.activeTab();
    const moved = tab !== before.tab || range !== before.range || cell !== before.cell;
    return {
      ...outcome,
      jump: moved ? { tab, range: range ?? null } : null,
      toasts: toasts.slice(before.toasts),
      panel: shown.sidebars.length > before.sidebars ? shown.sidebars.length : null,
      unsaved: this.unsaved,
      files,
    };
  }

  /** The page of a panel that was opened, by its number from 1. */
  panel(number: number): string | undefined {
    return this.#desk.services.shown.sidebars[number - 1]?.html;
  }

  /** @throws DeskError `file.unwritable` */
  async save(): Promise<SaveAnswer> {
    const { revision } = this.hub;
    const { path, besides } = await this.#saving.write(await this.#desk.bytes());
    this.#savedAt = revision;
    for (const listener of this.#savedListeners.values()) listener();
    return { file: basename(path), besides };
  }

  /** Writes what is not saved yet to a file of its own, when nobody can be asked any more. */
  async saveBesides(): Promise<SaveAnswer> {
    const path = await this.#saving.writeBesides(await this.#desk.bytes(), '-chua-luu');
    return { file: basename(path), besides: true };
  }

  /** A report by the id in its address: made just now, or in an earlier session in this folder. */
  async report(id: string): Promise<ReportFile | undefined> {
    const made = this.#reports.get(id);
    return made ?? (await ownReports(this.folder)).find((report) => report.id === id);
  }

  /** The files of a report, where the action made one; their names. */
  async #writeReport({ result }: { result?: unknown }): Promise<string[]> {
    const answer = result as Answer<Partial<MadeReport> | null> | null | undefined;
    if (!answer?.ok || !answer.value?.file) return [];
    const { file, name = '' } = answer.value;
    const bytes = this.#desk.services.download(file.id);
    // The panel has no use for the text, so the answer has none: the document says the same, line by line.
    const lines = readDocx(bytes, name).lines.map((line) => `${line.text}\n`);
    const { docx, text } = await writeReportFiles(this.folder, name, bytes, lines.join(''));
    this.#reports.set(file.id, { name: basename(docx), bytes });
    return [basename(docx), basename(text)];
  }
}
