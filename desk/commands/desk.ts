// desk [FILE.xlsx] [--port N]: the workbook as a page in the browser, served until stopped.
import { join } from 'node:path';
import { DeskError } from '../desk-error.ts';
import { line } from '../messages.ts';
import { copyOfExample, namedWorkbook } from '../page/open-workbook.ts';
import type { ServedPage } from '../page/server.ts';
import { buildOptions, pathFrom, shownPath, type Outcome, type Task } from './task.ts';

export interface DeskArguments {
  readonly file: string | undefined;
  readonly port: string | undefined;
  /** The example workbook. */
  readonly example: string;
}

/** The one command that is the desk's own. */
export const DESK_COMMAND = {
  usage: 'desk [file]',
  help: {
    vi: 'mở sổ trong trình duyệt, có bảng điều khiển như trên Google (không nêu tệp: sổ mẫu)',
    en: 'open the workbook in a browser, with the panel as on Google (the example unless named)',
  },
  port: {
    flags: '--port <n>',
    help: {
      vi: 'cổng của trang (mặc định 8726, bận thì chọn cổng khác)',
      en: 'port of the page (8726 unless said; another where that is taken)',
    },
  },
  run: serve,
} as const;

/** Answers as soon as the page is being served; the process lives on until it is stopped. */
async function serve(task: Task, { file, port, example }: DeskArguments): Promise<Outcome> {
  const { language, progress, projectRoot } = task;
  const wanted = port === undefined ? undefined : portNumber(port);
  const workbook =
    file === undefined
      ? await copyOfExample(example, join(projectRoot, 'out'))
      : await namedWorkbook(pathFrom(task, file));
  const shown = shownPath(task, workbook.path);
  progress.step(line('opening', language, { file: shown }));
  // Loaded when asked for, as the workbook's engine is.
  const { servePage } = await import('../page/server.ts');
  const page = await servePage({
    workbook,
    language,
    pageFolder: join(projectRoot, '.build', 'page'),
    ...(wanted === undefined ? {} : { port: wanted }),
    ...buildOptions(task),
  });
  stopOnSignal(task, page);
  const { address } = page;
  return {
    code: 0,
    json: { address, file: workbook.path },
    lines: [
      line('served', language, { address }),
      line(workbook.isCopy ? 'servedCopy' : 'servedFile', language, { file: shown }),
    ],
  };
}

function portNumber(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65_535) {
    throw new DeskError('page.port', { port: text });
  }
  return port;
}

/** What nobody saved is not lost: it is saved when the server is stopped. */
function stopOnSignal(task: Task, page: ServedPage): void {
  const stop = (): void => {
    void (async () => {
      if (page.session.unsaved) {
        const { file } = await page.session.saveBesides();
        process.stderr.write(`${line('leftUnsaved', task.language, { file })}\n`);
      }
      await page.close();
    })();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}
