// A small grammar of the names that indicators have: what makes a sentence of a bare name and its unit.
import { STILL, THERE_IS } from './joins';

/** Bodies that act: what stands in a name before them is what they did. */
export const ACTORS =
  'Đảng ủy|Đảng bộ|Ban Thường vụ|Ban Chấp hành|Thường trực|Ban Tổ chức|Ban Xây dựng Đảng|Ủy ban|UBKT|HĐND|UBND|Hội đồng nhân dân|MTTQ|UBMTTQ|Mặt trận|Công an|Ban|Hội|Đoàn|Phòng|Văn phòng|Trung tâm|Trạm|Chi bộ';
/** Behind “do” they may be any. */
export const ANY_ACTOR = `${ACTORS}|chi bộ|cấp ủy|xã|phường|đặc khu|thôn|huyện|tỉnh`;

/** Verbs that end a name behind its actor: "Văn bản Đảng ủy ban hành", "… do UBND tổ chức". */
export const ACTORS_VERBS =
  'tổ chức|ban hành|cho ý kiến|làm chủ đầu tư|phát hiện|giải quyết|tiếp nhận|thực hiện|quản lý|chủ trì|triển khai|xử lý|thẩm định|phê duyệt|thành lập|kiểm tra|giám sát|bắt giữ|khởi tố|đăng tải|đăng|vận động|hỗ trợ|trao|tặng|cấp|hòa giải|xét xử|tham mưu';

/** What was done to the thing, behind it: "Việc hộ tịch đã giải quyết", "Nhà tạm được xóa". */
export const DONE =
  'giải quyết|triển khai|thi công|xử lý|xử phạt|hoàn thành|tiếp nhận|hỗ trợ|bàn giao|nghiệm thu|ban hành|cấp|trả|phát hiện|làm rõ|xóa|sửa chữa|kiểm tra|giám sát|thành lập|xây dựng|trồng|kích hoạt|thu nhận|tiếp|thu hồi|tiêu hủy|huấn luyện|tập huấn|kết nạp|khởi công|lắp mới|trồng mới|xây mới|xây dựng mới|kết nạp mới|khởi công mới|bê tông hóa|cứng hóa|nạo vét|thăm|tặng quà|khen thưởng|tuyên truyền|chứng thực|thi hành kỷ luật|tiêm phòng';
/** Those that stand behind the thing without “được”. */
export const DONE_BARE =
  'phát sinh mới|phát sinh|ban hành|giải quyết|xử lý|thành lập mới|cấp mới|tiếp nhận|phát hiện|bàn giao|thu nhận|kích hoạt|kết nạp mới|kết nạp|khởi công mới|khởi công|lắp mới|trồng mới|xây mới|xây dựng mới|nạo vét';

/** Verbs that a name begins with, and that are told with their number behind them: "Kết nạp … đảng viên". */
export const OPENING_VERBS =
  'xảy ra|phát sinh|họp|kết nạp|công nhận|trồng mới|trồng|cấp đổi|cấp mới|cấp|tổ chức|ban hành|tiếp nhận và giải quyết|tiếp nhận|giải quyết|thành lập mới|thành lập|phát hiện|xử phạt|xử lý|bắt giữ|bắt|khởi tố|hỗ trợ|tặng|trao tặng|trao|xây dựng mới|xây dựng|xây mới|xây|sửa chữa|xóa|nạo vét|làm mới|lắp đặt|mở mới|mở|phát triển mới|phát triển|thu hút|tuyển|chuyển đổi|gieo trồng|gieo cấy|tiêu hủy|thu hồi|thu nhận|thu gom|kích hoạt|vận động giao nộp|vận động|hòa giải thành|hòa giải|tiếp|cử|đào tạo|huấn luyện|bồi dưỡng|tập huấn|khám|điều trị|tiêm phòng|tiêm|kiểm tra|giám sát|tuyên truyền|thăm|khen thưởng|thi hành kỷ luật|kỷ luật|giới thiệu|tạo|giao|thả|nuôi|đăng ký|chứng thực|chỉnh trang|tuần tra|sơ tuyển|diễn tập|mừng thọ|ủng hộ|chi trả|số hóa|liên thông|khoanh nuôi|bê tông hóa|cứng hóa';

/** A measured thing behind a verb, before which the amount goes: "trồng … ha rừng sản xuất". */
export const MEASURED_OBJECTS = 'rừng|cây|lúa|ngô|cỏ|chè|quế|rau|sắn|keo|đường|kênh|mương';

/** What is done for people, whose number follows "cho": "giải quyết việc làm cho … lao động". */
export const FOR_PEOPLE = /(?:việc làm(?: mới)?|kiến thức.*|nghề|nghĩa vụ quân sự.*|sức khỏe.*)$/u;

const PERSONS =
  'dân quân|lao động|học sinh|học viên|đảng viên|công dân|thanh niên|hội viên|đoàn viên|cán bộ|công chức|viên chức|đại biểu|trẻ em|trẻ|phụ nữ|quần chúng|đối tượng|người|bệnh nhân|quân nhân|nạn nhân|giáo viên|nhân khẩu|chiến sĩ|thương binh|thành viên';
const PAPER_NAMES =
  'nghị quyết|quyết định|kết luận|chương trình|kế hoạch|công văn|thông báo|báo cáo|tờ trình|chỉ thị|hướng dẫn|quy chế|quy định';

/** Units that count what many names name more closely: for `người` the dân quân of "Dân quân được huấn luyện". */
export const CLOSER_NOUNS: Readonly<Record<string, string>> = {
  người: PERSONS,
  'đồng chí': PERSONS,
  'công dân': PERSONS,
  'học sinh': PERSONS,
  em: PERSONS,
  cháu: PERSONS,
  'văn bản': PAPER_NAMES,
  cuộc: 'hội nghị|phiên họp|buổi|lớp|đợt|cuộc',
  'trường hợp': 'công dân|người|hộ',
  con: 'gia súc|gia cầm|lợn|trâu|bò|dê|gà|vịt',
  căn: 'nhà',
  chiếc: 'tàu|thuyền|xe|máy',
  'ý kiến': 'phản ánh|kiến nghị|ý kiến',
  htx: 'hợp tác xã',
};

/** Units that go on standing between a number and its noun: "03 con bò", "02 căn nhà". */
export const CLASSIFIERS: readonly string[] = ['con', 'căn'];

/** What is held. */
const EVENTS = 'hội nghị|cuộc họp|cuộc|buổi|lớp|phiên|hội thi|hội thảo|đợt|ngày hội|diễn đàn';
/** What is looked into. */
const INSPECTIONS = '(?:cuộc|đợt|buổi|lượt)\\s(?:kiểm tra|giám sát|thanh tra|tuần tra|rà soát)';
/** What befalls people. */
const INCIDENTS =
  '(?:vụ|ca|trường hợp|ổ|điểm|đợt)(?:\\s(?:việc))?\\s(?:tai nạn|cháy|nổ|trộm|phạm|vi phạm|dịch|bệnh|mắc|ngộ độc|đuối nước|tử vong|bạo lực|khiếu kiện|nóng|thiên tai|sạt lở|tranh chấp|đánh nhau|cố ý|lừa đảo|gây|sốt|đình công|tảo hôn|xâm hại)(?!.*\\s(?:bị|được|đã)\\s)';

/** The word that opens the clause of a thing that is counted, by what it is; the first that fits. */
export const LEADS: readonly { readonly of: RegExp; readonly lead: string }[] = [
  { of: new RegExp(`^(?:${INCIDENTS})`, 'u'), lead: 'xảy ra' },
  { of: new RegExp(`^(?:${INSPECTIONS})(?!\\p{L})`, 'u'), lead: 'tiến hành' },
  { of: new RegExp(`^(?:${EVENTS})(?!\\p{L})`, 'u'), lead: 'tổ chức' },
  {
    of: new RegExp(`^(?:văn bản|${PAPER_NAMES})(?!\\p{L})(?!.*(?:gửi|nhận|đến))`, 'u'),
    lead: 'ban hành',
  },
];

/** Words of amount before the thing itself, which the number says. */
export const AMOUNT_WORDS = /^(?:tổng số lượng|tổng số|số lượng|số)\s+(?!hóa|liệu|thuế|dư|tiền)/iu;

/** Before what is ranked, that its rank is meant: the verb says it. */
export const RANK_WORDS = /^(?:xếp hạng|xếp thứ|thứ hạng|thứ bậc|hạng)\s+/iu;

/** Before a thing, its number is meant. */
export const NUMBER_OF = 'số';

/** Words between a thing and its number: how it is there, was reached, whom it is for. */
export const THERE = {
  is: THERE_IS,
  isStill: STILL,
  met: 'đạt',
  reached: 'được',
  forPeople: 'cho',
} as const;

/** Behind a thing, that it is still there; and that its name says so otherwise: "hộ còn nợ". */
export const STILL_BEHIND = /\s+(?:hiện\s+)?còn\s+(?:lại|tồn tại)$/iu;
export const SAYS_STILL = /(?<!\p{L})còn(?!\p{L})/iu;

/** What may stand behind a name: whether a number at its end is an ordinal hangs on it. */
export const BEHIND_NAMES: readonly string[] = ['', ' là 5', ' đạt 5/9 hộ', ', 5 hộ', '\t%'];

/** Units that count whatever it is: persons and cases have nothing in common but that. */
export const ANY_THING: readonly string[] = ['người', 'trường hợp', 'lượt'];

/** What begins many names and tells no thing from another. */
export const MEASURE_WORDS =
  /^(?:tổng số|tổng|số lượng|số|diện tích|sản lượng|năng suất|tỷ lệ|tỉ lệ|giá trị)\s+/iu;
