// What the panel says in Vietnamese.
import type { DepartmentState } from '../panel-data/panel-json';
import { GRADE_WORDS } from '../plan/grade-words';
import { VALUE_WORDS } from '../report/value-words';
import type { FailureKind } from './failure';

const FAILURES: Readonly<Record<FailureKind, { title: string; text: string }>> = {
  offline: {
    title: 'Mất kết nối mạng',
    text: 'Bảng điều khiển chưa gọi được máy chủ. Số liệu trong sổ vẫn nguyên vẹn. Kiểm tra mạng rồi thử lại.',
  },
  permission: {
    title: 'Chưa đủ quyền',
    text: 'Tài khoản này chưa cấp đủ quyền cho tiện ích, hoặc chỉ được xem bảng tính. Đóng bảng điều khiển, mở lại từ menu Sổ Báo Cáo và bấm Cho phép; nếu vẫn không được, nhờ người quản lý bảng tính cấp quyền sửa.',
  },
  known: { title: 'Chưa làm được', text: '' },
  fault: {
    title: 'Có lỗi ngoài dự kiến',
    text: 'Đây là lỗi của tiện ích, không phải của số liệu; sổ không bị thay đổi. Thử lại; nếu vẫn lỗi, bấm “Báo lỗi” ở cuối bảng và gửi nội dung vừa sao chép cho người phụ trách.',
  },
};

const STATES: Readonly<Record<DepartmentState, string>> = {
  empty: 'Chưa nhập',
  errors: 'Còn lỗi',
  filling: 'Đang nhập',
  warnings: 'Còn cảnh báo',
  ready: 'Sẵn sàng',
};

/** `2 lỗi, 1 cảnh báo`: what there is none of is not named. */
function present(counted: readonly (readonly [number, string])[]): string {
  return counted
    .filter(([number]) => number > 0)
    .map(([number, what]) => `${number} ${what}`)
    .join(', ');
}

export const VIETNAMESE = {
  nav: 'Các phần của bảng điều khiển',
  overview: 'Tổng quan',
  text: 'Văn bản',
  wording: 'Câu chữ',
  report: 'Báo cáo',
  reading: 'Đang đọc sổ…',
  period: (period: string) => `Kỳ báo cáo ${period}`,
  noPeriod: 'Chưa có kỳ báo cáo',
  noPeriodHelp: 'Ghi kỳ báo cáo vào tab Cấu hình, ví dụ 05/2026.',
  deadline: (day: string) => `Hạn nộp ${day}`,
  daysLeft: (days: number) =>
    days > 0 ? `còn ${days} ngày` : days === 0 ? 'hôm nay' : `đã quá ${-days} ngày`,
  late: 'Quá hạn',
  total: (filled: number, required: number) => `${filled}/${required} chỉ tiêu đã có số`,
  ready: (ready: number, all: number) => `${ready}/${all} đơn vị sẵn sàng`,
  departments: 'Các đơn vị',
  firstSteps: 'Bắt đầu từ đây',
  stepSettings: 'Ghi kỳ báo cáo, cơ quan, địa danh và người ký ở tab Cấu hình.',
  stepIsDone: 'Đã xong.',
  stepCatalogue:
    'Xem lại tab Danh mục và tab Dàn ý: bỏ chỉ tiêu, mục không dùng, thêm cái của đơn vị mình.',
  stepShare: 'Chia sẻ bảng tính cho cán bộ các đơn vị.',
  stepFill: 'Các đơn vị gõ số vào ô tô vàng ở tab của mình; bảng này tự kiểm tra.',
  search: 'Tìm đơn vị, chỉ tiêu',
  searchFindings: 'Tìm trong các lỗi và cảnh báo',
  nothingFound: 'Không có mục nào như vậy.',
  indicatorsFound: (count: number) => `${count} chỉ tiêu có chữ này.`,
  seeProgress: 'Xem tiến độ các chỉ tiêu có kế hoạch',
  progressShow: 'Hiện',
  progressOf: { all: 'tất cả', late: 'chậm tiến độ', open: 'chưa có số' },
  progressNone: 'Không có chỉ tiêu nào như vậy.',
  planned: (count: number) => `${count} chỉ tiêu có kế hoạch`,
  print: 'In',
  openItems: 'Việc còn lại theo đơn vị',
  openItemsHelp: 'In ra hoặc gửi các đơn vị: lỗi, ô chưa ghi và cảnh báo chưa giải trình.',
  nothingOpen: 'Không đơn vị nào còn việc.',
  ofOffice: 'Các tab của văn phòng',
  checkAll: 'Kiểm tra tất cả',
  checkAgain: 'Kiểm tra lại',
  checking: 'Đang kiểm tra…',
  old: 'Số liệu vừa thay đổi. Đang kiểm tra lại, phần dưới là kết quả trước đó.',
  oldDocument: 'Số liệu đã thay đổi sau lần xem này. Bấm “Làm lại” để xem theo số liệu mới.',
  checkedAt: (time: string) => `Kiểm tra lúc ${time}.`,
  found: (errors: number, gaps: number, warnings: number) =>
    errors + gaps + warnings === 0
      ? 'Không có gì phải sửa.'
      : `${present([
          [errors, 'lỗi'],
          [gaps, 'chỗ chưa ghi'],
          [warnings, 'cảnh báo chưa giải trình'],
        ])}.`,
  seeAll: 'Xem tất cả lỗi và cảnh báo',
  allFindings: 'Tất cả lỗi và cảnh báo',
  states: STATES,
  stateWords: (
    state: DepartmentState,
    { filled, required, errors, gaps, warnings }: Counted,
  ): string => {
    const parts = state === 'empty' ? [STATES.empty] : [`${filled}/${required} chỉ tiêu`];
    if (errors > 0 && state !== 'empty') parts.push(`${errors} lỗi`);
    if (gaps > 0 && state !== 'empty') parts.push(`còn ${gaps} ô`);
    if (warnings > 0 && state !== 'empty') parts.push(`${warnings} cảnh báo`);
    if (state === 'ready') parts.push('sẵn sàng');
    return parts.join(' · ');
  },
  seeIndicators: 'Thêm, đổi tên, chuyển, ngừng chỉ tiêu',
  indicators: 'Chỉ tiêu',
  indicatorsHelp:
    'Thêm hoặc sửa ở đây thì tab Danh mục và tab của đơn vị cùng đổi theo; số đã nhập giữ nguyên.',
  searchIndicators: 'Tìm chỉ tiêu, đơn vị, mục',
  indicatorCount: (count: number) => `${count} chỉ tiêu`,
  newIndicator: 'Chỉ tiêu mới',
  addIndicator: 'Thêm chỉ tiêu',
  indicatorName: 'Tên chỉ tiêu',
  indicatorNameHint: 'Số hộ nghèo',
  inSentence: 'Tên trong câu; … là chỗ của con số',
  inSentenceHint: 'để trống thì dùng tên chỉ tiêu',
  unit: 'Đơn vị tính',
  unitHint: 'hộ, ha, triệu đồng',
  department: 'Đơn vị báo cáo',
  kind: 'Dạng câu',
  measure: 'Cách tính',
  direction: 'Chiều',
  id: 'Mã',
  saveIndicator: 'Ghi thay đổi',
  unitStays: 'Số đã nhập giữ nguyên: nhớ quy đổi theo đơn vị tính mới.',
  willMove: 'Dòng của chỉ tiêu sẽ chuyển sang tab của đơn vị ấy, kèm số đã nhập.',
  retire: 'Ngừng chỉ tiêu',
  retireFrom: 'Ngừng từ kỳ',
  retireHelp:
    'Từ kỳ ấy không ai phải nhập và báo cáo không nêu nữa; số liệu các kỳ trước giữ nguyên. Mẫu câu nào gọi mã này thì bỏ mã khỏi mẫu.',
  askForAgain: 'Dùng lại',
  retiredFrom: (period: string) => `Ngừng từ ${period}`,
  indicatorAdded: (name: string) => `Đã thêm “${name}” vào Danh mục và tab của đơn vị.`,
  indicatorChanged: (name: string) => `Đã ghi thay đổi của “${name}”.`,
  retiredDone: (name: string, period: string) => `“${name}” ngừng từ kỳ ${period}.`,
  askedForAgain: (name: string) => `“${name}” được dùng lại.`,
  addRow: 'Thêm dòng này vào tab',
  addRows: (count: number) => `Thêm cả ${count} dòng`,
  addedRows: (count: number) => `Đã thêm ${count} dòng vào tab của đơn vị.`,
  undoneChange: 'Đã hoàn tác.',
  notGuarded: 'Chưa đặt được kiểm soát nhập liệu: bấm “Tạo sổ” trong menu.',
  help: 'Hướng dẫn phần này',
  back: 'Về Tổng quan',
  backToReport: 'Về Báo cáo',
  findings: 'Lỗi và cảnh báo',
  nothingWrong: 'Không có gì phải sửa',
  nothingWrongHelp: 'Các số đã nhập khớp nhau và đọc được.',
  errorMark: 'Lỗi',
  gapMark: 'Chưa ghi',
  fillGap: (typed: string) => `Ghi ${typed === '0' ? typed : `“${typed}”`}`,
  repairAll: (count: number) => `Sửa cả ${count} ô`,
  repairedAll: (count: number) => `Đã sửa ${count} ô.`,
  undoneAll: (count: number) => `Đã trả lại nội dung cũ của ${count} ô.`,
  nextFinding: 'Đến chỗ tiếp theo',
  warningMark: 'Cảnh báo',
  explainedMark: 'Đã giải trình',
  place: (tab: string | null, cell: string | null) =>
    [tab, cell && `ô ${cell}`].filter(Boolean).join(', ') || 'Cả bảng tính',
  goTo: 'Đến ô',
  why: 'Vì sao?',
  more: (count: number) => `Xem thêm ${count}`,
  repair: (content: string) => `Sửa thành ${content}`,
  numberMeant: 'Số đúng:',
  restoreNumber: 'Trả ô về dạng số',
  filledCell: (cell: string, tab: string) => `Đã ghi vào ô ${cell}, tab ${tab}.`,
  repaired: (cell: string, tab: string) => `Đã sửa ô ${cell}, tab ${tab}.`,
  undo: 'Hoàn tác',
  undone: (cell: string, tab: string) => `Đã trả lại nội dung cũ của ô ${cell}, tab ${tab}.`,
  explain: 'Giải trình',
  changeExplanation: 'Sửa giải trình',
  explainLabel: 'Lý do, sẽ ghi vào cột Giải trình của dòng này',
  saveExplanation: 'Ghi giải trình',
  cancel: 'Bỏ',
  dropDraft: 'Bỏ phần chưa lưu',
  explainedDone: (cell: string, tab: string) => `Đã ghi giải trình vào ô ${cell}, tab ${tab}.`,
  progress: 'Tiến độ kế hoạch',
  progressHelp: 'Vạch đứng là mức đến kỳ này lẽ ra phải đạt.',
  ofPlan: (value: string, plan: string, unit: string) => `${value || '…'} / ${plan} ${unit}`.trim(),
  noResult: 'chưa có số',
  unread: 'chưa đọc được số',
  notApplicable: 'kỳ này không áp dụng',
  due: (percent: number) => `lẽ ra đạt ${percent}%`,
  grades: GRADE_WORDS,
  selected: (cell: string) => `Đang chọn ô ${cell}`,
  lastPeriod: (period: string, value: string) => `Kỳ ${period}: ${value}`,
  otherDepartment: (name: string) => `Bạn đang ở tab của ${name}.`,
  showIt: 'Xem đơn vị này',
  section: 'Mục',
  previous: 'Mục trước',
  next: 'Mục sau',
  readingText: 'Đang soạn văn bản…',
  emptySection: 'Mục này chưa có nội dung.',
  textHelp: 'Bấm vào một con số để đến ô của nó. Chọn một ô trong sổ để xem câu nào dùng ô ấy.',
  figureFrom: 'Lấy từ',
  usedIn: (cell: string, tab: string, count: number) =>
    count === 0
      ? `Ô ${cell}, tab ${tab}: văn bản không dùng ô này.`
      : `Ô ${cell}, tab ${tab} được dùng ở ${count} chỗ:`,
  footnote: (number: number) => `Chú thích ${number}`,
  stale: 'Số liệu có thể đã đổi từ lúc soạn.',
  refresh: 'Soạn lại',
  wordingHelp:
    'Sửa mẫu của một mục hoặc ngưỡng xếp loại, xem ngay báo cáo sẽ viết thế nào. Chưa bấm lưu thì sổ không đổi.',
  template: 'Mẫu của mục',
  templateLabel: 'Nội dung; {{ doan_1 }} là đoạn 1 tự soạn, để trống là tự soạn cả mục',
  insertFigure: 'Chèn số liệu của một chỉ tiêu',
  insertWhat: 'Muốn nói gì',
  ways: {
    sentence: 'cả câu của chỉ tiêu',
    result: 'kết quả (đạt 509/650 ha)',
    againstPlan: 'so với kế hoạch (bằng 78,3% kế hoạch)',
    comparison: 'so với cùng kỳ',
    toDate: 'số lũy kế',
    month: 'số trong kỳ',
    plan: 'số kế hoạch',
    percent: 'phần trăm kế hoạch',
  },
  goToFault: 'Đến chỗ sai trong mẫu',
  noParagraphs: (numbers: readonly number[]) =>
    `Mục này chưa có đoạn ${numbers.join(', ')}: chỗ ấy sẽ in ra trống.`,
  saveTemplate: 'Lưu mẫu vào Dàn ý',
  preview: 'Báo cáo sẽ viết',
  thresholds: 'Ngưỡng xếp loại',
  thresholdsHelp:
    'Vượt và đạt tính theo cả kế hoạch; các ngưỡng sau tính theo mức đến kỳ này lẽ ra phải đạt.',
  thresholdsContradict:
    'Các ngưỡng mâu thuẫn nhau: từ trên xuống phải nhỏ dần, vượt và đạt khá không dưới 100.',
  gradesCaption: 'Số chỉ tiêu theo xếp loại',
  saveThresholds: 'Lưu ngưỡng vào Cấu hình',
  saved: (cell: string, tab: string) => `Đã ghi vào ô ${cell}, tab ${tab}.`,
  makeReport: 'Tạo báo cáo',
  makeDraft: 'Vẫn tạo bản dự thảo',
  seeErrors: 'Xem lỗi',
  willBeFinal: 'Không còn lỗi: báo cáo sẽ là bản chính thức.',
  willBeDraft: (errors: number, gaps: number) =>
    `Còn ${present([
      [errors, 'lỗi'],
      [gaps, 'chỗ chưa ghi'],
    ])}: báo cáo chỉ có thể là bản dự thảo, số chưa chắc chắn in thành […].`,
  notMade: (errors: number, gaps: number) =>
    `Chưa tạo: còn ${present([
      [errors, 'lỗi'],
      [gaps, 'chỗ chưa ghi'],
    ])}. Sửa xong bấm “Tạo báo cáo” lần nữa, hoặc tạo bản dự thảo.`,
  unexplained: (count: number) =>
    `Còn ${count} cảnh báo chưa giải trình; không cản việc tạo báo cáo.`,
  standsInTheWay: 'Những đơn vị còn lỗi hoặc thiếu số',
  stepCheck: 'Kiểm tra số liệu',
  stepWrite: 'Viết và tạo tài liệu',
  stepDone: 'xong',
  stepNow: 'đang làm',
  stepFailed: 'chưa được',
  made: 'Đã tạo báo cáo',
  madeDraft: 'Đã tạo bản dự thảo',
  madeRelease: 'Đã tạo bản phát hành',
  makeRelease: 'Bản phát hành',
  releaseHelp: 'Bản để gửi đi: cùng nội dung, không còn liên kết đến các ô.',
  withChanges: 'Thêm trang cuối: những số đã đổi so với bản trước',
  sinceLast: 'So với bản trước',
  changes: (changed: number, added: number, dropped: number) =>
    changed + added + dropped === 0
      ? 'Không có số nào thay đổi.'
      : `${present([
          [changed, 'số thay đổi'],
          [added, 'số mới'],
          [dropped, 'số không còn'],
        ])}.`,
  values: VALUE_WORDS,
  wasNow: (was: string | null, now: string | null) =>
    was === null
      ? `mới có ${now ?? ''}`
      : now === null
        ? `không còn ${was}`
        : `trước ${was}, nay ${now}`,
  open: 'Mở báo cáo',
  proofread: 'Soát văn bản',
  proofreadHelp: 'Đọc lại báo cáo tạo lần cuối, kể cả những chỗ đã sửa tay sau khi tạo.',
  proofreading: 'Đang soát văn bản…',
  foundInText: (errors: number, warnings: number, isAllRead = true) =>
    errors + warnings === 0
      ? isAllRead
        ? 'Không thấy chỗ nào phải sửa.'
        : 'Ở phần đã đọc không thấy chỗ nào phải sửa.'
      : `${present([
          [errors, 'lỗi'],
          [warnings, 'cảnh báo'],
        ])}.`,
  /** What nobody judged, by its kind. */
  notRead: (tables: number, formulas: number, pictures: number, numbers: number) =>
    `Chưa soát được: ${present([
      [tables, 'bảng số liệu'],
      [formulas, 'công thức'],
      [pictures, 'hình'],
      [numbers, 'đoạn toàn số'],
    ])}. Bạn xem lại những chỗ này.`,
  inSection: (section: string) => (section === '' ? '' : `mục ${section}`),
  line: (line: number) => `dòng ${line}`,
  again: 'Làm lại',
  selfTest: 'Tự kiểm tra',
  selfTestHelp:
    'Thử trong tài khoản này những điều tiện ích dựa vào ở Google. Tab và tài liệu tạm được xóa khi xong.',
  selfTesting: 'Đang thử, khoảng một phút…',
  selfTested: (all: number, failed: number) =>
    failed === 0 ? `${all} điều đều đúng.` : `${failed} trong ${all} điều không như mong đợi.`,
  selfTestText: 'Kết quả để sao chép và gửi người phụ trách',
  expectedFound: (expected: string, found: string) => `Mong đợi: ${expected}. Thấy: ${found}.`,
  audit: 'Đối chiếu văn bản',
  auditHelp: 'So từng con số trong báo cáo tạo lần cuối với ô của nó trong sổ.',
  auditing: 'Đang đối chiếu…',
  audited: (all: number, changed: number, untraced: number) =>
    changed + untraced === 0
      ? `Cả ${all} số đều khớp với sổ.`
      : `Trong ${all} số có ${present([
          [changed, 'số khác sổ'],
          [untraced, 'số gõ tay'],
        ])}.`,
  changedMark: 'Khác sổ',
  untracedMark: 'Gõ tay',
  otherInWorkbook: (text: string, now: string) => `Văn bản ghi “${text}”, sổ nay là “${now}”.`,
  notInWorkbook: (text: string) => `Văn bản ghi “${text}”, sổ không còn số này.`,
  untraced: (text: string) => `“${text}” không rõ lấy từ ô nào.`,
  notLogged: 'Chưa ghi được vào tab Nhật ký (tab có thể đang bị khóa); báo cáo vẫn đầy đủ.',
  pastReports: 'Đã tạo trong kỳ này',
  noPastReports: 'Kỳ này chưa tạo báo cáo nào.',
  isCurrent: 'đúng với số liệu hiện nay',
  noWorkbook: 'Bảng tính này chưa có sổ',
  noWorkbookHelp:
    'Tạo sổ sẽ thêm các tab Cấu hình, Dàn ý, Danh mục và tab của từng đơn vị. Các tab đang có được giữ nguyên.',
  makeWorkbook: 'Tạo sổ',
  makingWorkbook: 'Đang tạo sổ…',
  madeWorkbook: (count: number) => `Đã thêm ${count} tab.`,
  failures: FAILURES,
  tryAgain: 'Thử lại',
  close: 'Đóng',
  version: (version: string) => `Sổ Báo Cáo ${version}`,
  reportFault: 'Báo lỗi',
  faultCopied: 'Đã sao chép mô tả lỗi, không kèm số liệu. Dán vào thư gửi người phụ trách.',
  faultShown: 'Chép đoạn dưới đây gửi người phụ trách; không có số liệu nào trong đó.',
};

interface Counted {
  readonly filled: number;
  readonly required: number;
  readonly errors: number;
  readonly gaps: number;
  readonly warnings: number;
}

/** All that the panel says, in one language. */
export type PanelWords = typeof VIETNAMESE;
