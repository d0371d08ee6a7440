// Files of ours open in Excel without a word: what it asks of them, and that the asking finds what is wrong.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { openDesk, type Desk } from '../../../desk/session.ts';
import { EXAMPLE_FILE } from '../../examples/golden';
import { excelComplaints } from './excel-rules';

describe('a file of ours', () => {
  it('is sound: the example', async () => {
    const desk = await openDesk({ file: EXAMPLE_FILE });
    expect(excelComplaints(await desk.bytes())).toEqual([]);
  });

  it('is sound: a new workbook, whatever was typed into it since', async () => {
    const desk = await openDesk();
    desk.ask('createTabs', 'vi');
    const tab = desk.engine.tabIds().find((id) => desk.engine.tabName(id) === 'Kinh tế')!;
    desk.engine.edit(tab, [
      { row: 4, column: 6, content: { value: 1110 } },
      { row: 60, column: 1, content: { value: 'dài '.repeat(8000) } },
      { row: 61, column: 1, content: { value: { error: '#ERROR!' } } },
      { row: 62, column: 1, content: { formula: '=SUM(G5:G9)' } },
    ]);
    expect(excelComplaints(await desk.bytes())).toEqual([]);
  });
});

describe('the asking finds', () => {
  let desk: Desk;
  let parts: Record<string, Uint8Array>;
  beforeAll(async () => {
    desk = await openDesk();
    desk.ask('createTabs', 'vi');
    parts = unzipSync(await desk.bytes());
  });

  it.each([
    [
      'children out of order',
      'xl/worksheets/sheet5.xml',
      /(<sheetData>.*<\/sheetData>)(<conditional.*<\/conditionalFormatting>)/,
      '$2$1',
    ],
    ['a row twice', 'xl/worksheets/sheet5.xml', /<row r="5"/, '<row r="4"'],
    ['a cell in the wrong row', 'xl/worksheets/sheet5.xml', /r="B5"/, 'r="B6"'],
    ['a style that is not there', 'xl/worksheets/sheet5.xml', / s="\d+"/, ' s="999"'],
    ['a text that is not there', 'xl/worksheets/sheet5.xml', /<v>\d+<\/v>/, '<v>99999</v>'],
    ['a format that is not there', 'xl/worksheets/sheet5.xml', /dxfId="0"/, 'dxfId="9"'],
    ['a long prompt', 'xl/worksheets/sheet15.xml', / prompt="/, ` prompt="${'x'.repeat(256)}`],
    ['a tab’s name with a slash', 'xl/workbook.xml', /name="Kinh tế"/, 'name="Kinh/tế"'],
    ['two tabs of one name', 'xl/workbook.xml', /name="Y tế"/, 'name="KINH TẾ"'],
  ])('%s', (_title, name, wanted, instead) => {
    const text = strFromU8(parts[name]!);
    const changed = text.replace(wanted, instead);
    expect(changed).not.toBe(text);
    expect(excelComplaints(zipSync({ ...parts, [name]: strToU8(changed) })).length).toBeGreaterThan(
      0,
    );
  });
});
