// Rule about the general assessment: what it says again must stand in the parts before.
import type Big from 'big.js';
import { decimal, divideHalfUp } from '../../plan/decimal';
import { scaledValue } from '../../prose/amounts';
import type { Claim } from '../../prose/claims';
import type { Sentence, TextContext } from '../context';
import { withUnit } from '../quotes';
import type { TextRule } from '../text-rule';

const ASSESSMENT =
  /(?<![A-Za-zÀ-ỹ])(?:đánh giá chung|đánh giá, nhận xét|nhận xét, đánh giá|nhận xét chung)/iu;
/** Causes and lessons have numbers of their own. */
const CAUSES = /(?<![A-Za-zÀ-ỹ])(?:nguyên nhân|bài học|kiến nghị|đề xuất)(?!\p{L})/iu;
const PART = /^\s*(?:phần\s+)?[IVX]{1,5}\s*[.\-–]/iu;

/** Counted only in an assessment: "12/15 chỉ tiêu hoàn thành". */
const OWN_UNIT = /^(?:chỉ|nhiệm|tiêu|mục|lĩnh|mặt|nhóm|nội|nguyên|giải|bài|tháng|năm)$/u;
/** Targets, changes and earlier values need not stand elsewhere. */
const OTHER =
  /(?<![A-Za-zÀ-ỹ])(?:tăng|giảm|cao hơn|thấp hơn|phấn đấu|mục tiêu|dự kiến|ước|còn thiếu|còn lại|nghị quyết|khoảng|gần|trên|hơn)(?!\p{L})/iu;

/** So many figures must be repeated: few may agree by chance. */
const ENOUGH_KNOWN = 5;

/** The parts of a figure in one sentence are quoted together where so much stands between them. */
const NEAR = 24;

const ONLY_IN_ASSESSMENT: TextRule<'retold'> = {
  id: 'prose.only-in-assessment',
  severity: 'warning',
  grain: 'text',
  ofDocuments: true,
  title: { vi: 'Số chỉ có ở phần đánh giá', en: 'A figure that only the assessment has' },
  why: {
    vi: 'Phần đánh giá chung nhắc lại kết quả đã nêu; số không có ở phần kết quả là số cũ hoặc số khác nguồn.',
    en: 'The assessment repeats results told before; a figure that is not among them is old or from elsewhere.',
  },
  message: {
    vi: '“{quote}”: số này không có ở phần kết quả phía trên.',
    en: '“{quote}”: the results above do not have this figure.',
  },
  instruction: {
    vi: 'Đối chiếu với phần kết quả: sửa cho thống nhất, hoặc bổ sung vào phần kết quả.',
    en: 'Compare it with the results: make both the same, or add it to the results.',
  },
  parameters: {
    retold: {
      name: 'tỷ lệ nhắc lại',
      default: 75,
      meaning: {
        vi: 'chỉ xét phần đánh giá có ít nhất chừng này % số liệu nhắc lại kết quả đã nêu',
        en: 'only an assessment is judged that repeats at least this % of its figures from the results',
      },
    },
  },
  checkText: (context, report, { retold }) => {
    const assessed = assessmentSentences(context);
    if (assessed.length === 0) return;
    const first = assessed[0]?.line.number ?? 0;
    const known = knownFigures(context.claims.filter(({ line }) => line < first));
    let told = 0;
    const unknown: [Sentence, Claim][] = [];
    for (const sentence of assessed) {
      for (const claim of sentence.claims) {
        if (!isRetold(claim)) continue;
        told++;
        if (!known(claim)) unknown.push([sentence, claim]);
      }
    }
    const found = told - unknown.length;
    if (found < ENOUGH_KNOWN || 100 * found < told * retold) return;
    for (const { line, quote } of quotes(unknown)) report({ line, quote });
  },
};

/** The sentences from the heading of the assessment to the next part. */
function assessmentSentences({ lines }: TextContext): Sentence[] {
  const found: Sentence[] = [];
  let inside = false;
  let isOfResults = true;
  for (const { kind, text, sentences } of lines) {
    if (kind === 'heading') isOfResults = !CAUSES.test(text);
    if (kind === 'heading' && ASSESSMENT.test(text)) inside = true;
    else if (kind === 'heading' && PART.test(text)) inside = false;
    else if (inside && isOfResults && kind !== 'footnote') found.push(...sentences);
  }
  return found;
}

function isRetold({ amount, what, unit, period, whole, role, hedged }: Claim): boolean {
  if (unit === '' || OTHER.test(what) || role !== 'result' || hedged) return false;
  // The month's results need not have what is said of another time.
  if (period !== null && period !== 'month') return false;
  return amount.percent || !OWN_UNIT.test((whole ?? amount).unit[0] ?? '');
}

/** Whether a claim's number stands among `claims`, or follows from two of them. */
function knownFigures(claims: readonly Claim[]): (claim: Claim) => boolean {
  const values = new Set<string>();
  const ratios: [part: Big, whole: Big][] = [];
  for (const { amount, whole, unit } of claims) {
    values.add(`${scaledValue(amount).toFixed()} ${unit}`);
    if (!whole) continue;
    const scaled = scaledValue(whole);
    const part = scaledValue({ ...amount, unit: whole.unit });
    for (const value of [part, scaled, scaled.minus(part)]) {
      values.add(`${value.abs().toFixed()} ${unit}`);
    }
    if (scaled.gt(0)) ratios.push([part, scaled]);
  }
  // What is left of a plan may be told as an amount of its own.
  for (const [at, claim] of claims.entries()) {
    for (const other of claims.slice(at + 1, at + 4)) {
      if (other.line !== claim.line || other.unit !== claim.unit || claim.amount.percent) continue;
      const left = scaledValue(claim.amount).minus(scaledValue(other.amount)).abs();
      values.add(`${left.toFixed()} ${claim.unit}`);
    }
  }
  const isPercentOf = (value: Big, places: number): boolean =>
    ratios.some(([part, whole]) => divideHalfUp(part.times(100), whole, places).eq(value));
  return ({ amount, whole, unit }) => {
    const unitOf = (whole ?? amount).unit;
    if (values.has(`${scaledValue({ ...amount, unit: unitOf }).toFixed()} ${unit}`)) return true;
    if (!amount.percent) return false;
    const hundred = decimal(100);
    return [amount.value, amount.value.plus(hundred), amount.value.minus(hundred).abs()].some(
      (value) => values.has(`${value.toFixed()} %`) || isPercentOf(value, amount.places),
    );
  };
}

/** Neighbours of one sentence in one quote: "16 hộ với 61,6 triệu đồng". */
function quotes(
  claims: readonly (readonly [Sentence, Claim])[],
): { line: number; quote: string }[] {
  const found: { sentence: Sentence; start: number; end: number }[] = [];
  for (const [sentence, { start, end }] of claims) {
    const last = found[found.length - 1];
    const between = last ? sentence.line.text.slice(last.end, start) : '';
    const isNext = last?.sentence === sentence && between.length <= NEAR && !/[;.]/.test(between);
    if (isNext) last.end = end;
    else found.push({ sentence, start, end });
  }
  return found.map(({ sentence: { line }, start, end }) => {
    return { line: line.number, quote: withUnit(line.text, start, end) };
  });
}

export const ASSESSMENT_RULES: readonly TextRule[] = [ONLY_IN_ASSESSMENT];
