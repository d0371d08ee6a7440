// The self-test says what holds, and says so too where Google is not as we think.
import { beforeAll, describe, expect, it } from 'vitest';
import { openDesk, type Desk } from '../../../desk/session.ts';
import type { SelfTestJson } from '../../../src/panel-data/panel-json';
import { PROBES } from '../../../src/google/self-test/index';
import { plainWorkbook } from '../plain-workbook';

const failed = ({ facts }: SelfTestJson): string[] =>
  facts.flatMap(({ id, holds }) => (holds ? [] : [id]));

describe('the self-test', () => {
  it('finds all facts as expected where Google is as we think', async () => {
    const desk = await openDesk({ sheets: plainWorkbook(3) });
    const tested = desk.ask('selfTest', 'vi');
    expect(tested.facts.filter(({ holds }) => !holds)).toEqual([]);
    expect(tested.facts.map(({ id }) => id)).toEqual([
      ...PROBES.map(({ id }) => id),
      'scratch.removed',
    ]);
    expect(tested.text.split('\n')).toHaveLength(tested.facts.length + 1);
  });

  it('leaves nothing behind, with a workbook and without', async () => {
    for (const desk of [await openDesk({ sheets: plainWorkbook(3) }), await openDesk()]) {
      const before = desk.engine.data();
      desk.ask('selfTest', 'vi');
      expect(desk.engine.data()).toEqual(before);
      expect(desk.services.madeFiles).toEqual([]);
    }
  });

  it('takes away the tab that an interrupted run left, and no other of that name', async () => {
    const desk = await openDesk({ sheets: plainWorkbook(3) });
    const before = desk.engine.data();
    desk.services.calls.failAt('Spreadsheet.deleteSheet', 1, { forGood: true });
    expect(failed(desk.ask('selfTest', 'vi'))).toEqual(['scratch.removed']);
    desk.services.calls.mend();
    expect(failed(desk.ask('selfTest', 'vi'))).toEqual([]);
    expect(desk.engine.data()).toEqual(before);
    const other = desk.engine.addTab('Tự kiểm tra (tạm)', 0, 5, 5);
    desk.engine.edit(other, [{ row: 0, column: 0, content: { value: 'Của tôi' } }]);
    desk.ask('selfTest', 'vi');
    expect(desk.engine.data().tabs[0]?.name).toBe('Tự kiểm tra (tạm)');
  });
});

type Change = (desk: Desk) => void;

/** The calls of that name answer what `change` makes of their usual answer. */
function answers(call: string, change: (answer: never) => unknown): Change {
  return (desk) => {
    desk.services.calls.otherwise(call, (usual) => change(usual() as never));
  };
}

/** A cell of one value reads as another, the n-th time that it reads as `was` does. */
function reads(was: RegExp, now: unknown, nth = 1): Change {
  return (desk) => {
    let seen = 0;
    desk.services.calls.otherwise('Range.getValues', (usual) => {
      const values = usual() as unknown[][];
      const isIt = values.length === 1 && was.test(String(values[0])) && ++seen >= nth;
      return isIt ? [[now]] : values;
    });
  };
}

/** The Doc that came of the import is another. */
const imports = (change: (document: Record<string, never>) => object): Change =>
  answers('Docs.Documents.get', (document: Record<string, never>) => ({
    ...document,
    ...change(document),
  }));

/** As JSON, with something in its text replaced. */
const rewritten = (was: RegExp, now: string): Change =>
  answers(
    'Docs.Documents.get',
    (document) => JSON.parse(JSON.stringify(document).replace(was, now)) as unknown,
  );

/** Probe → a Google that is not as we think. */
const OTHERWISE: Readonly<Record<string, Change>> = {
  'cells.text-stays-text': reads(/=1\+1/, 2),
  'cells.strict-list': (desk) => {
    desk.services.calls.otherwise('Range.setDataValidation', () => null);
  },
  'cells.no-date': (desk) => {
    desk.services.calls.otherwise('Range.setDataValidation', () => null);
  },
  'cells.format-formula': answers('BooleanCondition.getCriteriaValues', () => ['=$A$7']),
  'cells.automatic-format': reads(/^7.5$/, 'Sun Jan 07 1900'),
  'cells.warning': reads(/^x$/, ''),
  'cells.percent-format': answers('Range.getNumberFormats', () => [['0.00', '0.00']]),
  'cells.semicolons': reads(/^3$/, '#ERROR!'),
  'tabs.names-without-case': (desk) => {
    desk.services.calls.otherwise('Spreadsheet.insertSheet', (usual, [name]) =>
      String(name).toUpperCase() === name ? null : usual(),
    );
  },
  'functions.compute': reads(/^0.5$/, 'Loading...'),
  'functions.empty-cell': reads(/^$/, 0),
  'functions.error-cell': reads(/^#/, 0),
  'functions.date-cell': reads(/^#/, 462, 2),
  'drive.import': answers('Drive.Files.create', () => ({ id: '', webViewLink: '' })),
  'drive.find-by-mark': answers('Drive.Files.list', () => ({ files: [] })),
  'docs.read': (desk) => {
    desk.services.calls.failAt('Docs.Documents.get', 1, {
      message: 'The caller does not have permission',
      forGood: true,
    });
  },
  'import.footnotes': imports(() => ({ footnotes: {} })),
  'import.first-page': imports(({ documentStyle = {} }) => ({
    documentStyle: { ...documentStyle, useFirstPageHeaderFooter: false },
  })),
  'import.margins': rewritten(/"marginTop":\{"magnitude":[\d.]+/, '"marginTop":{"magnitude":72'),
  'import.font': rewritten(/Times New Roman/g, 'Arial'),
  'import.line-spacing': rewritten(/"lineSpacing":100/g, '"lineSpacing":0'),
  'import.landscape': rewritten(/"flipPageOrientation":true/g, '"flipPageOrientation":false'),
  'import.table-widths': rewritten(/"width":\{[^}]*\}/g, '"width":{}'),
  'import.links': rewritten(/#gid=/g, ''),
};

/** Only told, not judged. */
const TOLD = ['cells.speed'];

describe('where Google is not as we think', () => {
  // The self-test leaves nothing behind, so one workbook serves all.
  let desk: Desk;

  beforeAll(async () => {
    desk = await openDesk({ sheets: plainWorkbook(3) });
  });

  it.each(Object.entries(OTHERWISE))('%s says so', (id, change) => {
    desk.services.calls.mend();
    desk.services.calls.reset();
    // Of the 10,000 cells only the time is told, so that nothing is lost with them.
    desk.services.calls.otherwise('Range.setValues', (usual, [rows]) =>
      (rows as unknown[]).length === 1000 ? null : usual(),
    );
    change(desk);
    const tested = desk.ask('selfTest', 'vi');
    expect(failed(tested)).toContain(id);
    expect(tested.text).toMatch(new RegExp(`^!! ${id.replace('.', '\\.')} `, 'm'));
  });

  it('each probe is tried so', () => {
    const ids = PROBES.map(({ id }) => id).filter((id) => !TOLD.includes(id));
    expect(Object.keys(OTHERWISE).sort()).toEqual(ids.sort());
  });
});
