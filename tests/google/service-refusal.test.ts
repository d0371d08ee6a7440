// What Google's messages mean, as people quote them, and that each is told in plain words.
import { describe, expect, it } from 'vitest';
import { refusalKind, refusalWords, type RefusalKind } from '../../src/google/service-refusal';

const QUOTED: readonly (readonly [string, RefusalKind | null])[] = [
  ['Service Spreadsheets timed out while accessing document with id 1a2b.', 'busy'],
  ['Service Spreadsheets failed while accessing document with id 1a2b.', 'busy'],
  ["We're sorry, a server error occurred. Please wait a bit and try again.", 'busy'],
  [
    'Service invoked too many times in a short time: spreadsheets. Try Utilities.sleep(1000).',
    'busy',
  ],
  ['API call to drive.files.create failed with error: User rate limit exceeded.', 'busy'],
  ['API call to drive.files.create failed with error: Internal Error', 'busy'],
  ['API call to docs.documents.get failed with error: Request failed, code 503', 'busy'],
  ['Service invoked too many times for one day: docs.', 'quota'],
  ['Exceeded maximum execution time', 'time'],
  ['You are trying to edit a protected cell or object. Please contact the owner.', 'protected'],
  ['Bạn đang cố gắng chỉnh sửa ô hoặc đối tượng được bảo vệ.', 'protected'],
  [
    'The data you entered in cell B3 violates the data validation rules set on this cell.',
    'not-allowed',
  ],
  ['You do not have permission to call SpreadsheetApp.getUi', 'permission'],
  [
    'Specified permissions are not sufficient to call Drive.Files.create. Required permissions: (a || b)',
    'permission',
  ],
  ['Authorization is required to perform that action.', 'permission'],
  ['Your input contains more than the maximum of 50000 characters in a single cell.', 'cell-limit'],
  ["Cannot read properties of undefined (reading 'rows')", null],
  ['A sheet with the name "Cấu hình" already exists. Please enter another name.', null],
];

describe('a message of Google’s', () => {
  it.each(QUOTED)('“%s” means %s', (message, kind) => {
    const error = new Error(message);
    expect(refusalKind(error)).toBe(kind);
    const words = refusalWords(error);
    if (kind === null) expect(words).toBeNull();
    else expect(words?.vi).toMatch(/^\p{Lu}.*\.$/u);
  });
});
