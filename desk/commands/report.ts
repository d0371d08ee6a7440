// report FILE.xlsx [--out DIR]: the month's report as .docx and .txt.
import type { CheckAnswer, ReportAnswer } from '../answers.ts';
import { earlierReport } from '../earlier-report.ts';
import { line, type Language } from '../messages.ts';
import { writeReportFiles } from '../report-files.ts';
import { openDesk, type Desk } from '../session.ts';
import { errorsFirst, findingLines } from './finding-lines.ts';
import { buildOptions, pathFrom, shownPath, type Outcome, type Surroundings } from './task.ts';

/** How many findings the main job shows. */
const FIRST_FEW = 5;

/** What is asked of a report besides its workbook. */
export interface ReportArguments {
  readonly out: string;
  readonly changes?: boolean;
  readonly release?: boolean;
}

export async function report(
  around: Surroundings,
  file: string,
  asked: ReportArguments,
): Promise<Outcome> {
  const { language, progress } = around;
  progress.step(line('opening', language, { file }));
  const desk = await openDesk({ file: pathFrom(around, file), ...buildOptions(around) });
  progress.step(line('reporting', language));
  return written(around, desk, asked);
}

/** Plain `npm start`: reads, checks and reports the example, and says so in a few lines. */
export async function mainJob(around: Surroundings, file: string, out: string): Promise<Outcome> {
  const { language, progress } = around;
  const started = performance.now();
  const path = pathFrom(around, file);
  progress.step(line('opening', language, { file: shownPath(around, path) }));
  const desk = await openDesk({ file: path, ...buildOptions(around) });
  progress.step(line('checking', language));
  const checked = desk.ask('checkWorkbook', language);
  progress.step(line('reporting', language));
  const outcome = await written(around, desk, { out });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const took = line('took', language, {
    seconds: language === 'vi' ? seconds.replace('.', ',') : seconds,
  });
  return {
    ...outcome,
    lines: [...readLines(around, path, checked), ...outcome.lines.slice(1), took],
  };
}

function readLines(around: Surroundings, path: string, checked: CheckAnswer): string[] {
  const { language } = around;
  const { errors, warnings, findings, summary, period } = checked;
  const more = findings.length - FIRST_FEW;
  return [
    line('read', language, {
      file: shownPath(around, path),
      period: period ?? line('noPeriod', language),
      ...summary,
    }),
    line('found', language, { errors, warnings }),
    ...errorsFirst(findings)
      .slice(0, FIRST_FEW)
      .map((finding) => `  ${findingLines(finding, language)[0] ?? ''}`),
    ...(more > 0 ? [line('more', language, { count: more })] : []),
  ];
}

async function written(
  around: Surroundings,
  desk: Desk,
  { out, changes: changesPage = false, release = false }: ReportArguments,
): Promise<Outcome> {
  const { language } = around;
  const folder = pathFrom(around, out);
  const { name } = desk.ask('reportName', language);
  const earlier = await earlierReport(folder, name);
  const value: ReportAnswer = desk.ask('createReport', language, {
    changesPage,
    release,
    ...(earlier ? { earlier } : {}),
  });
  const bytes = desk.services.download(value.file.id);
  const { docx, text, numbered } = await writeReportFiles(folder, value.name, bytes, value.text);
  const { draft, errors, warnings, figures, changes } = value;
  return {
    code: draft ? 1 : 0,
    json: { docx, text, draft, errors, warnings, figures, changes },
    lines: [
      line('found', language, { errors, warnings }),
      ...[docx, text].map((path) => line('wrote', language, { file: shownPath(around, path) })),
      ...(changes ? [changesLine(changes, language)] : []),
      ...(numbered ? [line('keptOther', language)] : []),
      ...(draft ? [line('draft', language, { errors })] : []),
    ],
  };
}

function changesLine(changes: NonNullable<ReportAnswer['changes']>, language: Language): string {
  return line('changes', language, {
    changed: changes.changed.length,
    added: changes.new.length,
    dropped: changes.dropped.length,
  });
}
