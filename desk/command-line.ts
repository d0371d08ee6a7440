// The command line: arguments in, one outcome out, in words or as one JSON object.
import { join } from 'node:path';
import { Command, CommanderError, Option } from 'commander';
import { AnswerError } from './answers.ts';
import type { ReportArguments } from './commands/report.ts';
import type { Outcome, Surroundings } from './commands/task.ts';
import { DeskError } from './desk-error.ts';
import type { Language } from './messages.ts';
import { progressOn } from './progress.ts';
import { projectRoot } from './project-root.ts';
import { usageDetail, USAGE } from './usage.ts';

/** Could not be done: bad file, bad use. */
const NOT_DONE = 2;

const EXAMPLE = join('examples', 'lung-phinh-2026-05.xlsx');

export interface Streams {
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WriteStream;
}

export interface RunOptions {
  readonly streams: Streams;
  readonly environment: NodeJS.ProcessEnv;
  readonly workingFolder: string;
  /** Built files; dist/ of the project unless a test says otherwise. */
  readonly buildFolder?: string;
}

type Work = (around: Surroundings) => Promise<Outcome>;

/** What the arguments ask for: a command, or only its help. */
interface Request {
  readonly work?: Work;
  readonly help?: string;
}

/** Runs one command; gives the exit code. Never throws. */
export async function runCommandLine(
  args: readonly string[],
  options: RunOptions,
): Promise<number> {
  // Looked for before parsing, because bad arguments too are answered in the asked form.
  const json = args.includes('--json');
  const language: Language = languageIn(args);
  const { stdout, stderr } = options.streams;
  const progress = progressOn(stderr);
  try {
    const request = parse(args, language, options.environment);
    if (!request.work) {
      stdout.write(json ? `${JSON.stringify({ help: request.help })}\n` : `${request.help ?? ''}`);
      return 0;
    }
    const outcome = await request.work({
      language,
      folder: options.environment['INIT_CWD'] ?? options.workingFolder,
      projectRoot: projectRoot(options.environment),
      progress,
      ...(options.buildFolder === undefined ? {} : { buildFolder: options.buildFolder }),
    });
    progress.done();
    stdout.write(json ? `${JSON.stringify(outcome.json)}\n` : `${outcome.lines.join('\n')}\n`);
    return outcome.code;
  } catch (failure) {
    progress.done();
    const { code, message } = described(failure, language);
    if (json) stdout.write(`${JSON.stringify({ error: { code, message } })}\n`);
    else stderr.write(`${message}\n`);
    if (code === 'internal' && failure instanceof Error) stderr.write(`${failure.stack ?? ''}\n`);
    return NOT_DONE;
  }
}

function languageIn(args: readonly string[]): Language {
  const joined = args.find((argument) => argument.startsWith('--lang='))?.slice('--lang='.length);
  return (joined ?? args[args.indexOf('--lang') + 1]) === 'en' ? 'en' : 'vi';
}

function described(failure: unknown, language: Language): { code: string; message: string } {
  if (failure instanceof AnswerError) return { code: failure.code, message: failure.message };
  const known =
    failure instanceof DeskError
      ? failure
      : new DeskError('internal', {
          detail: failure instanceof Error ? failure.message : String(failure),
        });
  return { code: known.code, message: known.inLanguage(language) };
}

function parse(
  args: readonly string[],
  language: Language,
  environment: NodeJS.ProcessEnv,
): Request {
  const words = USAGE[language];
  let work: Work | undefined;
  let help = '';
  const program = new Command('npm start --silent --');
  program
    .description(words.program)
    .addOption(new Option('--json', words.json))
    .addOption(new Option('--lang <vi|en>', words.lang).choices(['vi', 'en']))
    .helpOption('-h, --help', words.help)
    .helpCommand(false)
    .configureOutput({ writeOut: (text) => (help += text), writeErr: () => undefined })
    .exitOverride()
    .allowExcessArguments(false);

  // Loaded when asked for: the workbook's engine takes a fifth of a second.
  const command = (usage: string, description: string): Command =>
    program
      .command(usage)
      .description(description)
      .helpOption('-h, --help', words.help)
      .allowExcessArguments(false);
  command('facts <file>', words.facts).action((file: string) => {
    work = async (around) => (await import('./commands/facts.ts')).facts(around, file);
  });
  command('check <file>', words.check).action((file: string) => {
    work = async (around) => (await import('./commands/check.ts')).check(around, file);
  });
  command('report <file>', words.report)
    .option('--out <dir>', words.out, '.')
    .option('--changes', words.changes)
    .option('--release', words.release)
    .action((file: string, options: ReportArguments) => {
      work = async (around) => (await import('./commands/report.ts')).report(around, file, options);
    });
  command('audit <file> <workbook>', words.audit).action((file: string, workbook: string) => {
    work = async (around) => (await import('./commands/audit.ts')).audit(around, file, workbook);
  });
  command('new <file>', words.new).action((file: string) => {
    work = async (around) => (await import('./commands/new.ts')).newWorkbook(around, file);
  });
  command('desk [file]', words.desk)
    .option('--port <n>', words.port)
    .action((file: string | undefined, { port }: { port?: string }) => {
      const example = join(projectRoot(environment), EXAMPLE);
      work = async (around) =>
        (await import('./commands/desk.ts')).desk(around, { file, port, example });
    });
  command('proofread <file>', words.proofread).action((file: string) => {
    work = async (around) => (await import('./commands/proofread.ts')).proofread(around, file);
  });
  program.action(() => {
    const root = projectRoot(environment);
    work = async (around) =>
      (await import('./commands/report.ts')).mainJob(
        around,
        join(root, EXAMPLE),
        join(root, 'out'),
      );
  });

  try {
    program.parse(args, { from: 'user' });
  } catch (failure) {
    if (!(failure instanceof CommanderError)) throw failure;
    if (failure.code === 'commander.helpDisplayed' || failure.code === 'commander.help') {
      return { help };
    }
    throw new DeskError(
      'usage',
      { detail: usageDetail(failure.code, failure.message, language) },
      failure,
    );
  }
  return work ? { work } : { help };
}
