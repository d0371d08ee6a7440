// .xlsx files: read as what they mean, written so that they read back the same, refused with clear words.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openXlsx, writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { Engine } from '../../../desk/workbook/engine.ts';
import { freshTab, ROOM_BELOW, type WorkbookData } from '../../../desk/workbook/workbook-data.ts';
import { openWorkbookFile, workbookBytes } from '../../../desk/workbook/xlsx.ts';

const LONG = Array.from({ length: 30 }, (_, index) => `Phòng số ${index}, tầng một`);

/** A conditional format that the desk has no notion of. */
const BOLD_BELOW_ONE = {
  type: 'cellIs',
  operator: 'lessThan',
  formula: '1',
  priority: 1,
  range: 'B1:B9',
  style: { font: { bold: true } },
} as const;

function sample(): WorkbookData {
  return {
    activeTab: 1,
    tabs: [
      {
        ...freshTab('Ẩn'),
        hidden: true,
        cells: [{ row: 0, column: 0, value: 'kín' }],
      },
      {
        ...freshTab('Kinh tế'),
        cells: [
          {
            row: 0,
            column: 0,
            value: 'Chỉ tiêu',
            look: {
              bold: true,
              fillColor: '#ddeeff',
              wrap: true,
              horizontal: 'center',
              vertical: 'middle',
            },
          },
          { row: 1, column: 0, value: '1.110' },
          { row: 1, column: 1, value: 418.5, format: '#,##0.0' },
          { row: 1, column: 2, value: true },
          { row: 1, column: 3, value: 46161, format: 'dd/mm/yyyy' },
          { row: 2, column: 0, value: { error: '#REF!' } },
          {
            row: 2,
            column: 1,
            value: '05/2026',
            format: '@',
            look: { italic: true, fontSize: 14, textColor: '#cc0000' },
          },
          { row: 3, column: 1, value: 837, formula: '=B2*2' },
          { row: 3, column: 2, value: 'chữ', formula: '="ch"&"ữ"' },
          { row: 4, column: 0, value: 1, formula: '=ROW(A1:A2)', spread: 'A5:A6' },
          { row: 5, column: 0, value: 2 },
          { row: 6, column: 0, format: '0%' },
        ],
        columnWidths: new Map([[1, 200]]),
        frozenRows: 1,
        merges: ['A8:C8'],
        lists: [
          {
            range: 'C1:C9',
            values: ['cao tốt', 'thấp tốt'],
            allowInvalid: false,
            helpText: 'Chọn',
          },
          { range: 'D1:D9', values: LONG, allowInvalid: true },
        ],
      },
    ],
  };
}

const parts = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]),
  );

const withoutRoom = ({ tabs, ...data }: WorkbookData): WorkbookData => ({
  ...data,
  tabs: tabs.map((tab) => ({ ...tab, rows: 0 })),
});

async function throughEngine(data: WorkbookData): Promise<WorkbookData> {
  return (await Engine.open(data)).data();
}

describe('a workbook', () => {
  it('reads back from its own file as it was', async () => {
    const data = await throughEngine(sample());
    const file = await openWorkbookFile(await workbookBytes(data), 'a.xlsx');
    // A file says nothing of empty rows.
    expect(withoutRoom(await throughEngine(file.data))).toEqual(withoutRoom(data));
  });

  it('gives the same parts each time', async () => {
    const data = await throughEngine(sample());
    expect(parts(await workbookBytes(data))).toEqual(parts(await workbookBytes(data)));
  });

  it('keeps computed results in the file', async () => {
    const bytes = await workbookBytes(await throughEngine(sample()));
    const xml = parts(bytes)['xl/worksheets/sheet2.xml']!;
    expect(xml).toContain('<f>B2*2</f><v>837</v>');
    expect(xml).toContain('<f t="array" ref="A5:A6">ROW(A1:A2)</f><v>1</v>');
    expect(xml).toContain('<c r="A6"><v>2</v></c>');
  });

  it('cuts a help text that Excel would call damage', async () => {
    const data = sample();
    data.tabs[1]!.lists[0]!.helpText = 'Chọn '.repeat(80);
    const xml = parts(await workbookBytes(await throughEngine(data)))['xl/worksheets/sheet2.xml']!;
    const prompts = [...xml.matchAll(/ prompt="([^"]*)"/g)].map(([, text]) => text!.length);
    expect(prompts).toEqual([255]);
  });

  it('puts lists that are too long for a rule into a tab that nobody sees', async () => {
    const bytes = await workbookBytes(await throughEngine(sample()));
    expect(parts(bytes)['xl/workbook.xml']).toMatch(
      /name="_danh_sach_chon"[^>]*state="veryHidden"/,
    );
    const { data } = await openWorkbookFile(bytes, 'a.xlsx');
    expect(data.tabs.map((tab) => tab.name)).toEqual(['Ẩn', 'Kinh tế']);
  });
});

describe('a file of another program', () => {
  /** A workbook whose first sheet is the given XML. */
  async function withSheet(sheetData: string): Promise<Uint8Array> {
    const bytes = await writeXlsx({
      sheets: [{ name: 'S', rows: [['x', new Date(Date.UTC(2026, 0, 1))]] }],
    });
    const zip = unzipSync(bytes);
    const xml = strFromU8(zip['xl/worksheets/sheet1.xml']!);
    zip['xl/worksheets/sheet1.xml'] = strToU8(
      xml.replace(/<sheetData>.*<\/sheetData>/s, `<sheetData>${sheetData}</sheetData>`),
    );
    return zipSync(zip);
  }
  const cellsOf = async (sheetData: string): Promise<unknown> =>
    (await openWorkbookFile(await withSheet(sheetData), 'x.xlsx')).data.tabs[0]!.cells;

  it('may share formulas', async () => {
    const cells = await cellsOf(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*$A$1</f><v>1</v></c></row>' +
        '<row r="2"><c r="A2"><v>3</v></c><c r="B2"><f t="shared" si="0"/><v>3</v></c></row>',
    );
    expect(cells).toMatchObject([
      { value: 1 },
      { formula: '=A1*$A$1', value: 1 },
      { value: 3 },
      { formula: '=A2*$A$1', value: 3 },
    ]);
  });

  it('may hold array formulas, whose neighbours hold no content', async () => {
    const bytes = await withSheet(
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">ROW(C1:C2)</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>',
    );
    const { data } = await openWorkbookFile(bytes, 'x.xlsx');
    expect(data.tabs[0]!.cells).toMatchObject([
      { formula: '=ROW(C1:C2)', value: 1, spread: 'A1:A2' },
      { value: 2 },
    ]);
    const engine = await Engine.open(data);
    expect(engine.value(engine.tabIds()[0]!, 1, 0)).toBe(2);
  });

  it('keeps all results of an array formula that the desk cannot read', async () => {
    const bytes = await withSheet(
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">NOBODY(C1:C2)</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>',
    );
    const engine = await Engine.open((await openWorkbookFile(bytes, 'x.xlsx')).data);
    const tab = engine.tabIds()[0]!;
    expect([engine.value(tab, 0, 0), engine.value(tab, 1, 0)]).toEqual([1, 2]);
  });

  it.each([
    ['<c r="A1" t="e"><v>#REF!</v></c>', { value: { error: '#REF!' } }],
    [
      '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
      { formula: '=1/0', value: { error: '#DIV/0!' } },
    ],
    ['<c r="A1" t="e"><v>#CALC!</v></c>', { value: { error: '#VALUE!' } }],
    ['<c r="A1" t="str"><f>"#N/A x"</f><v>#N/A x</v></c>', { value: '#N/A x' }],
    ['<c r="A1" t="b"><f>TRUE()</f><v>1</v></c>', { formula: '=TRUE()', value: true }],
    ['<c r="A1" t="inlineStr"><is><t>e\u0302\u0301</t></is></c>', { value: 'e\u0302\u0301' }],
    [
      '<c r="A1" t="inlineStr"><is><r><t>hai </t></r><r><t>màu</t></r></is></c>',
      { value: 'hai màu' },
    ],
    [
      '<c r="A1"><f>_xlfn.XLOOKUP(1,B1,C1)</f><v>4</v></c>',
      { formula: '=XLOOKUP(1,B1,C1)', value: 4 },
    ],
  ])('%s is understood', async (cell, expected) => {
    expect(await cellsOf(`<row r="1">${cell}</row>`)).toMatchObject([expected]);
  });

  it('may hold dates, which keep their day', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'S',
          rows: [[new Date(Date.UTC(2026, 4, 19)), new Date(Date.UTC(2026, 4, 19, 12, 30))]],
        },
      ],
    });
    const { data } = await openWorkbookFile(bytes, 'x.xlsx');
    expect(data.tabs[0]!.cells.map((cell) => cell.value)).toEqual([46161, 46161 + 12.5 / 24]);
  });

  it('keeps what the desk does not know when another cell changes', async () => {
    const original = await writeXlsx({
      sheets: [
        {
          name: 'S',
          rows: [['a', 5, null]],
          cells: new Map([
            [
              '0,0',
              {
                value: 'a',
                comment: { text: 'ghi chú' },
                style: { font: { name: 'Arial', underline: true } },
              },
            ],
            ['0,2', { value: 'kq', formula: 'A1&"!"', formulaResult: 'a!' }],
          ]),
          conditionalRules: [BOLD_BELOW_ONE],
        },
      ],
    });
    const file = await openWorkbookFile(original, 'x.xlsx');
    const engine = await Engine.open(file.data);
    const before = engine.data();
    engine.edit(engine.tabIds()[0]!, [{ row: 0, column: 1, content: { value: 6 } }]);
    engine.addTab('Mới', 1, 10, 5);
    const saved = await openXlsx(await workbookBytes(engine.data(), { file, before }), {
      readStyles: true,
    });
    const [sheet, added] = saved.sheets;
    expect(sheet!.rows[0]).toEqual(['a', 6, 'a!']);
    expect(sheet!.cells!.get('0,0')).toMatchObject({
      comment: { text: 'ghi chú' },
      style: { font: { name: 'Arial', underline: true } },
    });
    expect(sheet!.conditionalRules).toHaveLength(1);
    expect(added!.name).toBe('Mới');
  });
});

describe('cells that stand out', () => {
  const shade = { range: 'B2:B4', when: 'ISBLANK($B2)', color: '#ffe599' };

  it('come back from the file, and are written anew beside what the file had', async () => {
    const original = await writeXlsx({
      sheets: [
        {
          name: 'S',
          rows: [['a', 5], [], [], ['b']],
          conditionalRules: [BOLD_BELOW_ONE],
        },
      ],
    });
    const file = await openWorkbookFile(original, 'x.xlsx');
    const engine = await Engine.open(file.data);
    const before = engine.data();
    engine.setHighlights(engine.tabIds()[0]!, [shade]);
    const bytes = await workbookBytes(engine.data(), { file, before });
    expect((await openWorkbookFile(bytes, 'x.xlsx')).data.tabs[0]!.highlights).toEqual([shade]);
    const saved = await openXlsx(bytes, { readStyles: true });
    expect(saved.sheets[0]!.conditionalRules!.map(({ type }) => type)).toEqual([
      'expression',
      'cellIs',
    ]);
  });

  it('move with the rows', async () => {
    const engine = await Engine.open({
      activeTab: 0,
      tabs: [{ ...freshTab('S'), highlights: [shade] }],
    });
    const [tab = ''] = engine.tabIds();
    engine.insertRows(tab, 0, 2);
    expect(engine.highlights(tab)).toEqual([
      { range: 'B4:B6', when: 'ISBLANK($B4)', color: '#ffe599' },
    ]);
  });
});

describe('a changed file', () => {
  it('keeps long lists whole when another tab gets one', async () => {
    const file = await openWorkbookFile(
      await workbookBytes(await throughEngine(sample())),
      'x.xlsx',
    );
    const engine = await Engine.open(file.data);
    const before = engine.data();
    const [first, second] = engine.tabIds();
    const other = LONG.map((value) => `${value}, khác`);
    engine.addListValidation(first!, { range: 'B1:B5', values: other, allowInvalid: false });
    engine.insertRows(second!, 1, 1);
    const saved = await workbookBytes(engine.data(), { file, before });
    const { data } = await openWorkbookFile(saved, 'x.xlsx');
    expect(data.tabs.map((tab) => tab.lists.map((list) => list.values))).toEqual([
      [other],
      [['cao tốt', 'thấp tốt'], LONG],
    ]);
    expect(data.tabs[1]!.merges).toEqual(['A9:C9']);
    expect(data.tabs[1]!.cells.find((cell) => cell.row === 4 && cell.column === 1)).toMatchObject({
      formula: '=B2*2',
    });
  });

  it('without changes says the same as before', async () => {
    const file = await openWorkbookFile(
      await workbookBytes(await throughEngine(sample())),
      'x.xlsx',
    );
    const engine = await Engine.open(file.data);
    const before = engine.data();
    const saved = await openWorkbookFile(await workbookBytes(engine.data(), { file, before }), 'x');
    expect(saved.data).toEqual(file.data);
  });

  it('may have an apostrophe in the name of a tab, and formats down to the last row', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: "Tổ 'A' một",
          rows: [['x']],
          cells: new Map([['1048575,0', { value: null, style: { numFmt: '0%' } }]]),
        },
        {
          name: 'B',
          rows: [[null]],
          cells: new Map([['0,0', { formula: "'Tổ ''A'' một'!A1", formulaResult: 'x' }]]),
        },
      ],
    });
    const { data } = await openWorkbookFile(bytes, 'x');
    expect(data.tabs[0]!.rows).toBe(1 + ROOM_BELOW);
    const engine = await Engine.open(data);
    expect(engine.value(engine.tabIds()[1]!, 0, 0)).toBe('x');
  });
});

describe('what is not a workbook', () => {
  const cfb = (stream: string): Uint8Array =>
    Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(600),
      Buffer.from(stream, 'utf16le'),
    ]);

  it.each([
    ['an empty file', new Uint8Array(), 'empty'],
    ['a text', strToU8('Mã;Chỉ tiêu\n'), 'other'],
    ['an old .xls', cfb('Workbook'), 'old-excel'],
    ['a file with a password', cfb('EncryptedPackage'), 'password'],
    ['a broken zip', strToU8('PK\u0003\u0004 hỏng'), 'damaged'],
    ['another zip', zipSync({ 'word/document.xml': strToU8('<w/>') }), 'damaged'],
  ])('%s is refused with its reason', async (_name, bytes, reason) => {
    await expect(openWorkbookFile(bytes, 'x.xlsx')).rejects.toMatchObject({
      code: 'workbook.unreadable',
      facts: { file: 'x.xlsx', reason },
    });
  });

  it('is also a truncated file', async () => {
    const bytes = await workbookBytes(sample());
    await expect(openWorkbookFile(bytes.slice(0, bytes.length / 2), 'x')).rejects.toMatchObject({
      code: 'workbook.unreadable',
    });
  });
});

describe('a workbook with something at the sheet’s end', () => {
  /** The sample with its first sheet's XML changed. */
  async function changed(change: (sheet: string) => string): Promise<Uint8Array> {
    const parts = unzipSync(await workbookBytes(sample()));
    const name = 'xl/worksheets/sheet1.xml';
    return zipSync({ ...parts, [name]: strToU8(change(strFromU8(parts[name]!))) });
  }
  const behind = (xml: string): ((sheet: string) => string) => {
    return (sheet) => sheet.replace('</sheetData>', xml);
  };

  it('is as large as its table where that is a format', async () => {
    const bytes = await changed(
      behind('<row r="1048576"><c r="A1048576" s="1"/></row></sheetData>'),
    );
    const { data } = await openWorkbookFile(bytes, 'x');
    expect(data.tabs[0]!.rows).toBeLessThan(1000);
  });

  it('is as large as its table where cells are merged to the end', async () => {
    const merge = '<mergeCells count="1"><mergeCell ref="L1:XFD1048576"/></mergeCells>';
    const bytes = await changed((sheet) =>
      sheet
        .replace(/<mergeCells[^]*?<\/mergeCells>/, '')
        .replace('</sheetData>', `</sheetData>${merge}`),
    );
    const { data } = await openWorkbookFile(bytes, 'x');
    expect(data.tabs[0]!.rows).toBeLessThan(1000);
    expect(data.tabs[0]!.columns).toBeLessThan(100);
  });

  it('is refused with the tab’s name where that is a number', async () => {
    const cell = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>';
    await expect(openWorkbookFile(await changed(behind(cell)), 'x')).rejects.toMatchObject({
      code: 'workbook.far-cell',
      facts: { tab: sample().tabs[0]!.name },
    });
  });

  it('is refused unpacked to gigabytes', async () => {
    const bytes = await workbookBytes(sample());
    // The size of the first part in the package's directory (APPNOTE 4.3.12).
    const directory = Buffer.from(bytes).indexOf(Buffer.from('PK\u0001\u0002', 'latin1'));
    new DataView(bytes.buffer, bytes.byteOffset).setUint32(directory + 24, 4_000_000_000, true);
    await expect(openWorkbookFile(bytes, 'x')).rejects.toMatchObject({
      code: 'workbook.unreadable',
      facts: { reason: 'too-large-book' },
    });
  });
});
