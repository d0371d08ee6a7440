// Proofreading the Doc that was made last, through the bundle and the menu.
import { describe, expect, it } from 'vitest';
import { openDesk, type Desk } from '../../../desk/session.ts';
import { exampleDesk } from '../../examples/variants';
import { plainWorkbook } from '../plain-workbook';

const NOTE = 'Các thôn đã đã rà soát xong.';

/** The example with a slip in a department's prose, its report made. */
async function reported(): Promise<Desk> {
  const desk = await exampleDesk({});
  const { engine } = desk;
  for (const tab of engine.tabIds()) {
    const { rows, columns } = engine.usedSize(tab);
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        if (engine.value(tab, row, column) !== 'Nội dung' || engine.value(tab, row, 0) !== 'Mục') {
          continue;
        }
        engine.edit(tab, [{ row: row + 1, column, content: { value: NOTE } }]);
        desk.ask('createReport', 'vi');
        return desk;
      }
    }
  }
  throw new Error('no notes');
}

describe('proofreadReport', () => {
  it('reads the newest Doc of the log and finds what is wrong in it', async () => {
    const desk = await reported();
    const found = desk.ask('proofreadReport', 'vi');
    expect(found.link).toBe(desk.services.madeFiles.at(-1)!.link);
    expect(found.findings.map(({ rule }) => rule)).toEqual(['text.doubled-word']);
  });

  it('follows tab Quy tắc', async () => {
    const desk = await reported();
    const { engine } = desk;
    const tab = engine.tabIds().find((id) => engine.tabName(id) === 'Quy tắc') ?? '';
    const row = engine.usedSize(tab).rows;
    ['text.doubled-word', 'không'].forEach((value, column) => {
      engine.edit(tab, [{ row, column, content: { value } }]);
    });
    expect(desk.ask('proofreadReport', 'vi').findings).toEqual([]);
    expect(desk.ask('checkWorkbook', 'vi').findings.map(({ rule }) => rule)).not.toContain(
      'rule-switch.not-understood',
    );
  });

  it('says what to do when no report was made', async () => {
    const desk = await openDesk({ sheets: plainWorkbook(3) });
    expect(desk.call('runAction', 'proofreadReport', 'vi')).toMatchObject({
      ok: false,
      error: { code: 'report.none' },
    });
  });

  it('passes on that Google refuses to give the Doc', async () => {
    const desk = await reported();
    (desk.services.madeFiles as unknown[]).length = 0;
    const answer = desk.call('runAction', 'proofreadReport', 'en') as {
      error: { code: string; message: string };
    };
    expect(answer.error.code).toBe('docs.failed');
    expect(answer.error.message).toContain('it was deleted, or somebody else made it');
  });
});

describe('proofreadDocument', () => {
  it.each([
    ['document.empty', '\n \n'],
    ['document.other-language', 'The villages sowed in time and cared for their crops. '.repeat(6)],
  ])('refuses with %s', async (code, text) => {
    const desk = await openDesk();
    const answers = (['vi', 'en'] as const).map(
      (language) =>
        desk.call('runAction', 'proofreadDocument', language, text) as {
          error: { code: string; message: string };
        },
    );
    for (const { error } of answers) expect(error.code).toBe(code);
    expect(answers[0]!.error.message).not.toBe(answers[1]!.error.message);
  });
});
