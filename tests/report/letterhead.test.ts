// Letterhead, addressee and closing block of both kinds, from what stands in Cấu hình.
import { describe, expect, it } from 'vitest';
import {
  addresseeBlocks,
  annexReference,
  closingBlock,
  letterhead,
} from '../../src/report/letterhead';
import type { FormLine } from '../../src/report/model';
import { readSettings } from '../../src/workbook/read-settings';
import type { Settings } from '../../src/workbook/facts';

type Typed = Readonly<Record<string, string>>;

function settingsOf(typed: Typed): Settings {
  const all = { 'Kỳ báo cáo': '05/2026', 'Cơ quan ban hành': 'Đảng ủy xã Thử', ...typed };
  const rows = Object.entries(all).map(([label, value]) => [label, value === '' ? null : value]);
  return readSettings({ id: 1, name: 'Cấu hình', rows })!;
}

const STATE: Typed = {
  'Loại văn bản': 'Chính quyền',
  'Cơ quan ban hành': 'Ủy ban nhân dân xã Thử',
};

function texts(lines: readonly FormLine[], role: FormLine['role']): string[] {
  return lines.filter((line) => line.role === role).map(({ text }) => text);
}

function linesOf(block: ReturnType<typeof letterhead>, role: FormLine['role']): string[] {
  if (block.kind !== 'columns') throw new Error('no columns');
  return texts([...block.left, ...block.right], role);
}

describe('the letterhead', () => {
  const head = (typed: Typed, role: FormLine['role']): string[] => {
    const settings = settingsOf(typed);
    return linesOf(letterhead(settings, settings.period), role);
  };

  it.each<[about: string, typed: Typed, role: FormLine['role'], printed: readonly string[]]>([
    ['blank number', {}, 'number', ['Số      -BC/ĐU']],
    ['blank number', STATE, 'number', ['Số:      /BC-UBND']],
    ['number alone', { 'Số văn bản': '5' }, 'number', ['Số 05-BC/ĐU']],
    ['number alone', { ...STATE, 'Số văn bản': '125' }, 'number', ['Số: 125/BC-UBND']],
    ['whole number', { 'Số văn bản': '07-BC/ĐU' }, 'number', ['Số 07-BC/ĐU']],
    [
      'number with its word',
      { ...STATE, 'Số văn bản': 'Số: 07/BC-UBND' },
      'number',
      ['Số: 07/BC-UBND'],
    ],
    [
      'parent of a Party office',
      { 'Cơ quan cấp trên': 'Đảng bộ tỉnh A' },
      'parent',
      ['ĐẢNG BỘ TỈNH A'],
    ],
    ['parent of a people’s committee', { ...STATE, 'Cơ quan cấp trên': 'Tỉnh A' }, 'parent', []],
    [
      'parent of another state office',
      { ...STATE, 'Cơ quan ban hành': 'Phòng Kinh tế', 'Cơ quan cấp trên': 'UBND xã A' },
      ...(['parent', ['UBND XÃ A']] as const),
    ],
    ['Party star', {}, 'star', ['*']],
    ['no star', STATE, 'star', []],
    ['Quốc hiệu', STATE, 'motto', ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']],
    ['tiêu ngữ', STATE, 'motto-2', ['Độc lập - Tự do - Hạnh phúc']],
    ['no tiêu ngữ', {}, 'motto-2', []],
    [
      'blank date',
      { 'Địa danh': 'Lùng Phình' },
      ...(['place-date', ['Lùng Phình, ngày      tháng      năm 2026']] as const),
    ],
    [
      'date with zeros where they belong',
      { 'Địa danh': 'Lùng Phình', 'Ngày ký': '5/2/2026' },
      ...(['place-date', ['Lùng Phình, ngày 05 tháng 02 năm 2026']] as const),
    ],
    [
      'month 3 without zero',
      { 'Địa danh': 'Lùng Phình', 'Ngày ký': '15/03/2026' },
      ...(['place-date', ['Lùng Phình, ngày 15 tháng 3 năm 2026']] as const),
    ],
  ])('%s: %j', (_about, typed, role, printed) => {
    expect(head(typed, role)).toEqual(printed);
  });

  const parts = (kind: string, parent: string, issuer: string, place: string): Typed => ({
    'Loại văn bản': kind,
    'Cơ quan cấp trên': parent,
    'Cơ quan ban hành': issuer,
    'Địa danh': place,
  });

  it.each([
    ['Xã Thử', parts('Đảng', 'Đảng bộ tỉnh A', 'Đảng ủy xã Thử', 'Thử')],
    ['Phường Phú Thọ', parts('Đảng', 'Đảng bộ tỉnh Phú Thọ', 'Đảng ủy phường Phú Thọ', 'Phú Thọ')],
    ['Phường 5', parts('Chính quyền', '', 'Ủy ban nhân dân phường 5', '5')],
    // What may stand alone, stands in another issuer's name, or has its level already stays as it was typed.
    ['Lùng Phình', parts('Đảng', 'Đảng bộ tỉnh A', 'Đảng ủy xã Lùng Phình', 'Lùng Phình')],
    ['Thử', parts('Chính quyền', '', 'Ủy ban nhân dân xã Thử', 'Thử')],
    ['Xã Thử', parts('Đảng', 'Đảng bộ tỉnh A', 'Đảng ủy xã Thử', 'Xã Thử')],
    ['Huế', parts('Đảng', 'Đảng bộ tỉnh A', 'Đảng ủy xã Thử', 'Huế')],
    ['Thử', parts('Đảng', 'Đảng bộ tỉnh A', 'Chi bộ cơ quan', 'Thử')],
  ])('names the place “%s”: %j', (place, typed) => {
    expect(head(typed, 'place-date')).toEqual([`${place}, ngày      tháng      năm 2026`]);
  });
});

describe('the closing block', () => {
  const closing = (typed: Typed, role: FormLine['role']): string[] =>
    linesOf(closingBlock(settingsOf(typed)), role);

  it.each<[typed: Typed, printed: readonly string[]]>([
    [{}, ['- Lưu Văn phòng Đảng ủy.']],
    [STATE, ['- Lưu: VT, VP.']],
    [{ 'Nơi nhận': '- Tỉnh ủy;\n- Lưu VPĐU.' }, ['- Tỉnh ủy;', '- Lưu VPĐU.']],
    [{ 'Nơi nhận': 'Lưu: VT; Tỉnh ủy' }, ['- Tỉnh ủy;', '- Lưu: VT.']],
    [{ 'Nơi nhận': 'Ban Lưu trữ tỉnh' }, ['- Ban Lưu trữ tỉnh;', '- Lưu Văn phòng Đảng ủy.']],
  ])('%j goes to %j, the files last', (typed, printed) => {
    expect(closing(typed, 'recipient')).toEqual(printed);
  });

  it.each<[typed: Typed, authority: readonly string[]]>([
    [{ 'Quyền hạn ký': 'T/M Ban Thường vụ' }, ['T/M BAN THƯỜNG VỤ']],
    [{ 'Quyền hạn ký': 'TM. Ban Thường vụ' }, ['T/M BAN THƯỜNG VỤ']],
    [{ ...STATE, 'Quyền hạn ký': 'T/M Ủy ban nhân dân' }, ['TM. ỦY BAN NHÂN DÂN']],
    [
      { ...STATE, 'Quyền hạn ký': 'TM. Ủy ban nhân dân\nK/T CHỦ TỊCH' },
      ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH'],
    ],
    [{ ...STATE, 'Quyền hạn ký': 'TL.Chủ tịch' }, ['TL. CHỦ TỊCH']],
    [{ 'Quyền hạn ký': 'Thường trực' }, ['THƯỜNG TRỰC']],
  ])('%j signs %j', (typed, authority) => {
    expect(closing(typed, 'authority')).toEqual(authority);
  });

  it('keeps position and name apart', () => {
    const typed = { 'Chức vụ người ký': 'Phó Bí thư', 'Người ký': 'Lù Văn Thử' };
    expect([closing(typed, 'position'), closing(typed, 'signer')]).toEqual([
      ['PHÓ BÍ THƯ'],
      ['Lù Văn Thử'],
    ]);
  });
});

describe('the addressee', () => {
  it.each<[typed: Typed, printed: readonly string[]]>([
    [STATE, []],
    [{ 'Kính gửi': 'UBND tỉnh' }, []],
    [{ ...STATE, 'Kính gửi': 'UBND tỉnh' }, ['Kính gửi: UBND tỉnh.']],
    [{ ...STATE, 'Kính gửi': 'Kính gửi: UBND tỉnh.' }, ['Kính gửi: UBND tỉnh.']],
    [
      { ...STATE, 'Kính gửi': 'UBND tỉnh\nSở Tài chính' },
      ['Kính gửi:', '- UBND tỉnh;', '- Sở Tài chính.'],
    ],
  ])('%j is %j', (typed, printed) => {
    const blocks = addresseeBlocks(settingsOf(typed));
    expect(blocks.map((block) => ('text' in block ? block.text : ''))).toEqual(printed);
  });
});

describe('the reference of an annex', () => {
  it.each<[typed: Typed, printed: string]>([
    [{}, '(Kèm theo Báo cáo số      -BC/ĐU ngày      tháng      năm 2026 của Đảng ủy xã Thử)'],
    [
      { ...STATE, 'Số văn bản': '7', 'Ngày ký': '5/6/2026' },
      '(Kèm theo Báo cáo số 07/BC-UBND ngày 05 tháng 6 năm 2026 của Ủy ban nhân dân xã Thử)',
    ],
  ])('%j is %s', (typed, printed) => {
    const settings = settingsOf(typed);
    expect(annexReference(settings, settings.period)).toBe(printed);
  });
});
