// report FILE.xlsx [--out DIR]: the month's report as .docx and .txt.
import type { ReportJson } from '../answers.ts';
import { earlierReport } from '../earlier-report.ts';
import { line } from '../messages.ts';
import { writeReportFiles } from '../report-files.ts';
import type { Desk } from '../session.ts';
import type { OwnRun } from './own-run.ts';
import { openWorkbook, pathFrom, shownPath, type Outcome, type Task, type Typed } from './task.ts';

/** How many lines of what was found the main job shows. */
const FIRST_FEW = 6;

export const report: OwnRun = {
  options: {
    out: {
      flags: '--out <dir>',
      help: {
        vi: 'thư mục ghi báo cáo (mặc định: thư mục đang đứng)',
        en: 'folder for the report (the current one unless said)',
      },
    },
  },
  run: async (task, typed) =>
    written(task, await openWorkbook(task, typed.files[0]), typed.options),
};

/** Plain `npm start`: reads, checks and reports the example, and says so in a few lines. */
export async function mainJob(task: Task, path: string, out: string): Promise<Outcome> {
  const { language } = task;
  const started = performance.now();
  const desk = await openWorkbook(task, path);
  const shown = shownPath(task, path);
  const [read = ''] = desk.runCommand('facts', language, null, shown).lines;
  const found = desk.runCommand('check', language, null, shown).lines;
  const outcome = await written(task, desk, { out });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const more = found.length - FIRST_FEW;
  return {
    ...outcome,
    lines: [
      read,
      ...found.slice(0, FIRST_FEW),
      ...(more > 0 ? [line('more', language, { count: more })] : []),
      ...outcome.lines.slice(1),
      line('took', language, { seconds: language === 'vi' ? seconds.replace('.', ',') : seconds }),
    ],
  };
}

async function written(task: Task, desk: Desk, options: Typed['options']): Promise<Outcome> {
  const { language } = task;
  const { out = '.', ...switches } = options;
  const folder = pathFrom(task, String(out));
  const { name } = desk.ask('reportName', language);
  const earlier = await earlierReport(folder, name);
  const request = { ...switches, ...(earlier ? { earlier } : {}) };
  const answer = desk.runCommand('report', language, request, name);
  const value = answer.value as ReportJson;
  const bytes = desk.services.download(value.file.id);
  const { docx, text, numbered } = await writeReportFiles(folder, value.name, bytes, value.text);
  const { draft, errors, warnings, figures, changes } = value;
  const [found = '', ...rest] = answer.lines;
  return {
    code: answer.blocks ? 1 : 0,
    json: { docx, text, draft, errors, warnings, figures, changes },
    lines: [
      found,
      ...[docx, text].map((path) => line('wrote', language, { file: shownPath(task, path) })),
      ...(numbered ? [line('keptOther', language)] : []),
      ...rest,
    ],
  };
}
