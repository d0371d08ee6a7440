// The office's wording through the bundle: tried without writing, saved only over what was seen.
import { describe, expect, it } from 'vitest';
import { openDesk, type Desk } from '../../../desk/session.ts';
import { EXAMPLE_FILE } from '../../examples/golden';
import { plainWorkbook } from '../plain-workbook';
import { codeOf } from '../code-of';

const TEMPLATE = 'Về trồng trọt: {{ doan_1 }} Xã tiếp tục đôn đốc.';

const open = (): Promise<Desk> => openDesk({ file: EXAMPLE_FILE });
const textOf = (pieces: readonly (readonly { text: string }[])[] = []): string =>
  pieces.map((paragraph) => paragraph.map(({ text }) => text).join('')).join('\n');

describe('a wording that is tried', () => {
  it('says what the section would say, with its figures, and writes nothing', async () => {
    const desk = await open();
    const before = desk.engine.data();
    const { thresholds } = desk.ask('readOfficeWording', 'vi');
    const request = { section: 'II.1.1.a', template: TEMPLATE, thresholds };
    const { section, figures, problem } = desk.ask('previewWording', 'vi', request);
    expect(problem).toBeNull();
    expect(textOf(section!.paragraphs)).toMatch(/^Về trồng trọt: .*Xã tiếp tục đôn đốc\.$/s);
    const figure = section!.paragraphs.flat().find(({ text }) => text === '509')!.figure!;
    expect(figures[figure]).toMatchObject({ tab: 'Kinh tế', cell: 'G5' });
    expect(desk.engine.data()).toEqual(before);
  });

  it('tells what is wrong with a template, in the language asked for', async () => {
    const desk = await open();
    const { thresholds } = desk.ask('readOfficeWording', 'vi');
    const request = { section: 'II.1.1.a', template: '{{ doan_1 ', thresholds };
    const [vi, en] = (['vi', 'en'] as const).map(
      (language) => desk.ask('previewWording', language, request).problem,
    );
    expect(vi).toMatch(/dòng 1/);
    expect(en).toMatch(/line 1/);
  });

  it.each([
    ['{{ doan_1 }}\nVề lúa: {{ lua_gieo_cay | khong_co }}', 2],
    ['{{ doan_1 }}', null],
  ])('leads to the fault of %j', async (template, line) => {
    const desk = await open();
    const { thresholds } = desk.ask('readOfficeWording', 'vi');
    const request = { section: 'II.1.1.a', template, thresholds };
    const { at } = desk.ask('previewWording', 'vi', request);
    expect(at?.line ?? null).toBe(line);
    expect(at === null || template.split('\n')[at.line - 1]!.length >= at.column).toBe(true);
  });

  it.each([
    ['{{ doan_1 }}', []],
    ['{{ doan_9 }} {{ doan_9 }} {{- doan_7 -}}', [9, 7]],
  ])('says which paragraphs of %j are never there', async (template, numbers) => {
    const desk = await open();
    const { thresholds } = desk.ask('readOfficeWording', 'vi');
    const request = { section: 'II.1.1.a', template, thresholds };
    expect(desk.ask('previewWording', 'vi', request).noParagraphs).toEqual(numbers);
  });

  it('shows how the grades would fall', async () => {
    const desk = await open();
    const { thresholds, grades } = desk.ask('readOfficeWording', 'vi');
    const strict = { ...thresholds, behind: 89 };
    const request = { section: 'II.1.1.a', template: '', thresholds: strict };
    const tried = desk.ask('previewWording', 'vi', request);
    expect(tried.isInOrder).toBe(true);
    expect(tried.grades.low).toBeGreaterThan(grades.low);
    const sum = (counts: object): number =>
      Object.values(counts).reduce((total: number, one: number) => total + one, 0);
    expect(sum(tried.grades)).toBe(sum(grades));
    const absurd = { ...request, thresholds: { ...thresholds, behind: 95 } };
    expect(desk.ask('previewWording', 'vi', absurd).isInOrder).toBe(false);
  });
});

describe('saving', () => {
  it('a template is in the next report, and can be undone', async () => {
    const desk = await open();
    const asked = { section: 'II.1.1.a', was: '', template: TEMPLATE };
    const written = desk.ask('saveTemplate', 'vi', asked);
    expect(written.tab).toBe('Dàn ý');
    expect(desk.ask('writeReport', 'vi').text).toContain('Xã tiếp tục đôn đốc.');
    desk.ask('undoWrite', 'vi', written);
    expect(desk.ask('writeReport', 'vi').text).not.toContain('Xã tiếp tục đôn đốc.');
  });

  it('a threshold is in force at once', async () => {
    const desk = await open();
    const { thresholds } = desk.ask('readOfficeWording', 'vi');
    desk.ask('saveThreshold', 'vi', { name: 'behind', was: thresholds.behind, value: 62.5 });
    expect(desk.ask('readOfficeWording', 'vi').thresholds.behind).toBe(62.5);
  });

  it('is refused over what the panel has not seen', async () => {
    const desk = await open();
    const template = { section: 'II.1.1.a', was: 'khác', template: TEMPLATE };
    expect(codeOf(() => desk.ask('saveTemplate', 'vi', template))).toBe('cell.changed');
    const threshold = { name: 'behind', was: 71, value: 60 } as const;
    expect(codeOf(() => desk.ask('saveThreshold', 'vi', threshold))).toBe('cell.changed');
  });

  it('says so where tab Cấu hình has no line for the threshold', async () => {
    const desk = await openDesk({ sheets: plainWorkbook(2) });
    const { thresholds } = desk.ask('readOfficeWording', 'vi');
    const asked = { name: 'behind', was: thresholds.behind, value: 60 } as const;
    expect(codeOf(() => desk.ask('saveThreshold', 'vi', asked))).toBe('wording.no-setting');
  });
});
