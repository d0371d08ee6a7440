// One indicator, one clause, case by case: what is typed and every form in which it is said.
import type { GivenPart } from '../../../src/notes/given-parts';
import type { CatalogueRow } from '../../../src/workbook/facts';
import { indicator, type SmallIndicator, type Typed } from '../small-facts';

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
  moved: {
    inSentence: 'chênh lệch dân số',
    unit: 'người',
    phrase: 'số lượng',
    measure: 'net',
    direction: 'neutral',
  },
  yield: { inSentence: 'năng suất lúa', unit: 'tạ/ha', phrase: 'năng suất' },
  typed: { inSentence: 'cây ăn quả', unit: '%', phrase: 'phần trăm kế hoạch' },
  schools: { inSentence: 'trường chuẩn', unit: 'trường', phrase: 'tỷ trọng' },
};

/**
 * `shape | about | indicator | what differs from it | what is typed`, and below it the phrase's
 * forms, in their turn. `given` among what is typed is what notes say of it.
 */
const TABLE = `
plan | below | rice | | plan=650 toDate=509
  diện tích lúa đạt 509/650 ha, bằng 78,3% kế hoạch
  diện tích lúa là 509/650 ha, đạt 78,3% kế hoạch
  diện tích lúa đạt 509/650 ha (78,3% kế hoạch)
  diện tích lúa đạt 509 ha, bằng 78,3% kế hoạch (650 ha)
plan | at | rice | | plan=1110 toDate=1110
  diện tích lúa đạt 1.110/1.110 ha, hoàn thành 100% kế hoạch
  diện tích lúa hoàn thành 1.110/1.110 ha, đạt 100% kế hoạch
  diện tích lúa đã hoàn thành 100% kế hoạch (1.110/1.110 ha)
  diện tích lúa là 1.110/1.110 ha, hoàn thành 100% kế hoạch
plan | above | rice | | plan=100 toDate=112.5
  diện tích lúa đạt 112,5/100 ha, vượt 12,5% kế hoạch
  diện tích lúa là 112,5/100 ha, vượt 12,5% so với kế hoạch
  diện tích lúa đã vượt 12,5% kế hoạch (112,5/100 ha)
  diện tích lúa đạt 112,5/100 ha (vượt 12,5% kế hoạch)
net-month | a net change of the month | moved | | month=-6
  chênh lệch dân số trong tháng giảm 06 người
  trong tháng, chênh lệch dân số giảm 06 người
  so với đầu tháng, chênh lệch dân số giảm 06 người
  chênh lệch dân số tính chung trong tháng giảm 06 người
net-to-date | a net change to date | moved | | toDate=12
  chênh lệch dân số lũy kế đến nay tăng 12 người
  lũy kế đến nay, chênh lệch dân số tăng 12 người
  tính chung lũy kế đến nay, chênh lệch dân số tăng 12 người
  chênh lệch dân số tính chung lũy kế đến nay tăng 12 người
net-both | both | moved | | month=3 toDate=-1
  chênh lệch dân số trong tháng tăng 03 người, lũy kế đến nay giảm 01 người
  trong tháng, chênh lệch dân số tăng 03 người (lũy kế đến nay giảm 01 người)
  chênh lệch dân số trong tháng tăng 03 người (lũy kế đến nay: giảm 01 người)
  trong tháng, chênh lệch dân số tăng 03 người, lũy kế đến nay giảm 01 người
unit-plan | above | yield | | plan=53.7 toDate=54.2
  năng suất lúa đạt 54,2 tạ/ha, cao hơn kế hoạch (53,7 tạ/ha) 0,5 tạ/ha
  năng suất lúa đạt 54,2 tạ/ha (kế hoạch 53,7 tạ/ha), cao hơn 0,5 tạ/ha
  năng suất lúa đạt mức 54,2 tạ/ha, cao hơn 0,5 tạ/ha so với kế hoạch (53,7 tạ/ha)
  năng suất lúa đạt 54,2 tạ/ha, cao hơn 0,5 tạ/ha so với kế hoạch (53,7 tạ/ha)
unit-plan | at | yield | | plan=53.7 toDate=53.7
  năng suất lúa đạt 53,7 tạ/ha, bằng kế hoạch (53,7 tạ/ha)
  năng suất lúa đạt 53,7 tạ/ha, đúng kế hoạch đề ra (53,7 tạ/ha)
  năng suất lúa đạt 53,7 tạ/ha theo kế hoạch (53,7 tạ/ha)
  năng suất lúa đạt mức 53,7 tạ/ha, bằng kế hoạch (53,7 tạ/ha)
unit-plan | below | yield | | plan=53.7 toDate=50
  năng suất lúa đạt 50 tạ/ha, thấp hơn kế hoạch (53,7 tạ/ha) 3,7 tạ/ha
  năng suất lúa đạt 50 tạ/ha (kế hoạch 53,7 tạ/ha), thấp hơn 3,7 tạ/ha
  năng suất lúa ở mức 50 tạ/ha, thấp hơn 3,7 tạ/ha so với kế hoạch (53,7 tạ/ha)
  năng suất lúa đạt mức 50 tạ/ha, chưa bằng kế hoạch (53,7 tạ/ha), thấp hơn 3,7 tạ/ha
unit-plan | above, fewer is better | yield | direction: lower | plan=50 toDate=53.7
  năng suất lúa là 53,7 tạ/ha, cao hơn kế hoạch (50 tạ/ha) 3,7 tạ/ha
  năng suất lúa ở mức 53,7 tạ/ha (kế hoạch không quá 50 tạ/ha), cao hơn 3,7 tạ/ha
  năng suất lúa là 53,7 tạ/ha, cao hơn 3,7 tạ/ha so với kế hoạch (50 tạ/ha)
  năng suất lúa ở mức 53,7 tạ/ha, cao hơn 3,7 tạ/ha so với kế hoạch (50 tạ/ha)
unit-plan | kept, fewer is better | yield | direction: lower | plan=53.7 toDate=50
  năng suất lúa là 50 tạ/ha, trong mức kế hoạch (53,7 tạ/ha)
  năng suất lúa ở mức 50 tạ/ha (kế hoạch không quá 53,7 tạ/ha)
  năng suất lúa là 50 tạ/ha, không vượt kế hoạch (53,7 tạ/ha)
  năng suất lúa ở mức 50 tạ/ha, trong giới hạn kế hoạch (53,7 tạ/ha)
plan | above, fewer is better | houses | direction: lower | plan=4 toDate=5
  số nhà mới là 05 nhà, cao hơn 25% so với kế hoạch (04 nhà)
  số nhà mới ở mức 05 nhà, cao hơn kế hoạch (04 nhà) 25%
  số nhà mới là 05 nhà (kế hoạch không quá 04 nhà), cao hơn 25%
  số nhà mới ở mức 05 nhà, còn cao hơn 25% so với kế hoạch 04 nhà
plan | a hair below | rice | | plan=10000 toDate=9996
  diện tích lúa đạt 9.996/10.000 ha, bằng 99,96% kế hoạch
  diện tích lúa là 9.996/10.000 ha, đạt 99,96% kế hoạch
  diện tích lúa đạt 9.996/10.000 ha (99,96% kế hoạch)
  diện tích lúa đạt 9.996 ha, bằng 99,96% kế hoạch (10.000 ha)
plan | of a budget | budget | | plan=1095 toDate=1532
  thu ngân sách đạt 1.532/1.095 triệu đồng, vượt 39,91% dự toán
  thu ngân sách là 1.532/1.095 triệu đồng, vượt 39,91% so với dự toán
  thu ngân sách đã vượt 39,91% dự toán (1.532/1.095 triệu đồng)
  thu ngân sách đạt 1.532/1.095 triệu đồng (vượt 39,91% dự toán)
plan | of capital, below | capital | | plan=21070 toDate=1000
  vốn tỉnh đã giải ngân 1.000/21.070 triệu đồng, bằng 4,75% kế hoạch giao
  vốn tỉnh giải ngân đạt 1.000/21.070 triệu đồng, bằng 4,75% kế hoạch vốn
  vốn tỉnh giải ngân được 1.000/21.070 triệu đồng (4,75% kế hoạch vốn)
  vốn tỉnh đã giải ngân 1.000/21.070 triệu đồng, đạt 4,75% kế hoạch, còn 20.070 triệu đồng chưa giải ngân
plan | of capital, spent | capital | | plan=500 toDate=500
  vốn tỉnh đã giải ngân 500/500 triệu đồng, đạt 100% kế hoạch vốn
  vốn tỉnh giải ngân 500/500 triệu đồng, hoàn thành 100% kế hoạch giao
  vốn tỉnh giải ngân được 500/500 triệu đồng (100% kế hoạch vốn)
  vốn tỉnh đã giải ngân 100% kế hoạch vốn (500/500 triệu đồng)
month-plan | below | rice | | plan=56 month=4 toDate=10.5
  diện tích lúa trong tháng là 4 ha; lũy kế đến nay đạt 10,5/56 ha, bằng 18,8% kế hoạch
  trong tháng, diện tích lúa đạt 4 ha; lũy kế đến nay là 10,5/56 ha, đạt 18,8% kế hoạch
  diện tích lúa trong tháng thực hiện 4 ha; lũy kế đến nay đạt 10,5/56 ha (18,8% kế hoạch)
  trong tháng, diện tích lúa là 4 ha; lũy kế đến nay đạt 10,5 ha, bằng 18,8% kế hoạch (56 ha)
month-plan | at | rice | | plan=56 month=4 toDate=56
  diện tích lúa trong tháng là 4 ha; lũy kế đến nay đạt 56/56 ha, hoàn thành 100% kế hoạch
  trong tháng, diện tích lúa đạt 4 ha; lũy kế đến nay hoàn thành 56/56 ha, đạt 100% kế hoạch
  diện tích lúa trong tháng thực hiện 4 ha; lũy kế đến nay đã hoàn thành 100% kế hoạch (56/56 ha)
  trong tháng, diện tích lúa là 4 ha; lũy kế đến nay là 56/56 ha, hoàn thành 100% kế hoạch
month-plan | above | rice | | plan=56 month=4 toDate=70
  diện tích lúa trong tháng là 4 ha; lũy kế đến nay đạt 70/56 ha, vượt 25% kế hoạch
  trong tháng, diện tích lúa đạt 4 ha; lũy kế đến nay là 70/56 ha, vượt 25% so với kế hoạch
  diện tích lúa trong tháng thực hiện 4 ha; lũy kế đến nay đã vượt 25% kế hoạch (70/56 ha)
  trong tháng, diện tích lúa là 4 ha; lũy kế đến nay đạt 70/56 ha (vượt 25% kế hoạch)
nothing-yet | with a plan | rice | | plan=56 toDate=0
  diện tích lúa chưa có kết quả, kế hoạch là 56 ha
  diện tích lúa chưa có kết quả (kế hoạch 56 ha)
  đến nay, diện tích lúa chưa có kết quả, kế hoạch giao 56 ha
  diện tích lúa chưa thực hiện được, kế hoạch là 56 ha
month-to-date | without a plan | rice | | month=1 toDate=12
  diện tích lúa trong tháng là 1 ha, lũy kế đến nay là 12 ha
  trong tháng, diện tích lúa là 1 ha, lũy kế đến nay là 12 ha
  diện tích lúa trong tháng là 1 ha (lũy kế đến nay: 12 ha)
  trong tháng, diện tích lúa là 1 ha (lũy kế đến nay: 12 ha)
plan-only | a plan alone | budget | phrase: kế hoạch | plan=22113
  thu ngân sách là 22.113 triệu đồng
  thu ngân sách được giao là 22.113 triệu đồng
  thu ngân sách được xác định là 22.113 triệu đồng
  thu ngân sách được giao 22.113 triệu đồng
percent-only | below | typed | | toDate=94.9
  cây ăn quả đạt 94,9% kế hoạch
  cây ăn quả bằng 94,9% kế hoạch
  cây ăn quả thực hiện được 94,9% kế hoạch
  cây ăn quả đạt được 94,9% kế hoạch
percent-only | at | typed | | toDate=100
  cây ăn quả hoàn thành 100% kế hoạch
  cây ăn quả đạt 100% kế hoạch
  cây ăn quả đã hoàn thành 100% kế hoạch
  cây ăn quả thực hiện đạt 100% kế hoạch
percent-only | above | typed | | toDate=100.17
  cây ăn quả đạt 100,17% kế hoạch
  cây ăn quả bằng 100,17% kế hoạch
  cây ăn quả đã đạt 100,17% kế hoạch
  cây ăn quả thực hiện đạt 100,17% kế hoạch
rate-plan | at | rate | | plan=60 toDate=60
  tỷ lệ che phủ rừng đạt 60%, bằng kế hoạch giao (60%)
  tỷ lệ che phủ rừng là 60%, đúng kế hoạch giao (60%)
  tỷ lệ che phủ rừng đạt 60%, hoàn thành kế hoạch (60%)
  tỷ lệ che phủ rừng đạt mức 60%, đúng kế hoạch đề ra (60%)
rate-plan | above: points, not percent | rate | | plan=60 toDate=62.5
  tỷ lệ che phủ rừng đạt 62,5%, cao hơn kế hoạch (60%) 2,5 điểm phần trăm
  tỷ lệ che phủ rừng là 62,5%, cao hơn 2,5 điểm phần trăm so với kế hoạch (60%)
  tỷ lệ che phủ rừng đạt 62,5% (kế hoạch 60%), cao hơn 2,5 điểm phần trăm
  tỷ lệ che phủ rừng đạt mức 62,5%, cao hơn kế hoạch giao (60%) 2,5 điểm phần trăm
rate-plan | below | rate | | plan=60 toDate=58.8
  tỷ lệ che phủ rừng đạt 58,8%, thấp hơn kế hoạch (60%) 1,2 điểm phần trăm
  tỷ lệ che phủ rừng là 58,8%, thấp hơn 1,2 điểm phần trăm so với kế hoạch (60%)
  tỷ lệ che phủ rừng đạt 58,8% (kế hoạch 60%), thấp hơn 1,2 điểm phần trăm
  tỷ lệ che phủ rừng ở mức 58,8%, thấp hơn kế hoạch giao (60%) 1,2 điểm phần trăm
rate-plan | below, fewer is better | poor | | plan=20 toDate=18.36
  tỷ lệ hộ nghèo còn 18,36%, đạt mục tiêu không quá 20%
  tỷ lệ hộ nghèo là 18,36%, trong mức kế hoạch (20%)
  tỷ lệ hộ nghèo ở mức 18,36% (mục tiêu không quá 20%)
  tỷ lệ hộ nghèo là 18,36%, không vượt mục tiêu 20%
rate-plan | above, fewer is better | poor | | plan=20 toDate=25.46
  tỷ lệ hộ nghèo còn 25,46%, cao hơn mục tiêu (20%) 5,46 điểm phần trăm
  tỷ lệ hộ nghèo là 25,46%, cao hơn 5,46 điểm phần trăm so với mục tiêu (20%)
  tỷ lệ hộ nghèo là 25,46%, còn cao hơn mục tiêu (không quá 20%) 5,46 điểm phần trăm
  tỷ lệ hộ nghèo còn ở mức 25,46% (mục tiêu không quá 20%), cao hơn 5,46 điểm phần trăm
value | of a rate | rate | | toDate=80
  tỷ lệ che phủ rừng đạt 80%
  tỷ lệ che phủ rừng là 80%
  tỷ lệ che phủ rừng hiện đạt 80%
  tỷ lệ che phủ rừng đạt mức 80%
value | of a rate, fewer is better | poor | | toDate=25.46
  tỷ lệ hộ nghèo là 25,46%
  tỷ lệ hộ nghèo ở mức 25,46%
  tỷ lệ hộ nghèo hiện là 25,46%
  tỷ lệ hộ nghèo hiện ở mức 25,46%
value | of a rate of zero | poor | | toDate=0
  tỷ lệ hộ nghèo là 0%
  tỷ lệ hộ nghèo ở mức 0%
  tỷ lệ hộ nghèo hiện là 0%
  tỷ lệ hộ nghèo hiện ở mức 0%
value | of a level | row | inSentence: phổ cập, unit: mức độ, phrase: mức | toDate=2
  phổ cập đạt mức độ 2
  phổ cập hiện đạt mức độ 2
  phổ cập đã đạt mức độ 2
  phổ cập đến nay đạt mức độ 2
value | of a rank | row | inSentence: xã, unit: đứng thứ, phrase: thứ tự | toDate=3
  xã đứng thứ 3
  đến nay, xã đứng thứ 3
  tính đến nay, xã đứng thứ 3
  đến thời điểm báo cáo, xã đứng thứ 3
value | of an area | rice | | toDate=2469.64
  diện tích lúa đạt 2.469,64 ha
  diện tích lúa là 2.469,64 ha
  diện tích lúa đạt mức 2.469,64 ha
  diện tích lúa ở mức 2.469,64 ha
value | of a count below ten | houses | | month=2
  số nhà mới là 02 nhà
  số nhà mới tổng cộng là 02 nhà
  số nhà mới tính chung là 02 nhà
  số nhà mới theo tổng hợp là 02 nhà
value | at least | houses | | month=trên_70
  số nhà mới là trên 70 nhà
  số nhà mới tổng cộng là trên 70 nhà
  số nhà mới tính chung là trên 70 nhà
  số nhà mới theo tổng hợp là trên 70 nhà
value | missing | houses | | 
  số nhà mới là […] nhà
  số nhà mới hiện là […] nhà
  số nhà mới hiện có […] nhà
  số nhà mới đến nay là […] nhà
share | higher is better | schools | | total=9 toDate=7
  trường chuẩn đạt 07/09 trường (77,8%)
  trường chuẩn là 07/09 trường, đạt 77,8%
  trường chuẩn đạt 07/09 trường, bằng 77,8% tổng số
  trường chuẩn là 07/09 trường, đạt tỷ lệ 77,8%
share | neutral | schools | direction: neutral | total=9 toDate=7
  trường chuẩn là 07/09 trường, chiếm 77,8%
  trường chuẩn là 07/09 trường (chiếm 77,8%)
  trường chuẩn là 07/09 trường, bằng 77,8%
  trường chuẩn là 07/09 trường, chiếm 77,8% tổng số
zero | of a count | houses | | month=0
  không phát sinh nhà mới
  không có nhà mới
  không ghi nhận nhà mới
  chưa phát sinh nhà mới
zero | of money | budget | inSentence: thu phí | month=0
  không phát sinh thu phí
  không có thu phí
  không ghi nhận thu phí
  chưa phát sinh thu phí
fill | a month | meetings | | month=1
  tổ chức 01 hội nghị
fill | at least | meetings | | month=trên_70
  tổ chức trên 70 hội nghị
fill | missing | meetings | | 
  tổ chức […] hội nghị
fill-month-to-date | month and to date | meetings | | month=2 toDate=11
  tổ chức 02 hội nghị, lũy kế đến nay là 11 hội nghị
  tổ chức 02 hội nghị, nâng tổng số lên 11 hội nghị
  tổ chức 02 hội nghị (lũy kế đến nay: 11 hội nghị)
plan | kept, fewer is better | houses | direction: lower | plan=4 toDate=3
  số nhà mới là 03 nhà, trong mức kế hoạch (04 nhà)
  số nhà mới ở mức 03 nhà, không vượt kế hoạch (04 nhà)
  số nhà mới là 03 nhà (kế hoạch không quá 04 nhà)
  số nhà mới ở mức 03 nhà, trong giới hạn kế hoạch không quá 04 nhà
plan-unknown | the result is missing | rice | | plan=650
  diện tích lúa đạt […]/650 ha
  diện tích lúa là […]/650 ha
  diện tích lúa đạt […] ha (kế hoạch 650 ha)
  diện tích lúa là […] ha, kế hoạch là 650 ha
plan-unknown | the plan is a lower bound | rice | | plan=trên_9 toDate=5
  diện tích lúa đạt 5/trên 9 ha
  diện tích lúa là 5/trên 9 ha
  diện tích lúa đạt 5 ha (kế hoạch trên 9 ha)
  diện tích lúa là 5 ha, kế hoạch là trên 9 ha
nothing-yet | fewer is better | houses | direction: lower | plan=3 toDate=0
  không phát sinh nhà mới (kế hoạch không quá 03 nhà)
  không có nhà mới, trong mức kế hoạch (03 nhà)
  không ghi nhận nhà mới (kế hoạch không quá 03 nhà)
  đến nay không phát sinh nhà mới (kế hoạch không quá 03 nhà)
nothing-yet | of disbursement | capital | | plan=60 toDate=0
  chưa phát sinh giải ngân vốn tỉnh (kế hoạch 60 triệu đồng)
  vốn tỉnh chưa phát sinh giải ngân, kế hoạch giao là 60 triệu đồng
  vốn tỉnh chưa giải ngân (kế hoạch vốn 60 triệu đồng)
  đến nay chưa giải ngân vốn tỉnh, kế hoạch vốn là 60 triệu đồng
month-plan | of disbursement | capital | | plan=60 month=5 toDate=12
  vốn tỉnh trong tháng giải ngân 5 triệu đồng; lũy kế đến nay đã giải ngân 12/60 triệu đồng, bằng 20% kế hoạch giao
  trong tháng, vốn tỉnh giải ngân được 5 triệu đồng; lũy kế đến nay giải ngân đạt 12/60 triệu đồng, bằng 20% kế hoạch vốn
  giải ngân vốn tỉnh trong tháng đạt 5 triệu đồng; lũy kế đến nay giải ngân được 12/60 triệu đồng (20% kế hoạch vốn)
  trong tháng, giải ngân vốn tỉnh được 5 triệu đồng; lũy kế đến nay đã giải ngân 12/60 triệu đồng, đạt 20% kế hoạch, còn 48 triệu đồng chưa giải ngân
to-date | a flow without its month | rice | measure: flow | toDate=12
  diện tích lúa lũy kế đến nay là 12 ha
  lũy kế đến nay, diện tích lúa là 12 ha
  diện tích lúa lũy kế đến nay đạt 12 ha
  lũy kế đến nay, diện tích lúa đạt 12 ha
zero-month | a flow of which nothing came this month | houses | measure: flow | month=0 toDate=3
  trong tháng không phát sinh nhà mới, lũy kế đến nay là 03 nhà
  trong tháng không có nhà mới, lũy kế đến nay là 03 nhà
  trong tháng không ghi nhận nhà mới (lũy kế đến nay: 03 nhà)
  trong tháng chưa phát sinh nhà mới, lũy kế đến nay là 03 nhà
share-unknown | the total is missing | schools | | toDate=7
  trường chuẩn là 07/[…] trường
  trường chuẩn có 07/[…] trường
  trường chuẩn ở mức 07/[…] trường
  trường chuẩn hiện là 07/[…] trường
zero | of a stock | houses | | toDate=0
  không có nhà mới
  hiện không có nhà mới
  không ghi nhận nhà mới
  đến nay không có nhà mới
value | of points | rice | phrase: mức, unit: điểm | toDate=85.5
  diện tích lúa đạt 85,5 điểm
  diện tích lúa hiện đạt 85,5 điểm
  diện tích lúa đã đạt 85,5 điểm
  diện tích lúa đến nay đạt 85,5 điểm
fill-to-date | a flow without its month | meetings | measure: flow | toDate=11
  lũy kế đến nay, tổ chức 11 hội nghị
fill-zero-month | a flow of which nothing came this month | meetings | measure: flow | month=0 toDate=11
  trong tháng không tổ chức hội nghị, lũy kế đến nay là 11 hội nghị
  trong tháng không tổ chức hội nghị (lũy kế đến nay: 11 hội nghị)
  trong tháng không tổ chức hội nghị, lũy kế đến nay có 11 hội nghị
  trong tháng không tổ chức hội nghị (lũy kế đến nay là 11 hội nghị)
fill-plan | kept, fewer is better | houses | inSentence: còn … nhà tạm, direction: lower | plan=4 toDate=3
  còn 03 nhà tạm, trong mức kế hoạch (04 nhà)
  còn 03 nhà tạm, không vượt kế hoạch (04 nhà)
  còn 03 nhà tạm (kế hoạch không quá 04 nhà)
  còn 03 nhà tạm, trong giới hạn kế hoạch không quá 04 nhà
fill-plan | below | members | | plan=26 toDate=6
  kết nạp 06/26 đảng viên, bằng 23,1% kế hoạch
  kết nạp 06/26 đảng viên, đạt 23,1% kế hoạch
  kết nạp 06/26 đảng viên (23,1% kế hoạch)
  kết nạp 06/26 đảng viên, đạt 23,1% kế hoạch năm
fill-plan | at | members | | plan=26 toDate=26
  kết nạp 26/26 đảng viên, hoàn thành 100% kế hoạch
  kết nạp 26/26 đảng viên, đạt 100% kế hoạch
  kết nạp 26/26 đảng viên (100% kế hoạch)
  kết nạp 26/26 đảng viên, đã hoàn thành 100% kế hoạch
fill-plan | above | members | | plan=20 toDate=26
  kết nạp 26 đảng viên, vượt 30% kế hoạch (20 đảng viên)
  kết nạp 26 đảng viên, vượt 30% so với kế hoạch (20 đảng viên)
  kết nạp 26 đảng viên (vượt 30% kế hoạch: 20 đảng viên)
  kết nạp 26 đảng viên, đã vượt 30% kế hoạch (20 đảng viên)
fill-month-plan | below | members | | plan=26 month=2 toDate=6
  kết nạp 02 đảng viên; lũy kế đến nay đạt 06/26 đảng viên, bằng 23,1% kế hoạch
  kết nạp 02 đảng viên; lũy kế đến nay có 06/26 đảng viên, đạt 23,1% kế hoạch
  kết nạp 02 đảng viên; lũy kế đến nay đạt 06/26 đảng viên (23,1% kế hoạch)
  kết nạp 02 đảng viên; lũy kế đến nay đạt 06 đảng viên, bằng 23,1% kế hoạch (26 đảng viên)
fill-month-plan | at | members | | plan=6 month=2 toDate=6
  kết nạp 02 đảng viên; lũy kế đến nay đạt 06/06 đảng viên, hoàn thành 100% kế hoạch
  kết nạp 02 đảng viên; lũy kế đến nay hoàn thành 06/06 đảng viên, đạt 100% kế hoạch
  kết nạp 02 đảng viên; lũy kế đến nay đã hoàn thành 100% kế hoạch (06/06 đảng viên)
  kết nạp 02 đảng viên; lũy kế đến nay có 06/06 đảng viên, hoàn thành 100% kế hoạch
fill-month-plan | above | members | | plan=5 month=2 toDate=6
  kết nạp 02 đảng viên; lũy kế đến nay đạt 06/05 đảng viên, vượt 20% kế hoạch
  kết nạp 02 đảng viên; lũy kế đến nay có 06/05 đảng viên, vượt 20% so với kế hoạch
  kết nạp 02 đảng viên; lũy kế đến nay đã vượt 20% kế hoạch (06/05 đảng viên)
  kết nạp 02 đảng viên; lũy kế đến nay đạt 06/05 đảng viên (vượt 20% kế hoạch)
fill-share | all | meetings | phrase: tỷ trọng | total=20 toDate=20
  tổ chức 20/20 hội nghị
  tổ chức 20/20 hội nghị (100%)
  tổ chức 20/20 hội nghị, đạt 100%
  tổ chức 20/20 hội nghị, đạt tỷ lệ 100%
fill-share | higher is better | schools | inSentence: … trường chuẩn | total=9 toDate=7
  07/09 trường chuẩn (77,8%)
  07/09 trường chuẩn, đạt 77,8%
  07/09 trường chuẩn, đạt tỷ lệ 77,8%
  07/09 trường chuẩn, bằng 77,8% tổng số
fill-share | neutral | schools | inSentence: có … trường, direction: neutral | total=9 toDate=7
  có 07/09 trường, chiếm 77,8%
  có 07/09 trường (chiếm 77,8%)
  có 07/09 trường, bằng 77,8%
  có 07/09 trường, chiếm 77,8% tổng số
fill-zero | a name with a verb | meetings | | month=0
  không tổ chức hội nghị
zero-month-plan | a plan with nothing this month | rice | | plan=56 month=0 toDate=10.5
  diện tích lúa trong tháng chưa có thêm kết quả; lũy kế đến nay đạt 10,5/56 ha, bằng 18,8% kế hoạch
  trong tháng, diện tích lúa chưa có thêm kết quả; lũy kế đến nay là 10,5/56 ha, đạt 18,8% kế hoạch
  diện tích lúa trong tháng không phát sinh thêm; lũy kế đến nay đạt 10,5/56 ha (18,8% kế hoạch)
  trong tháng, diện tích lúa không phát sinh thêm; lũy kế đến nay đạt 10,5 ha, bằng 18,8% kế hoạch (56 ha)
zero-month-plan | of disbursement | capital | | plan=60 month=0 toDate=12
  trong tháng chưa phát sinh giải ngân vốn tỉnh; lũy kế đến nay đã giải ngân 12/60 triệu đồng, bằng 20% kế hoạch giao
  trong tháng, vốn tỉnh chưa phát sinh giải ngân; lũy kế đến nay giải ngân đạt 12/60 triệu đồng, bằng 20% kế hoạch vốn
  trong tháng chưa phát sinh giải ngân vốn tỉnh; lũy kế đến nay giải ngân được 12/60 triệu đồng (20% kế hoạch vốn)
  trong tháng, vốn tỉnh chưa phát sinh giải ngân; lũy kế đến nay đã giải ngân 12/60 triệu đồng, đạt 20% kế hoạch, còn 48 triệu đồng chưa giải ngân
zero-month-plan | fewer is better | houses | direction: lower | plan=4 month=0 toDate=3
  trong tháng không phát sinh nhà mới; lũy kế đến nay là 03 nhà, trong mức kế hoạch (04 nhà)
  trong tháng không ghi nhận nhà mới; lũy kế đến nay ở mức 03 nhà, không vượt kế hoạch (04 nhà)
  trong tháng không phát sinh nhà mới; lũy kế đến nay là 03 nhà (kế hoạch không quá 04 nhà)
  trong tháng không ghi nhận nhà mới; lũy kế đến nay ở mức 03 nhà, trong giới hạn kế hoạch không quá 04 nhà
fill-zero-month-plan | a plan with nothing this month | members | | plan=26 month=0 toDate=6
  trong tháng không kết nạp đảng viên; lũy kế đến nay đạt 06/26 đảng viên, bằng 23,1% kế hoạch
  trong tháng không kết nạp đảng viên; lũy kế đến nay có 06/26 đảng viên, đạt 23,1% kế hoạch
  trong tháng không kết nạp đảng viên; lũy kế đến nay đạt 06/26 đảng viên (23,1% kế hoạch)
  trong tháng không kết nạp đảng viên; lũy kế đến nay đạt 06 đảng viên, bằng 23,1% kế hoạch (26 đảng viên)
fill-nothing-yet | a plan without a result | members | | plan=26 toDate=0
  chưa kết nạp đảng viên, kế hoạch là 26 đảng viên
  chưa kết nạp đảng viên (kế hoạch 26 đảng viên)
  đến nay chưa kết nạp đảng viên, kế hoạch giao 26 đảng viên
  đến nay chưa kết nạp đảng viên (kế hoạch 26 đảng viên)
fill-nothing-yet | a ceiling kept | houses | inSentence: xảy ra … vụ cháy, direction: lower | plan=3 toDate=0
  không xảy ra vụ cháy (kế hoạch không quá 03 nhà)
  không xảy ra vụ cháy, trong mức kế hoạch (03 nhà)
  không xảy ra vụ cháy, kế hoạch không quá 03 nhà
  không xảy ra vụ cháy (kế hoạch: 03 nhà)
plan-unknown | at least, under a ceiling | houses | direction: lower | plan=4 toDate=trên_3
  số nhà mới là trên 03 nhà (kế hoạch không quá 04 nhà)
  số nhà mới ở mức trên 03 nhà (kế hoạch: 04 nhà)
  số nhà mới là trên 03 nhà, kế hoạch không quá 04 nhà
  số nhà mới ở mức trên 03 nhà, kế hoạch là 04 nhà
share-plan | below | schools | | plan=8 total=9 toDate=7
  trường chuẩn là 07/09 trường (77,8%), bằng 87,5% kế hoạch (08 trường)
  trường chuẩn là 07/09 trường (77,8%), đạt 87,5% kế hoạch (08 trường)
  trường chuẩn là 07/09 trường, bằng 77,8% (87,5% kế hoạch: 08 trường)
  trường chuẩn là 07/09 trường (77,8%), đạt 87,5% kế hoạch năm (08 trường)
share-plan | above | schools | | plan=6 total=9 toDate=7
  trường chuẩn là 07/09 trường (77,8%), vượt 16,7% kế hoạch (06 trường)
  trường chuẩn là 07/09 trường (77,8%), vượt 16,7% so với kế hoạch (06 trường)
  trường chuẩn là 07/09 trường, bằng 77,8% (vượt 16,7% kế hoạch: 06 trường)
  trường chuẩn là 07/09 trường (77,8%), đã vượt 16,7% kế hoạch (06 trường)
fill-share-plan | at | schools | inSentence: … trường chuẩn | plan=7 total=9 toDate=7
  07/09 trường chuẩn (77,8%), hoàn thành 100% kế hoạch (07 trường)
  07/09 trường chuẩn (77,8%), đạt 100% kế hoạch (07 trường)
  07/09 trường chuẩn, bằng 77,8% (100% kế hoạch: 07 trường)
  07/09 trường chuẩn (77,8%), đã hoàn thành 100% kế hoạch (07 trường)
fill-share-unknown | the total is missing | schools | inSentence: … trường chuẩn | toDate=7
  07/[…] trường chuẩn
fill-plan-unknown | the result is missing | members | | plan=26
  kết nạp […]/26 đảng viên
level-plan | below | row | inSentence: phổ cập, unit: mức độ, phrase: mức | plan=3 toDate=2
  phổ cập đạt mức độ 2, thấp hơn kế hoạch (mức độ 3)
  phổ cập hiện đạt mức độ 2, thấp hơn kế hoạch giao (mức độ 3)
  phổ cập ở mức độ 2 (kế hoạch mức độ 3)
  phổ cập đến nay đạt mức độ 2, thấp hơn mục tiêu mức độ 3
level-plan | at | row | inSentence: phổ cập, unit: mức độ, phrase: mức | plan=2 toDate=2
  phổ cập đạt mức độ 2, đúng kế hoạch đề ra (mức độ 2)
  phổ cập hiện đạt mức độ 2, bằng kế hoạch giao (mức độ 2)
  phổ cập đã đạt mức độ 2 theo kế hoạch (mức độ 2)
  phổ cập đến nay đạt mức độ 2 (kế hoạch mức độ 2)
level-plan | above | row | inSentence: chỉ số hài lòng, unit: điểm, phrase: mức | plan=80 toDate=85.5
  chỉ số hài lòng đạt 85,5 điểm, cao hơn kế hoạch (80 điểm)
  chỉ số hài lòng hiện đạt 85,5 điểm, cao hơn kế hoạch giao (80 điểm)
  chỉ số hài lòng đã đạt 85,5 điểm (kế hoạch 80 điểm)
  chỉ số hài lòng đến nay đạt 85,5 điểm, cao hơn mục tiêu 80 điểm
level-plan | of a rank | row | inSentence: xã, unit: đứng thứ, phrase: thứ tự | plan=5 toDate=3
  xã đứng thứ 3 (kế hoạch: đứng thứ 5)
  đến nay, xã đứng thứ 3 (mục tiêu: đứng thứ 5)
  tính đến nay, xã đứng thứ 3, mục tiêu là đứng thứ 5
  xã đứng thứ 3, kế hoạch là đứng thứ 5
value | of a time | row | inSentence: sửa đổi Quy chế, unit: lần thứ, phrase: thứ tự | toDate=2
  sửa đổi Quy chế lần thứ 2
value | of money spent | budget | inSentence: kinh phí hỗ trợ, direction: neutral | month=12
  kinh phí hỗ trợ là 12 triệu đồng
  kinh phí hỗ trợ tổng cộng là 12 triệu đồng
  kinh phí hỗ trợ ở mức 12 triệu đồng
  kinh phí hỗ trợ tổng số là 12 triệu đồng
value | of a count in a month | houses | direction: neutral | month=12
  số nhà mới là 12 nhà
  số nhà mới tổng cộng là 12 nhà
  số nhà mới tính chung là 12 nhà
  số nhà mới theo tổng hợp là 12 nhà
plan | of capital, overspent | capital | | plan=50 toDate=51
  vốn tỉnh đã giải ngân 51/50 triệu đồng, vượt 2% kế hoạch vốn
  vốn tỉnh giải ngân 51/50 triệu đồng, vượt 2% so với kế hoạch giao
  vốn tỉnh giải ngân được 51/50 triệu đồng (vượt 2% kế hoạch vốn)
  vốn tỉnh đã giải ngân vượt 2% kế hoạch vốn (51/50 triệu đồng)
rate-plan | kept exactly, fewer is better | poor | | plan=20 toDate=20
  tỷ lệ hộ nghèo còn 20%, đạt mục tiêu không quá 20%
  tỷ lệ hộ nghèo là 20%, trong mức kế hoạch (20%)
  tỷ lệ hộ nghèo ở mức 20% (mục tiêu không quá 20%)
  tỷ lệ hộ nghèo là 20%, không vượt mục tiêu 20%
percent-only | above, fewer is better | typed | direction: lower | toDate=120
  cây ăn quả bằng 120% kế hoạch, cao hơn 20%
  cây ăn quả ở mức 120% kế hoạch (cao hơn 20%)
  cây ăn quả là 120% kế hoạch, cao hơn 20%
  cây ăn quả cao hơn kế hoạch 20% (bằng 120% kế hoạch)
percent-only | below, fewer is better | typed | direction: lower | toDate=80
  cây ăn quả bằng 80% kế hoạch
  cây ăn quả ở mức 80% kế hoạch
  cây ăn quả là 80% kế hoạch
  cây ăn quả chỉ bằng 80% kế hoạch
to-date-plan | a note told the month | members | measure: flow, inSentence: đảng viên mới | plan=26 month=2 toDate=6 given=month
  lũy kế đến nay, đảng viên mới đạt 06/26 đảng viên, bằng 23,1% kế hoạch
  đảng viên mới lũy kế đến nay thực hiện 06/26 đảng viên, đạt 23,1% kế hoạch
  lũy kế đến nay, đảng viên mới đạt 06/26 đảng viên (23,1% kế hoạch)
  đảng viên mới lũy kế đến nay đạt 06 đảng viên, bằng 23,1% kế hoạch (26 đảng viên)
to-date-plan | a note told the month, of area | rice | measure: flow | plan=56 month=4 toDate=10.5 given=month
  lũy kế đến nay, diện tích lúa đạt 10,5/56 ha, bằng 18,8% kế hoạch
  diện tích lúa lũy kế đến nay thực hiện 10,5/56 ha, đạt 18,8% kế hoạch
  lũy kế đến nay, diện tích lúa đạt 10,5/56 ha (18,8% kế hoạch)
  diện tích lúa lũy kế đến nay đạt 10,5 ha, bằng 18,8% kế hoạch (56 ha)
fill-to-date-plan | a note told the month | members | measure: flow | plan=26 month=2 toDate=6 given=month
  lũy kế đến nay, kết nạp 06/26 đảng viên, bằng 23,1% kế hoạch
  lũy kế đến nay, kết nạp 06/26 đảng viên, đạt 23,1% kế hoạch
  lũy kế đến nay, kết nạp 06/26 đảng viên (23,1% kế hoạch)
  lũy kế đến nay, kết nạp 06/26 đảng viên, đạt 23,1% kế hoạch năm
percent-alone | a note told the result | rice | | plan=650 toDate=509 given=toDate
  diện tích lúa đạt 78,3% kế hoạch (650 ha)
  diện tích lúa bằng 78,3% kế hoạch (650 ha)
percent-alone | a note told result and plan | rice | | plan=650 toDate=509 given=toDate,plan
  diện tích lúa đạt 78,3% kế hoạch
  diện tích lúa bằng 78,3% kế hoạch
percent-alone | reached | rice | | plan=650 toDate=650 given=toDate
  diện tích lúa hoàn thành 100% kế hoạch (650 ha)
percent-alone | beyond | budget | | plan=650 toDate=812.5 given=toDate
  thu ngân sách vượt 25% dự toán (650 triệu đồng)
  thu ngân sách vượt 25% so với dự toán (650 triệu đồng)
percent-alone | of capital | capital | | plan=60 toDate=12 given=toDate
  vốn tỉnh giải ngân đạt 20% kế hoạch vốn (60 triệu đồng)
  vốn tỉnh đã giải ngân 20% kế hoạch (60 triệu đồng)
percent-alone | of capital, reached | capital | | plan=60 toDate=60 given=toDate
  vốn tỉnh đã giải ngân 100% kế hoạch vốn (60 triệu đồng)
percent-alone | of capital, beyond | capital | | plan=60 toDate=75 given=toDate
  vốn tỉnh đã giải ngân vượt 25% kế hoạch vốn (60 triệu đồng)
percent-alone | fewer is better | houses | direction: lower | plan=4 toDate=3 given=toDate
  số nhà mới trong mức kế hoạch (04 nhà)
  số nhà mới không vượt kế hoạch (04 nhà)
percent-alone | too many, fewer is better | houses | direction: lower | plan=4 toDate=5 given=toDate
  số nhà mới cao hơn 25% so với kế hoạch (04 nhà)
percent-alone | of a filled name | meetings | | plan=20 toDate=11 given=toDate
  tổ chức hội nghị đạt 55% kế hoạch (20 hội nghị)
  tổ chức hội nghị bằng 55% kế hoạch (20 hội nghị)
percent-alone | of a share | schools | | total=9 plan=8 toDate=6 given=toDate
  trường chuẩn đạt 75% kế hoạch (08 trường)
  trường chuẩn bằng 75% kế hoạch (08 trường)
month-alone | a note told the amount to date | rice | measure: flow | month=1 toDate=12 given=toDate
  diện tích lúa trong tháng là 1 ha
  trong tháng, diện tích lúa là 1 ha
  diện tích lúa trong tháng đạt 1 ha
  trong tháng, diện tích lúa đạt 1 ha
month-alone | of capital | capital | measure: flow | month=5 toDate=12 plan=60 given=toDate,percent
  vốn tỉnh trong tháng giải ngân 5 triệu đồng
  trong tháng, vốn tỉnh giải ngân được 5 triệu đồng
  giải ngân vốn tỉnh trong tháng đạt 5 triệu đồng
  trong tháng, giải ngân vốn tỉnh được 5 triệu đồng
fill-month-alone | of a filled name | meetings | measure: flow | month=2 toDate=11 given=toDate
  tổ chức 02 hội nghị
month-percent | a note told the amount to date | rice | measure: flow | plan=56 month=4 toDate=10.5 given=toDate
  diện tích lúa trong tháng là 4 ha; lũy kế đến nay đạt 18,8% kế hoạch (56 ha)
  trong tháng, diện tích lúa đạt 4 ha; lũy kế đến nay bằng 18,8% kế hoạch (56 ha)
  diện tích lúa trong tháng thực hiện 4 ha; lũy kế đến nay đạt 18,8% kế hoạch (56 ha)
  trong tháng, diện tích lúa là 4 ha; lũy kế đến nay bằng 18,8% kế hoạch (56 ha)
fill-month-percent | of a filled name | members | measure: flow | plan=26 month=2 toDate=6 given=toDate
  kết nạp 02 đảng viên; lũy kế đến nay đạt 23,1% kế hoạch (26 đảng viên)
  kết nạp 02 đảng viên; lũy kế đến nay bằng 23,1% kế hoạch (26 đảng viên)
plan-beside | a rate | rate | | plan=58.5 toDate=58.3 given=toDate
  tỷ lệ che phủ rừng thấp hơn kế hoạch (58,5%) 0,2 điểm phần trăm
  tỷ lệ che phủ rừng thấp hơn 0,2 điểm phần trăm so với kế hoạch (58,5%)
plan-beside | a rate, fewer is better | poor | | plan=20 toDate=21 given=toDate
  tỷ lệ hộ nghèo cao hơn mục tiêu (không quá 20%) 1 điểm phần trăm
  tỷ lệ hộ nghèo còn cao hơn 1 điểm phần trăm so với mục tiêu (không quá 20%)
plan-beside | a yield | yield | | plan=53.7 toDate=54.2 given=toDate
  năng suất lúa cao hơn kế hoạch (53,7 tạ/ha) 0,5 tạ/ha
  năng suất lúa cao hơn 0,5 tạ/ha so với kế hoạch (53,7 tạ/ha)
plan-beside | a yield, fewer is better | yield | direction: lower | plan=50 toDate=53.7 given=toDate
  năng suất lúa cao hơn mục tiêu (không quá 50 tạ/ha) 3,7 tạ/ha
  năng suất lúa còn cao hơn 3,7 tạ/ha so với mục tiêu (không quá 50 tạ/ha)
share-alone | a note told the part | schools | | total=9 toDate=6 given=toDate
  trường chuẩn đạt 66,7% tổng số (09 trường)
  trường chuẩn bằng 66,7% tổng số (09 trường)
share-alone | of a thing that is neither good nor bad | schools | direction: neutral | total=9 toDate=6 given=toDate
  trường chuẩn chiếm 66,7% tổng số (09 trường)
  trường chuẩn bằng 66,7% tổng số (09 trường)
comparison | a note told the amount | houses | | toDate=40 samePeriod=35 given=toDate
  số nhà mới tăng 05 nhà so với cùng kỳ năm 2025
rate-beside-plan | a note told the distance | rate | | plan=58.5 toDate=58.3 given=toPlan
  tỷ lệ che phủ rừng đạt 58,3% (kế hoạch 58,5%)
  tỷ lệ che phủ rừng là 58,3% (kế hoạch 58,5%)
rate-beside-plan | fewer is better | poor | | plan=20 toDate=21 given=toPlan
  tỷ lệ hộ nghèo là 21% (mục tiêu không quá 20%)
  tỷ lệ hộ nghèo ở mức 21% (mục tiêu không quá 20%)
value | of capital | capital | | toDate=12
  vốn tỉnh đã giải ngân 12 triệu đồng
  vốn tỉnh giải ngân được 12 triệu đồng
  giải ngân vốn tỉnh được 12 triệu đồng
  giải ngân vốn tỉnh đạt 12 triệu đồng
month-to-date | of capital | capital | measure: flow | month=2 toDate=12
  vốn tỉnh trong tháng giải ngân 2 triệu đồng, lũy kế đến nay giải ngân 12 triệu đồng
  trong tháng, vốn tỉnh giải ngân được 2 triệu đồng, lũy kế đến nay được 12 triệu đồng
  giải ngân vốn tỉnh trong tháng được 2 triệu đồng (lũy kế đến nay: 12 triệu đồng)
  trong tháng, giải ngân vốn tỉnh được 2 triệu đồng, nâng tổng số lên 12 triệu đồng
to-date | of capital | capital | measure: flow | toDate=12
  lũy kế đến nay, vốn tỉnh đã giải ngân 12 triệu đồng
  vốn tỉnh lũy kế đến nay giải ngân được 12 triệu đồng
  lũy kế đến nay, giải ngân vốn tỉnh được 12 triệu đồng
  giải ngân vốn tỉnh lũy kế đến nay đạt 12 triệu đồng
`;

/** One case. */
export interface ClauseCase {
  readonly shape: string;
  readonly about: string;
  readonly indicator: SmallIndicator & { readonly given?: ReadonlySet<GivenPart> };
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
    const [, given] = / ?given=(\S+)/.exec(typed) ?? [];
    const one = indicator('a', entry, numbers(typed.replace(/ ?given=\S+/, '')));
    const by = given === undefined ? {} : { given: new Set(given.split(',') as GivenPart[]) };
    return { shape, about, indicator: { ...one, ...by }, forms };
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
