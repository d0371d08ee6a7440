// The stand-ins: strict where Google is, counting what is asked, failing when a test wants it.
import { describe, expect, it } from 'vitest';
import { openDesk, type Desk, type DeskOptions } from '../../../desk/session.ts';
import type { GridValue } from '../../../desk/workbook/grid.ts';
import { fixtureBuild, functionsOf, MANIFEST } from '../fixture-build.ts';

const scripts = {
  'bundle.js':
    'var ss = () => SpreadsheetApp.getActiveSpreadsheet(); var s0 = () => ss().getSheets()[0];',
  'entry.js': functionsOf({
    evaluate: 'return (0, eval)(a);',
    read: 'return s0().getRange(a).getValues();',
    write: 's0().getRange(a).setValues(b); return null;',
    formats: 'return s0().getRange(a).getNumberFormats();',
  }),
};
const build = fixtureBuild(scripts);

const open = (rows: GridValue[][] = [], options: DeskOptions = {}): Promise<Desk> =>
  openDesk({ buildFolder: build, sheets: [{ name: 'Một', rows }], ...options });

describe('reading', () => {
  it('gives each kind of cell as documented', async () => {
    const desk = await open([
      ['chữ', 1.5, true, null],
      [new Date(2026, 4, 19), '=1/0', '=NA()', '=NOBODY(1)'],
      ['1.110', '=B1*2', '="a"+1', '=SUM(B1'],
      [{ error: '#REF!' }, '=A4+1', '=""', "'=x"],
    ]);
    expect(desk.call('evaluate', "s0().getRange('A1:D1').getValues()")).toEqual([
      ['chữ', 1.5, true, ''],
    ]);
    expect(desk.call('read', 'B2:D2')).toEqual([['#DIV/0!', '#N/A', '#NAME?']]);
    expect(desk.call('read', 'A3:D3')).toEqual([['1.110', 3, '#VALUE!', '#ERROR!']]);
    expect(desk.call('read', 'A4:D4')).toEqual([['#REF!', '#REF!', '', "'=x"]]);
  });

  it('gives a date of the script, at midnight in the time zone of the spreadsheet', async () => {
    const desk = await open([[new Date(2026, 4, 19)]]);
    const facts = desk.call(
      'evaluate',
      '(() => { const d = s0().getRange(\'A1\').getValues()[0][0]; return [d instanceof Date, d.getTime(), d.getDate(), Utilities.formatDate(d, ss().getSpreadsheetTimeZone(), "dd/MM/yyyy HH:mm")]; })()',
    );
    expect(facts).toEqual([true, Date.UTC(2026, 4, 18, 17), 19, '19/05/2026 00:00']);
  });

  it('ends the data range at the last cell with content, spread results included', async () => {
    const desk = await open([[1], [2], [null, '=A1:A2*2']]);
    expect(desk.call('evaluate', 's0().getDataRange().getA1Notation()')).toBe('A1:B4');
    const empty = await open();
    expect(
      empty.call('evaluate', '[s0().getDataRange().getA1Notation(), s0().getLastRow()]'),
    ).toEqual(['A1', 0]);
  });

  it('gives a fresh sheet 1000 rows and 26 columns', async () => {
    const desk = await openDesk({ buildFolder: build });
    expect(desk.call('evaluate', '[s0().getMaxRows(), s0().getMaxColumns()]')).toEqual([1000, 26]);
  });

  it('hands out arrays of the script', async () => {
    const desk = await open([[1]]);
    expect(
      desk.call(
        'evaluate',
        's0().getDataRange().getValues()[0] instanceof Array && ss().getSheets() instanceof Array',
      ),
    ).toBe(true);
  });
});

describe('writing', () => {
  it.each([
    ['1.110', 1110, 'General'],
    ['418,5', 418.5, 'General'],
    ['-1.234.567,25', -1234567.25, 'General'],
    ['50%', 0.5, '0%'],
    ['06', 6, 'General'],
    ['1.11', '1.11', 'General'],
    ['II.1.1.a', 'II.1.1.a', 'General'],
    ['trên 70', 'trên 70', 'General'],
    ["'06", '06', 'General'],
    ['TRUE', true, 'General'],
    ['', '', 'General'],
  ])('the text %j under vi_VN becomes %j', async (text, value, format) => {
    const desk = await open();
    desk.call('write', 'A1', [[text]]);
    expect(desk.call('read', 'A1')).toEqual([[value]]);
    expect(desk.call('formats', 'A1')).toEqual([[format]]);
  });

  it.each([
    ['19/05/2026', 'dd/mm/yyyy'],
    ['05/2026', 'mm/yyyy'],
    ['2026-05-19', 'yyyy-mm-dd'],
  ])('the text %j becomes a date', async (text, format) => {
    const desk = await open();
    desk.call('write', 'A1', [[text]]);
    expect(desk.call('formats', 'A1')).toEqual([[format]]);
    expect(desk.call('evaluate', "s0().getRange('A1').getValues()[0][0] instanceof Date")).toBe(
      true,
    );
  });

  it('leaves text alone in cells formatted as plain text', async () => {
    const desk = await open();
    desk.call(
      'evaluate',
      "s0().getRange('A1:B1').setNumberFormat('@').setValues([['05/2026', '=1']])",
    );
    expect(desk.call('read', 'A1:B1')).toEqual([['05/2026', '=1']]);
  });

  it('reads the same text otherwise under another locale', async () => {
    const desk = await open([], { locale: 'en_US' });
    desk.call('write', 'A1:B1', [['1.110', '1,110']]);
    expect(desk.call('read', 'A1:B1')).toEqual([[1.11, 1110]]);
  });

  it('takes formulas with the separators of the locale', async () => {
    const desk = await open([[2, 3]]);
    desk.call('write', 'C1:E1', [['=SUM(A1;B1;0,5)', '=SUM(A1,B1)', '=CONCATENATE("a;b";"c,d")']]);
    expect(desk.call('read', 'C1:E1')).toEqual([[5.5, '#ERROR!', 'a;bc,d']]);
  });

  it('writes a date as a date, and null as an empty cell', async () => {
    const desk = await open([[1]]);
    desk.call('evaluate', "s0().getRange('A1:B1').setValues([[null, new Date(2026, 4, 19)]])");
    expect(desk.call('formats', 'B1')).toEqual([['dd/mm/yyyy']]);
    expect(desk.call('read', 'A1')).toEqual([['']]);
    expect(desk.call('evaluate', "s0().getRange('B1').getValues()[0][0].getMonth()")).toBe(4);
  });

  it('can be chained, restyles and keeps the content', async () => {
    const desk = await open([['x']]);
    desk.call(
      'evaluate',
      "s0().getRange('A1').setFontWeight('bold').setFontStyle('italic').setFontSize(14).setBackground('#FFEECC').setFontColor('red').setWrap(true).setVerticalAlignment('middle').setHorizontalAlignment('center').getA1Notation()",
    );
    const tab = desk.engine.tabIds()[0]!;
    expect(desk.engine.look(tab, 0, 0)).toEqual({
      bold: true,
      italic: true,
      fontSize: 14,
      fillColor: '#ffeecc',
      textColor: '#ff0000',
      wrap: true,
      vertical: 'middle',
      horizontal: 'center',
    });
    expect(desk.call('read', 'A1')).toEqual([['x']]);
  });

  it('inserts rows so that formulas follow', async () => {
    const desk = await open([[1], [2], ['=SUM(A1:A2)']]);
    const rows = desk.call('evaluate', 's0().getMaxRows()') as number;
    desk.call('evaluate', 's0().insertRowsAfter(1, 3).getMaxRows()');
    desk.call('write', 'A2:A4', [[10], [10], [10]]);
    expect(desk.call('read', 'A6')).toEqual([[33]]);
    expect(desk.call('evaluate', 's0().getMaxRows()')).toBe(rows + 3);
  });

  it('adds tabs where they are wanted, and lists to cells', async () => {
    const desk = await open();
    desk.call(
      'evaluate',
      "(() => { const s = ss().insertSheet('Cấu hình', 0); s.setFrozenRows(2); s.setColumnWidth(2, 300); s.getRange(2, 1, 3, 1).setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['Đảng', 'Chính quyền'], true).setAllowInvalid(false).setHelpText('Chọn').build()); })()",
    );
    const [first] = desk.engine.data().tabs;
    expect(first).toMatchObject({
      name: 'Cấu hình',
      frozenRows: 2,
      lists: [
        { range: 'A2:A4', values: ['Đảng', 'Chính quyền'], allowInvalid: false, helpText: 'Chọn' },
      ],
    });
    expect(first!.columnWidths.get(1)).toBe(300);
    expect(desk.call('evaluate', 'ss().getSheets().map((s) => s.getName())')).toEqual([
      'Cấu hình',
      'Một',
    ]);
  });
});

describe('a cell that takes no date', () => {
  const guarded = async (rows: GridValue[][]): Promise<Desk> => {
    const desk = await open(rows);
    desk.call(
      'evaluate',
      "s0().getRange('A1:B2').setDataValidation(SpreadsheetApp.newDataValidation().requireFormulaSatisfied('=NOT(ISDATE(A1))').setAllowInvalid(false).build())",
    );
    return desk;
  };

  it.each([[12], ['không áp dụng'], ['1.110'], ['']])('takes %j', async (value) => {
    const desk = await guarded([]);
    expect(() => desk.call('write', 'B2', [[value]])).not.toThrow();
  });

  it('refuses a date, a text that is read as one, and a number where dates are shown', async () => {
    const desk = await guarded([[new Date(2026, 8, 7)]]);
    for (const [cell, value] of [
      ['B2', 'new Date(2026, 8, 7)'],
      ['B2', "'7/9'"],
      ['A1', '12'],
    ]) {
      expect(
        () => desk.call('evaluate', `s0().getRange('${cell!}').setValues([[${value!}]])`),
        value,
      ).toThrow(/data validation/);
    }
    expect(() => desk.call('write', 'C1', [['7/9']])).not.toThrow();
  });
});

describe('strictness', () => {
  it.each([
    ['ss().getFoo', 'Spreadsheet.getFoo is not modelled on the desk'],
    ['s0().getRange(1, 1).setValue(1)', 'Range.setValue is not modelled on the desk'],
    ['ss().x = 1', 'Spreadsheet.x is not modelled on the desk'],
    ['Utilities.DigestAlgorithm.MD5', 'DigestAlgorithm.MD5 is not modelled on the desk'],
    ['s0().getRange(0, 1, 1, 1)', 'The starting row of the range is too small.'],
    ['s0().getRange(1, 1, 0, 1)', 'The number of rows in the range must be at least 1.'],
    [
      's0().getRange(1000, 1, 2, 1)',
      'The coordinates of the range are outside the dimensions of the sheet.',
    ],
    [
      "s0().getRange('AA1')",
      'The coordinates of the range are outside the dimensions of the sheet.',
    ],
    ["s0().getRange('what')", 'Range not found'],
    [
      's0().getRange(1)',
      "The parameters (number) don't match the method signature for Sheet.getRange.",
    ],
    [
      "s0().getRange('A1:A3').setValues([[1], [2]])",
      'The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 3.',
    ],
    [
      "s0().getRange('A1:B1').setValues([[1]])",
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    ],
    [
      "ss().insertSheet('Một')",
      'A sheet with the name "Một" already exists. Please enter another name.',
    ],
    ["ss().setSpreadsheetLocale('xx')", 'Invalid argument: xx'],
    ["HtmlService.createHtmlOutputFromFile('nope')", 'No HTML file named nope was found.'],
    ["Utilities.newBlob([200], 'a/b', 'c')", 'Cannot convert 200 to a byte at index 0'],
    ["s0().getRange('A1').setFontWeight('heavy')", 'Invalid argument: heavy'],
  ])('%s throws', async (source, message) => {
    const desk = await open();
    expect(() => desk.call('evaluate', source)).toThrow(message);
    const own = `(() => { try { ${source}; } catch (e) { return e instanceof Error; } })()`;
    expect(desk.call('evaluate', own)).toBe(true);
  });

  it('gives null for a tab that is not there', async () => {
    expect((await open()).call('evaluate', "ss().getSheetByName('Hai')")).toBeNull();
  });

  it('changes nothing when the shape is wrong', async () => {
    const desk = await open([[1], [2]]);
    expect(() => desk.call('write', 'A1:A2', [[9]])).toThrow();
    expect(desk.call('read', 'A1:A2')).toEqual([[1], [2]]);
  });
});

describe('permissions', () => {
  const [document, panel, drive] = MANIFEST.oauthScopes as [string, string, string];

  it('refuse a call outside the granted scopes', async () => {
    const desk = await open([], { grantedScopes: [panel] });
    expect(() => desk.call('evaluate', 's0()')).toThrow(
      `Specified permissions are not sufficient to call SpreadsheetApp.getActiveSpreadsheet. Required permissions: (${document} || https://www.googleapis.com/auth/spreadsheets)`,
    );
  });

  it('tell which scopes are missing before work begins', async () => {
    const desk = await open([], { grantedScopes: [document] });
    const ask = `ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ['${document}', '${drive}'])`;
    expect(() => desk.call('evaluate', ask)).toThrow(drive);
    expect((await open()).call('evaluate', `${ask}; true`)).toBe(true);
  });

  it.each([
    [
      'NONE',
      "SpreadsheetApp.getUi().createAddonMenu().addItem('A', 'b').addSeparator().addToUi()",
      true,
    ],
    ['NONE', 'ss()', false],
    ['LIMITED', 's0().getDataRange().getValues()', true],
    ['LIMITED', "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'))", false],
    ['FULL', "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'))", true],
    ['CUSTOM_FUNCTION', 'ss()', false],
  ] as const)('in mode %s: %s → %s', async (mode, source, allowed) => {
    const desk = await open();
    desk.services.setAuthMode(mode);
    const run = (): unknown => desk.call('evaluate', `${source}; true`);
    if (allowed) expect(run()).toBe(true);
    else expect(run).toThrow('You do not have permission to call');
  });

  it('leave out an advanced service that the manifest does not turn on', async () => {
    const bare = fixtureBuild(scripts, { ...MANIFEST, dependencies: {} });
    const desk = await openDesk({ buildFolder: bare });
    expect(desk.call('evaluate', 'typeof Drive')).toBe('undefined');
  });
});

describe('what is kept', () => {
  it('menus, panels and toasts', async () => {
    const desk = await open();
    desk.call(
      'evaluate',
      `(() => {
        const ui = SpreadsheetApp.getUi();
        ui.createAddonMenu().addItem('Kiểm tra', 'check').addSeparator().addToUi();
        ui.showSidebar(HtmlService.createHtmlOutputFromFile('panel').setTitle('Sổ').append('!'));
        ss().toast('xong', 'Sổ');
        s0().getRange('B2').activate();
      })()`,
    );
    const { shown, toasts, selection } = desk.services;
    expect(shown.menus).toEqual([[{ caption: 'Kiểm tra', functionName: 'check' }, null]]);
    expect(shown.sidebars).toEqual([{ html: '<p>bảng điều khiển</p>!', title: 'Sổ' }]);
    expect(toasts).toEqual([{ message: 'xong', title: 'Sổ' }]);
    expect(selection.range).toBe('B2');
  });

  it('the cell with the dark border: of the open tab, the range’s first unless said', async () => {
    const desk = await open([[1]]);
    const current = (): unknown => desk.call('evaluate', 'ss().getCurrentCell().getA1Notation()');
    expect(current()).toBe('A1');
    desk.call('evaluate', "void s0().getRange('B2:C3').activate()");
    expect(current()).toBe('B2');
    desk.services.selection.cell = 'C3';
    expect(current()).toBe('C3');
    desk.call('evaluate', "void ss().setActiveSheet(ss().insertSheet('Hai'))");
    expect([current(), desk.services.selection.range]).toEqual(['A1', undefined]);
  });

  it('formulas, empty where there is none', async () => {
    const desk = await open([[1, '=A1+1']]);
    expect(desk.call('evaluate', "s0().getRange('A1:B1').getFormulas()")).toEqual([['', '=A1+1']]);
  });

  it('every call, by name and in order', async () => {
    const desk = await open([[1]]);
    desk.call('read', 'A1');
    desk.call('read', 'A1');
    expect(desk.services.calls.count('Range.getValues')).toBe(2);
    expect(desk.services.calls.order().slice(0, 4)).toEqual([
      'SpreadsheetApp.getActiveSpreadsheet',
      'Spreadsheet.getSheets',
      'Sheet.getRange',
      'Range.getValues',
    ]);
    desk.services.calls.reset();
    expect(desk.services.calls.counts()).toEqual({});
  });

  it('files made in Drive, with their bytes', async () => {
    const desk = await open();
    const answer = desk.call(
      'evaluate',
      `Drive.Files.create(
        { name: 'bao-cao', mimeType: 'application/vnd.google-apps.document' },
        Utilities.newBlob([80, 75, -1], 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'a.docx'),
        { fields: 'id,webViewLink' })`,
    );
    expect(answer).toEqual({
      id: 'ed13f7da0abb4cd2',
      webViewLink: expect.stringContaining('/document/d/ed13f7da0abb4cd2/'),
    });
    expect([...desk.services.madeFiles[0]!.bytes]).toEqual([80, 75, 255]);
  });

  it.each([
    [
      "Drive.Files.create({ name: 'a', mimeType: 'text/plain' }, null)",
      "don't match the method signature",
    ],
    [
      "Drive.Files.create({ name: 'a', mimeType: 'text/plain' }, {})",
      'to text/plain is not modelled',
    ],
    [
      "Drive.Files.create({ name: 'a', mimeType: 'application/vnd.google-apps.document' }, { bytes: [] })",
      'only supports Blob types',
    ],
    [
      "Drive.Files.create({ name: 'a', mimeType: 'application/vnd.google-apps.document' }, Utilities.newBlob([1], 'text/plain', 'a'))",
      'Bad Request',
    ],
  ])('but not what Drive would refuse: %s', async (source, message) => {
    const desk = await open();
    expect(() => desk.call('evaluate', source)).toThrow(message);
    expect(desk.services.madeFiles).toEqual([]);
  });
});

describe('what a test can cause', () => {
  it('makes the n-th call fail, and mends it', async () => {
    const desk = await open([[1]]);
    desk.services.calls.failAt('Range.getValues', 2, { message: 'Service Spreadsheets timed out' });
    expect(desk.call('read', 'A1')).toEqual([[1]]);
    expect(() => desk.call('read', 'A1')).toThrow('Service Spreadsheets timed out');
    expect(desk.call('read', 'A1')).toEqual([[1]]);
  });

  it('holds the lock elsewhere', async () => {
    const desk = await open();
    const take =
      '(() => { const l = LockService.getDocumentLock(); return [l.tryLock(10), l.hasLock()]; })()';
    desk.services.lock.heldElsewhere = true;
    expect(desk.call('evaluate', take)).toEqual([false, false]);
    desk.services.lock.heldElsewhere = false;
    expect(desk.call('evaluate', take)).toEqual([true, true]);
  });
});

describe('Utilities', () => {
  it('digests and formats as Google does', async () => {
    const desk = await open();
    const digest = desk.call(
      'evaluate',
      "Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'abc', Utilities.Charset.UTF_8)",
    ) as number[];
    expect(Buffer.from(digest.map((byte) => byte & 255)).toString('hex')).toMatch(
      /^ba7816bf8f01cfea/,
    );
    expect(Math.min(...digest)).toBeLessThan(0);
  });

  it.each([
    ['Asia/Ho_Chi_Minh', "yyyy-MM-dd'T'HH:mm:ss", '2026-05-31T23:30:05'],
    ['Etc/UTC', 'd/M/yy', '31/5/26'],
    ['GMT+7', 'HH:mm', '23:30'],
    ['GMT-3:30', 'HH:mm', '13:00'],
    ['America/New_York', 'h:mm a', '12:30 PM'],
  ])('formats a date in %s as %s', async (zone, format, text) => {
    const desk = await open();
    const instant = Date.UTC(2026, 4, 31, 16, 30, 5);
    const source = `Utilities.formatDate(new Date(${instant}), ${JSON.stringify(zone)}, ${JSON.stringify(format)})`;
    expect(desk.call('evaluate', source)).toBe(text);
  });
});
