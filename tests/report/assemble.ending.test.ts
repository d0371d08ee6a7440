// How the text ends: as the office has it, once, whatever was typed at its end.
import { describe, expect, it } from 'vitest';
import { openDesk } from '../../desk/session.ts';
import { plainWorkbook, type Changes } from '../google/plain-workbook';

async function lastLine(changes: Changes): Promise<string> {
  const desk = await openDesk({ sheets: plainWorkbook(1, changes) });
  const lines = desk.ask('writeReport', 'vi').text.split('\n');
  return lines[lines.indexOf('Nơi nhận:') - 1]!;
}

const note = (text: string): Changes => ({ 'Kinh tế!B8': text, 'Kinh tế!C8': 'sau' });
const FULL_STOP: Changes = { 'Cấu hình!A6': 'Kết thúc văn bản', 'Cấu hình!B6': '.' };

describe('the end of the text', () => {
  it.each<[typed: string, changes: Changes, printed: string]>([
    ['Trên đây là báo cáo.', {}, 'Trên đây là báo cáo./.'],
    ['Trên đây là báo cáo', {}, 'Trên đây là báo cáo./.'],
    ['Trên đây là báo cáo./.', {}, 'Trên đây là báo cáo./.'],
    ['Trên đây là báo cáo./.', FULL_STOP, 'Trên đây là báo cáo.'],
    ['Trên đây là báo cáo.', FULL_STOP, 'Trên đây là báo cáo.'],
  ])('%s with %j', async (typed, changes, printed) => {
    expect(await lastLine({ ...note(typed), ...changes })).toMatch(
      new RegExp(`${printed.replace(/[./]/g, '\\$&')}$`),
    );
  });

  it('stands also behind a number', async () => {
    expect(await lastLine(note('Lãnh đạo xã đề nghị giao thêm 25'))).toMatch(/thêm 25\.\/\.$/);
  });

  it('stands also behind a computed sentence', async () => {
    expect(await lastLine({})).toMatch(/[^.]\.\/\.$/);
  });
});
