// Headings by their form: most offices type them bold and give them no style.

/** The number of a heading: `Phần I.`, `II.`, `I/`, `A.`, `2.1.`; Roman numbers and letters first, then the Arabic. */
export const HEADING_NUMBER =
  /^\s*(?:(?:phần\s+(?:thứ\s+)?)?([IVX]{1,5}|[A-D](?=\s*[.\-–/]\s*\p{Lu})|(?<=phần\s+thứ\s+)\p{L}+)\s*[.\-–/:]|(\d{1,2}(?:\.\d{1,2}){0,3})[.)/]?\s)/iu;

/** A number of the official scheme and a line that is no sentence. */
const TYPED =
  /^\s*(?:(?:phần\s+)?[IVX]{1,5}\s*[.\-–/]|\d{1,2}(?:\.\d{1,2}){0,3}[.)/]?|\d{1,2}[-–](?=\s+\p{Lu})|[a-zđ][)/])\s+(?!.*[.;]\s*$)(?!.*:\s*\S.*:\s*$).{2,150}$/iu;
/** In capitals the sign at the end counts nothing: "I. KẾT QUẢ ĐẠT ĐƯỢC." */
const CAPITALS =
  /^\s*(?:(?:PHẦN\s+)?(?:[IVX]{1,5}|[A-D])\s*[.\-–:/]|PHẦN\s+THỨ\s+\p{Lu}+\s*[.:\-–]|\d{1,2}[.)/])\s*[^\p{Ll}]{2,150}$/u;

/** "PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2026" below "Phần thứ hai": capitals alone make the heading of a part. */
const UNNUMBERED =
  /^\s*(?:PHƯƠNG HƯỚNG|NHIỆM VỤ|MỤC TIÊU|KẾT QUẢ|ĐÁNH GIÁ|TÌNH HÌNH|KIẾN NGHỊ|ĐỀ XUẤT)(?!\p{L})[^\p{Ll}]{0,140}$/u;

/** A heading with its number and the blanks around it is no longer. */
const LONGEST = 200;

/** Whether a line that carries no style of a heading is one all the same. */
export function isTypedHeading(text: string): boolean {
  return (
    text.length <= LONGEST && (TYPED.test(text) || CAPITALS.test(text) || UNNUMBERED.test(text))
  );
}

const PART = /^\s*(?:(?:phần\s+)?([IVX]{1,5}|[A-D])\s*[.\-–/:]|phần\s+thứ\s+\p{L}+\s*[.:\-–])/iu;
const TASKS =
  /(?<![A-Za-zÀ-ỹ])(?:phương hướng|nhiệm vụ|mục tiêu|chỉ tiêu|giải pháp|chương trình công tác|kế hoạch (?:tháng|quý|năm))(?!\p{L})/iu;
const RESULTS =
  /(?<![A-Za-zÀ-ỹ])(?:kết quả|tình hình|đánh giá|kiểm điểm|thực hiện (?:các )?chỉ tiêu|việc thực hiện|công tác chỉ đạo)(?!\p{L})/iu;

/** Follows the headings of a text and knows whether what stands below sets out what is to be done. */
export class TaskParts {
  private part = false;
  private section = false;

  /** Takes the next heading. */
  pass(heading: string): void {
    const isTask = TASKS.test(heading) && !RESULTS.test(heading);
    if (PART.test(heading) || UNNUMBERED.test(heading)) {
      this.part = isTask;
      this.section = false;
    } else if (/^\s*\d{1,2}[.)/]?\s/.test(heading)) this.section = isTask;
  }

  get isTask(): boolean {
    return this.part || this.section;
  }
}
