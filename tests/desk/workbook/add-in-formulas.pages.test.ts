// A workbook of ours in LibreOffice: percents where the add-in is unknown, and sound when it comes back from there.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDesk, type Desk } from '../../../desk/session.ts';
import type { FindingJson } from '../../../src/checks/finding';
import { EXAMPLE_FILE } from '../../examples/golden';
import { converted, WITHOUT_CALC } from '../../office';

/** LibreOffice's filter for one sheet, counted from 1, in UTF-8. */
const csvOf = (sheet: number): string =>
  `Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,${sheet}`;

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');

describe.skipIf(WITHOUT_CALC !== '')(`in LibreOffice ${WITHOUT_CALC}`.trim(), () => {
  let desk: Desk;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'book-'));
    desk = await openDesk({ file: EXAMPLE_FILE });
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('percents are computed, also of what was typed since', async () => {
    const tabs = desk.engine.tabIds();
    const at = tabs.findIndex((id) => desk.engine.tabName(id) === 'Kinh tế');
    const edited = await openDesk({ file: EXAMPLE_FILE });
    const [row, column] = [4, 6];
    edited.engine.edit(edited.engine.tabIds()[at]!, [{ row, column, content: { value: 325 } }]);
    const { book } = converted(
      { book: await edited.bytes() },
      { from: 'xlsx', to: 'csv', filter: csvOf(at + 1) },
    );
    expect(text(book)).toContain(',650,,,325,,50%,');
    expect(text(book)).not.toMatch(/#NAME\?|Err:/);
  });

  it('and checks the same when it comes back', async () => {
    const { book } = converted({ book: await desk.bytes() }, { from: 'xlsx', to: 'xlsx' });
    const file = join(folder, 'book.xlsx');
    writeFileSync(file, book);
    const back = await openDesk({ file });
    const brief = ({ findings }: { findings: readonly FindingJson[] }): string[] =>
      findings.map(({ rule, tab, cell }) => `${rule} ${tab ?? ''}!${cell ?? ''}`);
    expect(brief(back.ask('checkWorkbook', 'vi'))).toEqual(brief(desk.ask('checkWorkbook', 'vi')));
    // What stands out there stands out here.
    const shaded = ({ engine }: Desk): unknown =>
      engine
        .data()
        .tabs.map(({ name, highlights }) => [name, highlights.map(({ range }) => range).sort()]);
    expect(shaded(back)).toEqual(shaded(desk));
  });
});
