// Failures by what a person can do about them, and the report of a fault, which carries no data.
import { describe, expect, it } from 'vitest';
import { answeredFailure, callFailure, PanelFailure } from '../../src/panel/failure';
import { faultReport } from '../../src/panel/fault-report';

describe('a call that never came through', () => {
  it.each([
    ['NetworkError: Connection failure due to HTTP 0', true, 'offline'],
    ['anything', false, 'offline'],
    ['You do not have permission to call SpreadsheetApp.getUi', true, 'permission'],
    ['Bạn không có quyền gọi SpreadsheetApp.getUi', true, 'permission'],
    ['Authorization is required to perform that action.', true, 'permission'],
    ['ReferenceError: x is not defined', true, 'fault'],
  ])('%s (online: %s) is %s', (message, isOnline, kind) => {
    expect(callFailure(new Error(message), isOnline).kind).toBe(kind);
  });
});

describe('an answer that something could not be done', () => {
  it.each([
    [{ code: 'report.busy', message: 'Một người khác đang tạo báo cáo.' }, 'known'],
    [{ code: 'internal', message: 'Specified permissions are not sufficient' }, 'permission'],
    [{ code: 'internal', message: 'TypeError: x' }, 'fault'],
  ])('%j', (error, kind) => {
    expect(answeredFailure(error).kind).toBe(kind);
  });
});

describe('the report of a fault', () => {
  const report = faultReport({
    version: '0.1.0',
    language: 'vi',
    view: 'text',
    browser: 'Chrome',
    width: 300,
    calls: [
      {
        name: 'readPanel',
        milliseconds: 12,
        outcome: 'ok',
      },
    ],
    failure: new PanelFailure('fault', 'internal', 'Ô “Nguyễn Văn A” chứa 1234567, "mật" hỏng'),
  });

  it('says what ran and how it went', () => {
    expect(report).toContain('Sổ Báo Cáo 0.1.0');
    expect(report).toContain('readPanel 12 ms ok');
    expect(report).toContain('fault internal');
  });

  it('leaves out texts in quotes and numbers of the message', () => {
    expect(report).not.toMatch(/Nguyễn|1234567|mật/);
  });
});
