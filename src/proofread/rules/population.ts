// Rule about people: pupils and workers of a commune cannot be more than its inhabitants.
import type { Claim } from '../../prose/claims';
import type { Sentence } from '../context';
import { withUnit } from '../quotes';
import type { TextRule } from '../text-rule';
import { writeNumber } from '../../vietnamese/write-number';

const POPULATION = /(?<![A-Za-zÀ-ỹ])(?:dân số|tổng số (?:nhân )?khẩu)(?!\p{L})/iu;
const WORKERS =
  /(?<![A-Za-zÀ-ỹ])(?:tổng số lao động|nguồn lao động|lực lượng lao động|số người trong độ tuổi lao động)(?!\p{L})[^\d;]*$/iu;
const ALL_PUPILS = /(?<![A-Za-zÀ-ỹ])(?:toàn (?:xã|phường)|tổng số học sinh)(?!\p{L})/iu;
/** A share, a change, a part. */
const NOT_ALL =
  /(?<![A-Za-zÀ-ỹ])(?:tỷ lệ|tăng|giảm|trong đó|học nghề|mật độ|được)(?!\p{L})[^,]*$/iu;

const OVER_POPULATION: TextRule = {
  id: 'prose.more-than-population',
  severity: 'warning',
  grain: 'text',
  ofDocuments: true,
  title: { vi: 'Lao động và học sinh nhiều hơn dân số', en: 'More workers and pupils than people' },
  why: {
    vi: 'Người lao động và học sinh đều là dân trong xã, cộng lại không thể nhiều hơn dân số.',
    en: 'Workers and pupils are people of the commune; together they cannot be more than all of them.',
  },
  message: {
    vi: '“{quote}”: {pupils} học sinh (dòng {pupilsLine}) cộng {workers} lao động (dòng {workersLine}) là {sum}, nhiều hơn dân số {population} người (dòng {populationLine}).',
    en: '“{quote}”: {pupils} pupils (line {pupilsLine}) and {workers} workers (line {workersLine}) make {sum}, more than the population of {population} (line {populationLine}).',
  },
  instruction: {
    vi: 'Xem lại ba số, nhất là ngày chốt và phạm vi thống kê của mỗi số.',
    en: 'Check the three numbers, above all the day and the area that each stands for.',
  },
  checkText: ({ lines, sentences }, report) => {
    const population = mostOf(sentences, ({ what, amount }) => {
      const isCount = POPULATION.test(what) && !NOT_ALL.test(what);
      return isCount && /^(?:người|nhân|khẩu)$/u.test(head(amount));
    });
    const workers = mostOf(sentences, ({ amount, whole }, before) => {
      return WORKERS.test(before) && /^(?:lao|người)$/u.test(head(whole ?? amount));
    });
    const pupils = mostOf(sentences, ({ amount: { unit }, whole }, before) => {
      const isCount = whole === null && unit[0] === 'học' && unit[1] === 'sinh';
      return isCount && ALL_PUPILS.test(before);
    });
    if (!population || !workers || !pupils) return;
    const sum = workers.amount.value.plus(pupils.amount.value);
    if (sum.lte(population.amount.value)) return;
    const last = [population, workers, pupils].reduce((one, other) =>
      other.line > one.line || (other.line === one.line && other.start > one.start) ? other : one,
    );
    report({
      line: last.line,
      quote: withUnit(lines[last.line - 1]?.text ?? '', last.start, last.end),
      values: {
        pupils: pupils.amount.text,
        workers: workers.amount.text,
        population: population.amount.text,
        sum: writeNumber(sum),
        pupilsLine: String(pupils.line),
        workersLine: String(workers.line),
        populationLine: String(population.line),
      },
    });
  },
};

/** "nhân viên" are not the people; "cán bộ dân số 01" is one officer. */
const INHABITED =
  /^(?:người|nhân khẩu|nhân dân|nhân(?=\s|$)(?!\s(?:viên|sự|lực|công))|khẩu)(?!\p{L})/u;
const FEWEST = 300;

/** A part of the people: of them there are no more than inhabitants. */
const PART_OF_PEOPLE =
  /^(?:trẻ em|trẻ|học sinh|người cao tuổi|hội viên|đảng viên|đoàn viên|lao động|cử tri|hộ|công dân|thanh niên|phụ nữ|người có công|hộ dân)(?!\p{L})/u;
/** "6.120 hộ/22.840 khẩu", "dân số 28.140 người". */
const INHABITANTS = /^(?:khẩu|nhân khẩu|nhân)(?!\p{L})/u;

/** "Toàn xã có 6.120 hộ/22.840 khẩu". */
const OF_PLACE =
  /(?<![A-Za-zÀ-ỹ])(?:toàn (?:xã|phường|đặc khu)|địa bàn|dân số|(?:xã|phường|đặc khu)\s[^.;]{0,60}?có)(?!\p{L})/iu;

/** "7.215 hộ với 28.140 nhân khẩu": thousands of households are a place's. */
const OF_HOUSEHOLDS = /\d\.\d{3}\s+hộ\s*(?:với|và|,|\/|\()?\s*$/iu;

const PART_OVER_POPULATION: TextRule = {
  id: 'prose.part-over-population',
  severity: 'warning',
  grain: 'text',
  ofDocuments: true,
  title: { vi: 'Một nhóm người nhiều hơn dân số', en: 'A group larger than the population' },
  why: {
    vi: 'Trẻ em, hội viên, học sinh đều là dân trong xã, không thể nhiều hơn dân số.',
    en: 'Children, members and pupils are inhabitants; they cannot be more than all of them.',
  },
  message: {
    vi: '“{quote}”: nhiều hơn dân số {population} (dòng {line}).',
    en: '“{quote}”: more than the population of {population} (line {line}).',
  },
  instruction: { vi: 'Xem lại cả hai số.', en: 'Check both numbers.' },
  checkText: ({ lines, sentences, period, day }, report) => {
    const population = mostOf(sentences, ({ what, amount, whole }, before) => {
      const unit = (whole ?? amount).unit.join(' ');
      const isCount =
        POPULATION.test(what) &&
        !NOT_ALL.test(what) &&
        INHABITED.test(unit) &&
        amount.value.gte(FEWEST);
      return (
        whole === null &&
        (isCount ||
          (INHABITANTS.test(unit) &&
            INHABITED.test(unit) &&
            (OF_PLACE.test(before) || OF_HOUSEHOLDS.test(before))))
      );
    });
    // In a short text the one number of people may be anybody's.
    if (!population || (period === null && day === null)) return;
    for (const { claims } of sentences) {
      for (const { amount, whole, role, what, line, start, end } of claims) {
        if (amount.percent || whole || role !== 'result' || amount.per !== null) continue;
        const isPart =
          PART_OF_PEOPLE.test(amount.unit.join(' ')) ||
          (amount.unit[0] === 'người' && CARD_HOLDERS.test(what));
        if (!isPart || amount.value.lte(population.amount.value)) continue;
        report({
          line,
          quote: withUnit(lines[line - 1]?.text ?? '', start, end),
          values: { population: population.amount.text, line: String(population.line) },
          sure: 0.8,
        });
      }
    }
  },
};

const CARD_HOLDERS = /(?<!lượt )(?<!\p{L})(?:số người|người (?:tham gia|có))(?!\p{L})/iu;

const head = ({ unit }: Claim['amount']): string => unit[0] ?? '';

/** The largest of the counts that are meant; `before` is what the sentence says in front of one. */
function mostOf(
  sentences: readonly Sentence[],
  isMeant: (claim: Claim, before: string) => boolean,
): Claim | null {
  let most: Claim | null = null;
  for (const { claims, text, start } of sentences) {
    for (const claim of claims) {
      if (claim.amount.percent || !isMeant(claim, text.slice(0, claim.start - start))) continue;
      if (!most || claim.amount.value.gt(most.amount.value)) most = claim;
    }
  }
  return most;
}

export const POPULATION_RULES: readonly TextRule[] = [OVER_POPULATION, PART_OVER_POPULATION];
