// The command line: arguments in, one outcome out, in words or as one JSON object.
import { join } from 'node:path';
import { Command, CommanderError, Option } from 'commander';
import { AnswerError, type CommandJson } from './answers.ts';
import { DESK_COMMAND } from './commands/desk.ts';
import { runOf } from './commands/index.ts';
import { mainJob } from './commands/report.ts';
import type { Outcome, Task } from './commands/task.ts';
import { DeskError } from './desk-error.ts';
import type { Language } from './messages.ts';
import { progressOn } from './progress.ts';
import { projectRoot } from './project-root.ts';
import { productCommands } from './product-commands.ts';
import { FILE_NAMES, usageDetail, USAGE } from './usage.ts';

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

type Work = (task: Task) => Promise<Outcome>;

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
    const request = parse(args, language, options);
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
  { environment, buildFolder }: RunOptions,
): Request {
  const words = USAGE[language];
  const root = projectRoot(environment);
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

  const command = (usage: string, description: string): Command =>
    program
      .command(usage)
      .description(description)
      .helpOption('-h, --help', words.help)
      .allowExcessArguments(false);
  for (const known of productCommands(root, buildFolder)) {
    const own = runOf(known);
    const files = known.takes.map((kind) => `<${FILE_NAMES[kind]}>`);
    const offered = command([known.name, ...files].join(' '), known.help[language]);
    for (const { flags, help: says } of Object.values(own.options ?? {})) {
      offered.option(flags, says[language]);
    }
    for (const { flag, help: says } of Object.values(known.switches)) {
      offered.option(flag, says[language]);
    }
    offered.action((...given: unknown[]) => {
      const names = given.slice(0, files.length) as string[];
      const typed = given[files.length] as Record<string, string | boolean>;
      const options = withFields(typed, known.switches);
      work = (task) => own.run(task, { files: names, options });
    });
  }
  command(DESK_COMMAND.usage, DESK_COMMAND.help[language])
    .option(DESK_COMMAND.port.flags, DESK_COMMAND.port.help[language])
    .action((file: string | undefined, { port }: { port?: string }) => {
      work = (task) => DESK_COMMAND.run(task, { file, port, example: join(root, EXAMPLE) });
    });
  program.action(() => {
    work = (task) => mainJob(task, join(root, EXAMPLE), join(root, 'out'));
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

/** The switches under the names of the request's fields; other options under their own. */
function withFields(
  typed: Readonly<Record<string, string | boolean>>,
  switches: CommandJson['switches'],
): Record<string, string | boolean> {
  const fieldOf = new Map(
    Object.entries(switches).map(([field, { flag }]) => [flag.replace(/^--/, ''), field]),
  );
  return Object.fromEntries(
    Object.entries(typed).map(([name, value]) => [fieldOf.get(name) ?? name, value]),
  );
}
