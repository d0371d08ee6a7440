// LibreOffice as a program that turns files into others, in one start and with a profile of its own.
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Where LibreOffice is; null where it is not installed. */
export function officeProgram(): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.map((folder) => join(folder, 'soffice')).find((path) => existsSync(path)) ?? null;
}

/** Said where it is not installed; '' where it is. */
export const WITHOUT_OFFICE = officeProgram() ? '' : 'LibreOffice’s soffice is not on the PATH';

/** Said where it has no Calc; '' where it has. */
export const WITHOUT_CALC = hasCalc() ? '' : 'LibreOffice’s Calc is not there';

function hasCalc(): boolean {
  const program = officeProgram();
  return program !== null && existsSync(join(dirname(realpathSync(program)), 'libsclo.so'));
}

/** From which ending to which, with LibreOffice's own filter where the ending does not say it. */
export interface Conversion {
  readonly from: string;
  readonly to: string;
  readonly filter?: string;
}

/** What LibreOffice makes of each file, by name. Formulas are computed anew. */
export function converted<Name extends string>(
  files: Readonly<Record<Name, Uint8Array>>,
  { from, to, filter }: Conversion,
): Record<Name, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  try {
    const names = Object.keys(files) as Name[];
    for (const name of names) writeFileSync(join(folder, `${name}.${from}`), files[name]);
    // A profile of its own, or an open LibreOffice would take the work over.
    const profile = join(folder, 'profile');
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), COMPUTES_ANEW);
    execFileSync(
      officeProgram()!,
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        '--headless',
        '--convert-to',
        filter === undefined ? to : `${to}:${filter}`,
        '--outdir',
        folder,
        ...names.map((name) => join(folder, `${name}.${from}`)),
      ],
      { stdio: 'ignore' },
    );
    const made = {} as Record<Name, Uint8Array>;
    for (const name of names) {
      // One sheet of several is named behind the file's name.
      const file = readdirSync(folder).find(
        (one) => one.startsWith(name) && one.endsWith(`.${to}`) && one !== `${name}.${from}`,
      );
      made[name] = readFileSync(join(folder, file ?? `${name}.${to}`));
    }
    return made;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** By default LibreOffice believes the results that a file holds. */
const COMPUTES_ANEW = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;
