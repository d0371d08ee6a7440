// Which words of a sentence name a thing, and which only hold it together.

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/**
 * Words that carry a figure on without naming another thing: between an amount and its percent, or a
 * result and its comparison, only such words may stand.
 */
const CARRYING = set(
  `đạt bằng tương đương ứng hoàn thành thực hiện được vượt chiếm tỷ tỉ lệ mức là tới lên xuống còn khoảng hơn
  trên gần ước xấp xỉ dưới mới chỉ đã cơ bản và với so của cho trong theo tổng số trên kế hoạch kh chỉ tiêu
  dự toán mục nghị quyết nq giao đề ra cả năm đầu vốn tỉnh xã phường thành phố tp trung ương tw hđnd ubnd
  đảng ủy bộ hội đồng nhân dân nhà nước cấp trên tăng giảm thêm cùng kỳ tháng quý trước này nay tính đến hết
  nên như vậy tức nghĩa đó toàn thì cũng lũy luỹ kế từ thời điểm ngày sau phần cao thấp nhiều ít`,
);

/** Words that measure a thing and name none: alone they speak of what was named before. */
const MEASURING = set(
  `diện tích năng suất sản lượng giá trị tỷ tỉ lệ tổng số quy mô kinh phí tiền vốn gieo trồng cấy
  thu hoạch ước kết quả mức trung nguồn trị`,
);

/** Words without a meaning of their own. */
const EMPTY = set(
  `và với của các những cho thì là mà có còn được bị do tại ở trên dưới trong ngoài từ đến tới lên xuống ra vào
  về theo bằng đạt vượt chiếm đã đang sẽ vẫn cũng đều rất khá mới chỉ hơn khoảng gần này đó nay hiện hiện_nay
  toàn xã phường địa bàn cả nước năm tháng quý kỳ lũy luỹ kế đầu cuối trước sau việc công tác hoàn thành thực
  tiếp tục duy trì ổn định mức cao thấp tốt một như ước xấp xỉ tính trở nhằm để khi nếu vì nên hết riêng nhìn
  chung đáng chú ý cụ thể đặc biệt ngày nay bình quân đồng thời tương đương ứng nâng dồn`,
);

/** Words of doing and planning, which say what was done with a thing and not which. */
const ACTING = set(
  `giải ngân gieo cấy trồng thu nộp cấp phát chi trả hỗ trợ tiêm phòng đào tạo kết nạp làm xây dựng tổ chức
  triển khai kế hoạch kh chỉ tiêu dự toán mục giao huy động chăm sóc tiếp nhận phát tuyên truyền tư bổ sung duyệt phê đầu công trung hạn nước`,
);

const SYLLABLE = /\p{L}+/gu;

/** The syllables of a text in small letters. */
export function syllables(text: string): string[] {
  return text.toLowerCase().match(SYLLABLE) ?? [];
}

/** The syllables that say what a text is about, in order; `tổng số hồ sơ đạt` → `hồ`, `sơ`. */
export function contentWords(text: string): string[] {
  return syllables(text).filter((word) => !EMPTY.has(word) && !MEASURING.has(word));
}

/** Of the words that a claim is about, those that name the thing itself. */
export function namingWords(subject: readonly string[]): string[] {
  return subject.filter((word) => !ACTING.has(word));
}

/** What a text measures: `năng suất đạt` → `năng suất`. */
export function measureWords(text: string): string[] {
  return syllables(text).filter((word) => MEASURING.has(word) && !EMPTY.has(word));
}

/** The syllables of `text` that would begin to speak of something else. */
export function newWords(text: string, known: ReadonlySet<string>): string[] {
  return syllables(text).filter((word) => !CARRYING.has(word) && !known.has(word));
}
