// One indicator, one clause, case by case: what is typed and every form in which it is said.
import type { CatalogueRow } from '../../src/workbook/facts';
import { indicator, type SmallIndicator, type Typed } from './small-facts';

/** Indicators by their short name in the table. */
const ENTRIES: Readonly<Record<string, Partial<CatalogueRow>>> = {
  row: {},
  rice: { inSentence: 'diện tích lúa' },
  houses: { inSentence: 'số nhà mới', unit: 'nhà', phrase: 'số lượng' },
  meetings: { inSentence: 'tổ chức … hội nghị', unit: 'hội nghị', phrase: 'số lượng' },
  members: { inSentence: 'kết nạp … đảng viên', unit: 'đảng viên', phrase: 'số lượng' },
  budget: { inSentence: 'thu ngân sách', unit: 'triệu đồng', phrase: 'tiền' },
  capital: { inSentence: 'vốn tỉnh', unit: 'triệu đồng', phrase: 'giải ngân' },
  rate: { inSentence: 'tỷ lệ che phủ rừng', unit: '%', phrase: 'tỷ lệ' },
  poor: { inSentence: 'tỷ lệ hộ nghèo', unit: '%', phrase: 'tỷ lệ', direction: 'lower' },
  typed: { inSentence: 'cây ăn quả', unit: '%', phrase: 'phần trăm kế hoạch' },
  schools: { inSentence: 'trường đạt chuẩn', unit: 'trường', phrase: 'tỷ trọng' },
};

/**
 * `shape | about | indicator | what differs from it | what is typed`, and below it the phrase's
 * forms, in their turn.
 */
const TABLE = `
plan | below | rice | | plan=650 toDate=509
  diện tích lúa đạt 509/650 ha, bằng 78,3% kế hoạch
  diện tích lúa thực hiện 509/650 ha, đạt 78,3% kế hoạch
  diện tích lúa đạt 509/650 ha (78,3% kế hoạch)
  diện tích lúa đạt 509 ha, bằng 78,3% kế hoạch (650 ha)
plan | at | rice | | plan=1110 toDate=1110
  diện tích lúa đạt 1.110/1.110 ha, hoàn thành 100% kế hoạch
  diện tích lúa hoàn thành 1.110/1.110 ha, đạt 100% kế hoạch
plan | above | rice | | plan=100 toDate=112.5
  diện tích lúa đạt 112,5/100 ha, vượt 12,5% kế hoạch
  diện tích lúa thực hiện 112,5/100 ha, vượt 12,5% so với kế hoạch
plan | above, fewer is better | houses | direction: lower | plan=4 toDate=5
  số nhà mới là 05 nhà, cao hơn 25% so với kế hoạch (04 nhà)
plan | a hair below | rice | | plan=10000 toDate=9996
  diện tích lúa đạt 9.996/10.000 ha, bằng 99,96% kế hoạch
plan | of a budget | budget | | plan=1095 toDate=1532
  thu ngân sách đạt 1.532/1.095 triệu đồng, vượt 39,91% dự toán
plan | of capital, below | capital | | plan=21070 toDate=1000
  vốn tỉnh đã giải ngân 1.000/21.070 triệu đồng, bằng 4,75% kế hoạch giao
  vốn tỉnh giải ngân đạt 1.000/21.070 triệu đồng, bằng 4,75% kế hoạch vốn
plan | of capital, spent | capital | | plan=500 toDate=500
  vốn tỉnh đã giải ngân 500/500 triệu đồng, đạt 100% kế hoạch vốn
month-plan | below | rice | | plan=56 month=4 toDate=10.5
  diện tích lúa trong tháng đạt 4 ha; lũy kế đạt 10,5/56 ha, bằng 18,8% kế hoạch
  diện tích lúa trong tháng là 4 ha; lũy kế 5 tháng thực hiện 10,5/56 ha, đạt 18,8% kế hoạch
month-plan | at | rice | | plan=56 month=4 toDate=56
  diện tích lúa trong tháng đạt 4 ha; lũy kế đạt 56/56 ha, hoàn thành 100% kế hoạch
month-plan | above | rice | | plan=56 month=4 toDate=70
  diện tích lúa trong tháng đạt 4 ha; lũy kế đạt 70/56 ha, vượt 25% kế hoạch
nothing-yet | with a plan | rice | | plan=56 toDate=0
  diện tích lúa chưa có kết quả, kế hoạch là 56 ha
month-to-date | without a plan | rice | | month=1 toDate=12
  diện tích lúa trong tháng là 1 ha, lũy kế 5 tháng là 12 ha
plan-only | a plan alone | budget | phrase: kế hoạch | plan=22113
  thu ngân sách là 22.113 triệu đồng
percent-only | below | typed | | toDate=94.9
  cây ăn quả đạt 94,9% kế hoạch
  cây ăn quả bằng 94,9% kế hoạch
percent-only | at | typed | | toDate=100
  cây ăn quả hoàn thành 100% kế hoạch
  cây ăn quả đạt 100% kế hoạch
percent-only | above | typed | | toDate=100.17
  cây ăn quả đạt 100,17% kế hoạch (vượt 0,17%)
  cây ăn quả bằng 100,17% kế hoạch, vượt 0,17%
rate-plan | at | rate | | plan=60 toDate=60
  tỷ lệ che phủ rừng đạt 60%, bằng kế hoạch giao (60%)
rate-plan | above: points, not percent | rate | | plan=60 toDate=62.5
  tỷ lệ che phủ rừng đạt 62,5%, cao hơn kế hoạch (60%) 2,5 điểm phần trăm
rate-plan | below | rate | | plan=60 toDate=58.8
  tỷ lệ che phủ rừng đạt 58,8%, thấp hơn kế hoạch (60%) 1,2 điểm phần trăm
rate-plan | below, fewer is better | poor | | plan=20 toDate=18.36
  tỷ lệ hộ nghèo giảm còn 18,36%, đạt mục tiêu không quá 20%
rate-plan | above, fewer is better | poor | | plan=20 toDate=25.46
  tỷ lệ hộ nghèo còn 25,46%, cao hơn mục tiêu (20%) 5,46 điểm phần trăm
value | of a rate | rate | | toDate=80
  tỷ lệ che phủ rừng đạt 80%
value | of a rate, fewer is better | poor | | toDate=25.46
  tỷ lệ hộ nghèo là 25,46%
value | of a rate of zero | poor | | toDate=0
  tỷ lệ hộ nghèo là 0%
value | of a level | row | inSentence: phổ cập, unit: mức độ, phrase: mức | toDate=2
  phổ cập đạt mức độ 2
value | of a rank | row | inSentence: xã, unit: đứng thứ, phrase: thứ tự | toDate=3
  xã đứng thứ 3
value | of an area | rice | | toDate=2469.64
  diện tích lúa đạt 2.469,64 ha
value | of a count below ten | houses | | month=2
  số nhà mới là 02 nhà
value | at least | houses | | month=trên_70
  số nhà mới là trên 70 nhà
value | missing | houses | | 
  số nhà mới là […] nhà
share | higher is better | schools | | total=9 toDate=7
  trường đạt chuẩn đạt 07/09 trường (77,8%)
share | neutral | schools | direction: neutral | total=9 toDate=7
  trường đạt chuẩn là 07/09 trường, chiếm 77,8%
zero | of a count | houses | | month=0
  không phát sinh nhà mới
zero | of money | budget | inSentence: thu phí | month=0
  không phát sinh thu phí
fill | a month | meetings | | month=1
  tổ chức 01 hội nghị
fill | at least | meetings | | month=trên_70
  tổ chức trên 70 hội nghị
fill | missing | meetings | | 
  tổ chức […] hội nghị
fill-month-to-date | month and to date | meetings | | month=2 toDate=11
  tổ chức 02 hội nghị, lũy kế 5 tháng là 11 hội nghị
plan | kept, fewer is better | houses | direction: lower | plan=4 toDate=3
  số nhà mới là 03 nhà, trong mức kế hoạch (04 nhà)
plan-unknown | the result is missing | rice | | plan=650
  diện tích lúa đạt […]/650 ha
plan-unknown | the plan is a lower bound | rice | | plan=trên_9 toDate=5
  diện tích lúa đạt 5/trên 9 ha
nothing-yet | fewer is better | houses | direction: lower | plan=3 toDate=0
  không phát sinh nhà mới (kế hoạch không quá 03 nhà)
nothing-yet | of disbursement | capital | | plan=60 toDate=0
  chưa phát sinh giải ngân vốn tỉnh (kế hoạch 60 triệu đồng)
month-plan | of disbursement | capital | | plan=60 month=5 toDate=12
  vốn tỉnh trong tháng giải ngân 5 triệu đồng; lũy kế giải ngân 12/60 triệu đồng, đạt 20% kế hoạch giao
to-date | a flow without its month | rice | flow: true | toDate=12
  diện tích lúa lũy kế 5 tháng là 12 ha
zero-month | a flow of which nothing came this month | houses | flow: true | month=0 toDate=3
  trong tháng không phát sinh nhà mới, lũy kế 5 tháng là 03 nhà
share-unknown | the total is missing | schools | | toDate=7
  trường đạt chuẩn là 07/[…] trường
zero | of a stock | houses | | toDate=0
  không có nhà mới
value | of points | rice | phrase: mức, unit: điểm | toDate=85.5
  diện tích lúa đạt 85,5 điểm
fill-to-date | a flow without its month | meetings | flow: true | toDate=11
  lũy kế 5 tháng, tổ chức 11 hội nghị
fill-zero-month | a flow of which nothing came this month | meetings | flow: true | month=0 toDate=11
  trong tháng không tổ chức hội nghị, lũy kế 5 tháng là 11 hội nghị
fill-plan | kept, fewer is better | houses | inSentence: còn … nhà tạm, direction: lower | plan=4 toDate=3
  còn 03 nhà tạm, trong mức kế hoạch (04 nhà)
fill-plan | below | members | | plan=26 toDate=6
  kết nạp 06/26 đảng viên, bằng 23,1% kế hoạch
  kết nạp 06/26 đảng viên, đạt 23,1% kế hoạch
fill-plan | at | members | | plan=26 toDate=26
  kết nạp 26/26 đảng viên, hoàn thành 100% kế hoạch
fill-plan | above | members | | plan=20 toDate=26
  kết nạp 26/20 đảng viên, vượt 30% kế hoạch
fill-month-plan | below | members | | plan=26 month=2 toDate=6
  kết nạp 02 đảng viên; lũy kế đạt 06/26 đảng viên, bằng 23,1% kế hoạch
fill-month-plan | at | members | | plan=6 month=2 toDate=6
  kết nạp 02 đảng viên; lũy kế đạt 06/06 đảng viên, hoàn thành 100% kế hoạch
fill-month-plan | above | members | | plan=5 month=2 toDate=6
  kết nạp 02 đảng viên; lũy kế đạt 06/05 đảng viên, vượt 20% kế hoạch
fill-share | all | meetings | phrase: tỷ trọng | total=20 toDate=20
  tổ chức 20/20 hội nghị
fill-share | higher is better | schools | inSentence: … trường đạt chuẩn | total=9 toDate=7
  07/09 trường đạt chuẩn (77,8%)
fill-share | neutral | schools | inSentence: có … trường, direction: neutral | total=9 toDate=7
  có 07/09 trường, chiếm 77,8%
fill-zero | a name with a verb | meetings | | month=0
  không tổ chức hội nghị
nothing-yet | with a slot and a plan | members | | plan=26 toDate=0
  kết nạp đảng viên chưa có kết quả, kế hoạch là 26 đảng viên
`;

/** One case. */
export interface ClauseCase {
  readonly shape: string;
  readonly about: string;
  readonly indicator: SmallIndicator;
  readonly forms: readonly string[];
}

export const CLAUSE_CASES: readonly ClauseCase[] = TABLE.trim()
  .split(/\n(?=\S)/)
  .map((block) => {
    const [line = '', ...forms] = block.split('\n').map((one) => one.trim());
    const [shape = '', about = '', name = '', differs = '', typed = ''] = line
      .split('|')
      .map((part) => part.trim());
    const entry = { ...ENTRIES[name], ...pairs(differs, /, /, ': ') };
    return { shape, about, indicator: indicator('a', entry, numbers(typed)), forms };
  });

function pairs(text: string, apart: RegExp, sign: string): Record<string, string> {
  const parts = text === '' ? [] : text.split(apart);
  return Object.fromEntries(parts.map((part) => part.split(sign) as [string, string]));
}

/** `plan=650 toDate=trên_70` as a row has it. */
function numbers(text: string): Typed {
  return Object.fromEntries(
    Object.entries(pairs(text, / /, '=')).map(([amount, value]) => [
      amount,
      value.startsWith('trên') ? value.replace('_', ' ') : Number(value),
    ]),
  );
}
