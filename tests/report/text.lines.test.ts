// The lines of the text are the lines of the document, also where Cấu hình has gaps.
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../desk/documents/read-docx.ts';
import { openDesk } from '../../desk/session.ts';
import { plainWorkbook, type Changes } from '../google/plain-workbook';

const NO_SETTINGS: Changes = {
  'Cấu hình!B2': null,
  'Cấu hình!B3': null,
  'Cấu hình!B4': null,
  'Cấu hình!B5': null,
};

const GAPS: readonly (readonly [what: string, changes: Changes])[] = [
  ['nothing', {}],
  ['the office above', { 'Cấu hình!B2': null }],
  ['the issuer', { 'Cấu hình!B3': null }],
  ['the place', { 'Cấu hình!B4': null }],
  ['the period', { 'Cấu hình!B5': null }],
  ['all of them', NO_SETTINGS],
  ['title of the part', { 'Dàn ý!B2': null }],
  ['the department’s note', { 'Kinh tế!C8': null, 'Kinh tế!B8': null }],
  ['one line for the issuer', { 'Cấu hình!B3': 'Đảng ủy xã\n \nThử' }],
  ['lines for a note', { 'Kinh tế!B8': 'Một.\nHai.\n\nBa.' }],
  ['issuer of a state report', { 'Cấu hình!B1': 'Chính quyền', 'Cấu hình!B3': null }],
];

describe('a report', () => {
  it.each(GAPS)('without %s', async (_what, changes) => {
    const desk = await openDesk({ sheets: plainWorkbook(2, changes) });
    const { text } = desk.ask('writeReport', 'vi');
    const document = readDocx(desk.services.madeFiles[0]!.bytes, 'x.docx');
    expect(text.split('\n').slice(0, -1)).toEqual(document.lines.map((line) => line.text));
  });
});
