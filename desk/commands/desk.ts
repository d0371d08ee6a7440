// desk [FILE.xlsx] [--port N]: the workbook as a page in the browser, served until stopped.
import { join } from 'node:path';
import { DeskError } from '../desk-error.ts';
import { line } from '../messages.ts';
import { copyOfExample, namedWorkbook } from '../page/open-workbook.ts';
import { servePage, type ServedPage } from '../page/server.ts';
import { buildOptions, pathFrom, shownPath, type Outcome, type Surroundings } from './task.ts';

export interface DeskArguments {
  readonly file: string | undefined;
  readonly port: string | undefined;
  /** The example workbook. */
  readonly example: string;
}

/** Answers as soon as the page is being served; the process lives on until it is stopped. */
export async function desk(
  around: Surroundings,
  { file, port, example }: DeskArguments,
): Promise<Outcome> {
  const { language, progress, projectRoot } = around;
  const wanted = port === undefined ? undefined : portNumber(port);
  const workbook =
    file === undefined
      ? await copyOfExample(example, join(projectRoot, 'out'))
      : await namedWorkbook(pathFrom(around, file));
  const shown = shownPath(around, workbook.path);
  progress.step(line('opening', language, { file: shown }));
  const page = await servePage({
    workbook,
    language,
    pageFolder: join(projectRoot, '.build', 'page'),
    ...(wanted === undefined ? {} : { port: wanted }),
    ...buildOptions(around),
  });
  stopOnSignal(around, page);
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
function stopOnSignal(around: Surroundings, page: ServedPage): void {
  const stop = (): void => {
    void (async () => {
      if (page.session.unsaved) {
        const { file } = await page.session.saveBesides();
        process.stderr.write(`${line('leftUnsaved', around.language, { file })}\n`);
      }
      await page.close();
    })();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}
