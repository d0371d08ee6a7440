// "Tất cả chỉ tiêu đều đạt" against a target that the same text says was not reached.
import { allMatches } from '../../vietnamese/matches';
import type { TextLine } from '../context';
import type { TextRule } from '../text-rule';

/** "cả 08/08 chỉ tiêu …đều đạt", "100% chỉ tiêu … hoàn thành". */
const ALL_MET =
  /(?<![A-Za-zÀ-ỹ])(?:tất cả(?: các)?|toàn bộ(?: các)?|100%(?: các| số)?|(?:cả )?(\d{1,3})\/(\d{1,3}))\s+chỉ tiêu(?!\p{L})([^.;,:\d]{0,60}?)(?<!(?:chưa|không|để|phấn đấu|sẽ|nhằm) )(?:đều\s+)?(?:đạt|hoàn thành|vượt)(?!\p{L})/giu;
/** "Chỉ tiêu bảo hiểm y tế không đạt", "còn 02 chỉ tiêu chưa hoàn thành". */
const NOT_MET =
  /(?<![A-Za-zÀ-ỹ])(?:chỉ tiêu(?!\p{L})[^.;:]{0,60}?(?:không|chưa)\s+(?:đạt|hoàn thành)(?!\p{L})|(?:không|chưa)\s+(?:đạt|hoàn thành)\s+(?:\p{L}+\s+)?chỉ tiêu(?!\p{L}))/giu;
/** Doubted, of another time, or that none is. */
const NO_CLAIM =
  /(?<![A-Za-zÀ-ỹ])(?:không (?:có|còn)|nếu|nguy cơ|khả năng|năm trước|cùng kỳ|nhiệm kỳ trước|phấn đấu|để|nhằm|khắc phục)(?!\p{L})/iu;
/** Words that single out no group of targets. */
const OF_ALL =
  /^(?:\s+(?:thi đua|được|giao|chủ yếu|cơ bản|nghị quyết|đề ra|kế hoạch|năm|quý|của|theo|trong|cấp trên|tỉnh|xã|phường|hội|đảng ủy|hđnd|ubnd|đã|20\d\d))*\s*$/iu;

export const ALL_MET_DENIED: TextRule = {
  id: 'prose.all-met-denied',
  severity: 'warning',
  grain: 'text',
  ofDocuments: true,
  title: {
    vi: 'Nói mọi chỉ tiêu đều đạt, chỗ khác có chỉ tiêu chưa đạt',
    en: 'All targets said to be met, and one not elsewhere',
  },
  why: {
    vi: 'Một chỗ ghi chỉ tiêu chưa đạt, một chỗ ghi đều đạt thì người đọc không biết tin chỗ nào.',
    en: 'One place has a target that was missed and another says that all were met: nobody knows which holds.',
  },
  message: {
    vi: '“{quote}”: dòng {line} ghi “{denial}”.',
    en: '“{quote}”: line {line} says “{denial}”.',
  },
  instruction: {
    vi: 'Xem lại hai chỗ, sửa cho khớp.',
    en: 'Check both places and make them agree.',
  },
  checkText: ({ lines, isNotes }, report) => {
    if (isNotes) return;
    const told = lines.filter(isTold);
    const all = told.flatMap((line) =>
      allMatches(ALL_MET, line.text)
        .filter(
          ({ index, 1: part, 2: whole, 3: group = '' }) =>
            part === whole && OF_ALL.test(group) && !isNoClaim(line.text, index),
        )
        .map(([quote]) => ({ line, quote })),
    );
    if (all.length === 0) return;
    const denials = told.flatMap((line) =>
      allMatches(NOT_MET, line.text)
        .filter(({ index, 0: { length } }) => !isNoClaim(line.text, index, length))
        .map(([denial]) => ({ line, denial })),
    );
    for (const { line, quote } of all) {
      const denied = denials.find((one) => one.line !== line);
      if (!denied) continue;
      const values = { line: String(denied.line.number), denial: denied.denial };
      report({ line: line.number, quote, values, sure: 0.75 });
    }
  },
};

const isTold = ({ zone, kind, isTask }: TextLine): boolean =>
  zone === 'body' && kind !== 'table-row' && !isTask;

/** By the words of the clause before it and in it. */
function isNoClaim(text: string, at: number, length = 0): boolean {
  const before = text.slice(Math.max(0, at - 60), at);
  return NO_CLAIM.test(before.slice(before.search(/[^.;,:]*$/)) + text.slice(at, at + length));
}
