// The catalogue as a whole: everything wrong at once, order, severity, explanations, languages.
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/checks';
import { checkContext, type Rule } from '../../src/checks/rule';
import { runChecks } from '../../src/checks/run';
import { factsJson, tabsJson } from '../../src/workbook/facts-json';
import { readWorkbook } from '../../src/workbook/read-workbook';
import type { CellValue } from '../../src/workbook/grid';
import { soundBook, type SampleBook } from '../workbook/sample';
import { brief, check } from './examples';

/** Every bad input of the same month in one workbook. */
function everythingWrong(): SampleBook {
  const book = soundBook();
  const office = 'Văn phòng';
  const further: [string, CellValue][] = [
    ['chu', 'khoảng 50'],
    ['don_vi', '120 người'],
    ['cham', '99.5'],
    ['nuoc_ngoai', '1,110,000'],
    ['sai_nhom', '1.1.10'],
    ['chu_o', '1O5'],
    ['hai_so', '7/10'],
    ['loi_o', '#REF!'],
    ['ngay', { date: '2026-10-07' }],
    ['le', 2.5],
    ['trong', null],
    ['dang_chu', '1.110'],
  ];
  for (const [id, value] of [...further].reverse()) {
    book.repeat('Danh mục', 'ho_ngheo', { Mã: id }).repeat(office, 'ho_ngheo', { Mã: id });
    book.set(office, [id, 'Lũy kế'], value);
  }
  book.locale = 'en_US';
  return book
    .repeat(office, 'truong', { 'Lũy kế': 8 })
    .repeat(office, 'truong', { Mã: 'la' })
    .repeat('Danh mục', 'lua', { Mã: 'khong_dong' })
    .set('Kinh tế', ['von', 'Kế hoạch'], 0)
    .set('Cấu hình', ['Kỳ báo cáo'], 'tháng năm')
    .add('Mất cột', [
      ['Đơn vị', 'Ban Chỉ huy Quân sự'],
      ['Mã', 'Chỉ tiêu', 'Kết quả'],
    ])
    .add('Bản sao', soundBook().tab('Kinh tế').grid);
}

describe('a workbook with every mistake in it', () => {
  const book = everythingWrong();
  const findings = check(book);
  const facts = readWorkbook(book.spreadsheet());

  it('gets all its findings, each at its cell', () => {
    expect(brief(findings)).toEqual([
      'tab.missing-header Mất cột!A2',
      'tab.department-twice Bản sao!B1',
      'workbook.other-locale !',
      'settings.unreadable-period Cấu hình!B5',
      'indicator.id-twice Văn phòng!A18',
      'indicator.not-in-catalogue Văn phòng!A17',
      'indicator.no-row Danh mục!A3',
      'number.text-in-number Văn phòng!G4',
      'number.unit-in-cell Văn phòng!G5',
      'number.decimal-point Văn phòng!G6',
      'number.foreign-grouping Văn phòng!G7',
      'number.broken-grouping Văn phòng!G8',
      'number.letters-among-digits Văn phòng!G9',
      'number.two-numbers Văn phòng!G10',
      'number.cell-error Văn phòng!G11',
      'number.date-in-number Văn phòng!G12',
      'number.fraction-of-count Văn phòng!G13',
      'value.missing Văn phòng!G14',
      'plan.zero Kinh tế!D7',
      'number.stored-as-text Văn phòng!G15',
      'cross-check.failed Kinh tế!G7',
    ]);
  });

  it('gets the same findings in English', () => {
    expect(brief(check(book, 'en'))).toEqual(brief(findings));
  });

  it('turns none of them into a number', () => {
    const values = Object.fromEntries(
      factsJson(facts).indicators.map(({ id, values: { toDate } }) => [id, toDate?.value]),
    );
    expect(values).toMatchObject({
      chu: null,
      don_vi: null,
      cham: null,
      nuoc_ngoai: null,
      sai_nhom: null,
      chu_o: null,
      hai_so: null,
      loi_o: null,
      ngay: null,
      trong: null,
      le: 2.5,
      dang_chu: 1110,
      lua: 509,
      von: 1e3,
      ho_ngheo: 120,
      bao_hiem: 94.5,
    });
  });

  it('repairs only what is surely meant', () => {
    const repairs = findings.flatMap(({ cell, repair }) =>
      repair === null ? [] : [[cell, repair]],
    );
    expect(repairs).toEqual([
      ['G5', '120'],
      ['G6', '99,5'],
      ['G7', '1.110.000'],
      ['G9', '105'],
      ['G15', '1.110'],
    ]);
  });

  it('says how far each tab is filled', () => {
    expect(tabsJson(facts)).toEqual([
      {
        name: 'Kinh tế',
        department: 'Phòng Kinh tế',
        indicators: 4,
        notes: 1,
        filled: 4,
        required: 4,
      },
      {
        name: 'Văn phòng',
        department: 'Văn phòng',
        indicators: 17,
        notes: 2,
        filled: 15,
        required: 16,
      },
    ]);
  });
});

describe('a rule that yields', () => {
  it('yields to rules that there are', () => {
    const ids = new Set(RULES.map(({ id }) => id));
    const others = RULES.flatMap(({ yieldsTo = [] }) => yieldsTo);
    expect(others.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('is silent where the other tells the mistake', () => {
    const book = soundBook()
      .set('Kinh tế', ['lua', 'Kế hoạch'], 65)
      .set('Kinh tế', ['lua', 'Lũy kế'], 509_000)
      .add('Kho số liệu', [
        ['Kỳ', 'Mã', 'Kế hoạch', 'Trong tháng', 'Lũy kế'],
        ['04/2026', 'lua', 65, null, 499],
      ]);
    const found = check(book).map(({ rule }) => rule);
    expect(found).toContain('history.jump-thousandfold');
    expect(found).not.toContain('plan.far-above');
  });
});

describe('a finding', () => {
  const warned = (): SampleBook =>
    soundBook().set('Kinh tế', ['von', 'Lũy kế'], '1.000').set('Kinh tế', ['lua', 'Lũy kế'], 'x');

  it('that is an error comes before every warning', () => {
    const severities = check(warned()).map(({ severity }) => severity);
    expect(severities).toEqual(['error', 'warning']);
  });

  it('that is a warning can be explained, an error cannot', () => {
    const book = warned()
      .set('Kinh tế', ['von', 'Giải trình'], 'Dán từ Excel')
      .set('Kinh tế', ['lua', 'Giải trình'], 'Chưa chốt');
    expect(check(book).map(({ rule, explained }) => [rule, explained])).toEqual([
      ['number.text-in-number', null],
      ['number.stored-as-text', 'Dán từ Excel'],
    ]);
  });

  it('is not explained by its row where its rule says so', () => {
    const explained = soundBook()
      .set('Kinh tế', ['lua', 'Giải trình'], 'Đã rà soát.')
      .spreadsheet();
    const says = (explanation?: null): Rule => ({
      ...RULES.find(({ severity }) => severity === 'warning')!,
      checkWorkbook: () => undefined,
      checkRow: ({ tab, id }, _entry, report) => {
        const hit = { tab, indicator: id };
        report(explanation === undefined ? hit : { ...hit, explained: explanation });
      },
    });
    const found = (rule: Rule): (string | null | undefined)[] => {
      const findings = runChecks(checkContext(readWorkbook(explained)), [rule]);
      return findings.filter(({ indicator }) => indicator === 'lua').map((one) => one.explained);
    };
    expect(found(says())).toEqual(['Đã rà soát.']);
    expect(found(says(null))).toEqual([null]);
  });

  it('carries what was found, what was expected and whose it is', () => {
    expect(check(soundBook().set('Kinh tế', ['lua', 'Lũy kế'], '509.5'))).toMatchObject([
      {
        rule: 'number.decimal-point',
        severity: 'error',
        indicator: 'lua',
        found: '509.5',
        expected: '509,5',
        repair: '509,5',
      },
    ]);
  });

  it.each(['vi', 'en'] as const)(
    'never breaks off where nothing can be expected (%s)',
    (language) => {
      const [finding] = check(soundBook().set('Kinh tế', ['lua', 'Lũy kế'], '1.lO'), language);
      expect(finding?.rule).toBe('number.letters-among-digits');
      expect(finding?.message).not.toMatch(/ (?:ghi|type) ?\./);
    },
  );

  it.each([
    ['a template', 'Dàn ý', ['II', 'Nội dung'], '{{ khong_co }}'],
    ['a template', 'Dàn ý', ['II', 'Nội dung'], '{% if %}'],
    ['a cross-check', 'Quy tắc', ['von', 'Vế trái'], 'von +'],
    ['a cross-check', 'Quy tắc', ['von', 'Vế trái'], 'la_lam'],
  ] as const)('about %s (%s, %j, %s) is told in one language', (_what, tab, place, text) => {
    const spoilt = (): SampleBook => soundBook().set(tab, place, text);
    expect(check(spoilt())[0]?.message).not.toMatch(
      /variable|Expected|expression|character|invalid|tag/,
    );
    expect(check(spoilt(), 'en')[0]?.message).not.toMatch(/không|dùng|có mã/);
  });
});

describe('a lower bound', () => {
  it.each<[string, (book: SampleBook) => SampleBook]>([
    [
      'a total of which the parts are more',
      (book) => book.set('Kinh tế', ['lua', 'Lũy kế'], 'trên 500'),
    ],
    [
      'a total of which the part is more',
      (book) => book.set('Văn phòng', ['truong', 'Tổng số'], 'trên 6'),
    ],
    [
      'what is done to date when the month is more',
      (book) => book.set('Kinh tế', ['von', 'Lũy kế'], 'trên 190'),
    ],
  ])('contradicts nothing above it: %s', (_case, change) => {
    const book = change(soundBook()).without('Quy tắc').set('Kinh tế', ['lua', '% kế hoạch'], null);
    expect(brief(check(book))).toEqual([]);
  });
});

describe('a percent where things are counted', () => {
  it.each<[CellValue, string | undefined]>([
    ['50%', undefined],
    [0.5, '0%'],
  ])('(%j, format %s) is found: 50% is not 50 households', (value, format) => {
    const book = soundBook().set('Văn phòng', ['ho_ngheo', 'Lũy kế'], value, format);
    expect(check(book).filter(({ cell }) => cell === 'G3')).not.toEqual([]);
  });
});

describe('a result that a plan asks for', () => {
  it('is missing when only the month is typed', () => {
    const book = soundBook().set('Kinh tế', ['von', 'Lũy kế'], null);
    expect(brief(check(book))).toEqual(['value.missing Kinh tế!G7']);
  });
});

describe('a value outside its closed list', () => {
  it.each([
    ['Cách tính', 'cộng dồn', 'H2'],
    ['Chiều', 'tốt', 'I2'],
    ['Mùa vụ', '2-13', 'J2'],
    ['Mức tốt', 'cao', 'L2'],
    ['Mức kém', '7/10', 'M2'],
    ['Nêu ở', 'đầu', 'N2'],
    ['Vị trí', 'cuối', 'F2'],
  ])('under %s (%s) is found at %s', (header, value, cell) => {
    const book = soundBook().set('Danh mục', ['lua', header], value);
    expect(brief(check(book))).toEqual([`catalogue.unknown-value Danh mục!${cell}`]);
  });

  it.each([
    ['Cách tính', 'PHAT SINH'],
    ['Chiều', 'cao tốt'.normalize('NFD')],
    ['Mùa vụ', 'Tháng 2 – tháng 5'],
    ['Nêu ở', ' Nổi\u00a0bật '],
    ['Vị trí', 'ĐOẠN 1'],
    ['Mức tốt', '95,5'],
  ])('under %s is none for being written as %j', (header, value) => {
    expect(check(soundBook().set('Danh mục', ['lua', header], value))).toEqual([]);
  });
});
