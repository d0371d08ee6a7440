// A bare name → the sentence that a secretary would make of it, with the place for its number.
import { uncapitalize } from '../../vietnamese/text';
import type { CatalogueEntry } from '../../workbook/facts';
import { happens } from '../../workbook/measure';
import { PART_MARK } from '../../workbook/part-marks';
import { traitsOf } from '../../workbook/phrase-kinds';
import { isCounted } from '../../workbook/units';
import { hasSlot } from './name-slot';
import {
  AMOUNT_WORDS,
  CLASSIFIERS,
  CLOSER_NOUNS,
  FOR_PEOPLE,
  LEADS,
  NUMBER_OF,
  RANK_WORDS,
  SAYS_STILL,
  STILL_BEHIND,
  THERE,
} from '../phrases/names';
import {
  ACTOR_BEHIND,
  BARE_BEHIND,
  BY_ACTOR,
  DONE_BEHIND,
  ENDS_WITH_VERB,
  IN_COURSE,
  MEASURED,
  MET_BEHIND,
  OF_PERIOD,
  OF_PLACE,
  OPENING,
  QUALIFIER,
  TOTAL_OF,
  TO_PLAN,
  TYPING_REMARK,
  UP_OR_DOWN,
  VERB_BEHIND,
} from '../phrases/name-patterns';

/** A name for sentences; `lead` opens a clause that begins with its number: "có", "tổ chức". */
export interface SentenceName {
  readonly name: string;
  readonly lead: string;
  /** The name alone, for where no number stands in it. */
  readonly alone: string;
}

/** A way to say it; the name alone is added to whichever is chosen. */
type Way = Omit<SentenceName, 'alone'>;

type Named = Pick<CatalogueEntry, 'name' | 'unit' | 'phrase' | 'measure' | 'direction'>;

/**
 * The sentence name of an indicator that has only its name. Where the grammar is not sure it is the name
 * alone, which the plain phrases say.
 */
export function sentenceName(of: Named): SentenceName {
  const whole = wholeName(of);
  const alone = counting(uncapitalize(whole === '' ? of.name : whole).replace(VERB_BEHIND, ''), of);
  const plain = { name: alone, lead: '', alone };
  const { states, value, disbursed, toPlan } = traitsOf(of.phrase);
  const isAmount = states === 'result' && (value === 'count' || value === 'measure');
  const isSaidPlainly = disbursed || toPlan === 'unit' || of.measure === 'net';
  if (whole === '' || !isAmount || isSaidPlainly) return plain;
  if (hasSlot(whole) || /[:;=\u2026]/u.test(whole)) return plain;
  const thing = uncapitalize(withoutTotal(whole.replace(AMOUNT_WORDS, ''), of.unit));
  const name = isCounted(of.phrase, of.unit) ? counted(thing, of) : measured(thing, of.unit);
  return name ? { ...name, alone } : plain;
}

/** Numbers rise, fall and stand to plans: "số hộ nghèo giảm 02 hộ", not "hộ nghèo giảm …". */
function counting(name: string, { phrase, unit }: Named): string {
  const isThing = isCounted(phrase, unit) && isCountable(name, unit) && !AMOUNT_WORDS.test(name);
  return isThing ? `${NUMBER_OF} ${name}` : name;
}

/** The name without how it was typed, and what its sentence says anyway. */
function wholeName({ name, measure, phrase }: Named): string {
  const plain = name.replace(TYPING_REMARK, '').replace(PART_MARK, '').replace(OF_PERIOD, '');
  const { states, value } = traitsOf(phrase);
  if (measure === 'net') return plain.replace(UP_OR_DOWN, ' ').trim();
  if (states === 'percent of plan') return plain.replace(TO_PLAN, '').trim();
  if (value === 'rank') return plain.replace(RANK_WORDS, '').trim();
  return plain.trim();
}

/** "tổng hồ sơ tiếp nhận" of hồ sơ; of "tổng đàn trâu" the word is a part. */
function withoutTotal(name: string, unit: string): string {
  const [, counted] = TOTAL_OF.exec(name) ?? [];
  return counted !== undefined && isCountable(counted, unit) ? counted : name;
}

const slotted = (name: string): Way => ({ name, lead: '' });

/** "trồng rừng sản xuất", of hectares: "trồng … ha rừng sản xuất". */
function measured(thing: string, unit: string): Way | null {
  if (ENDS_WITH_VERB.test(thing)) return slotted(`${thing} … ${unit}`);
  const [, what, , done] = DONE_BEHIND.exec(thing) ?? [];
  if (what !== undefined && MEASURED.test(what)) return slotted(`${done ?? ''} … ${unit} ${what}`);
  const [, verb, object] = OPENING.exec(thing) ?? [];
  if (verb === undefined || object === undefined) return null;
  if (MEASURED.test(object)) return slotted(`${verb} … ${unit} ${object}`);
  return slotted(`${thing} ${THERE.reached} … ${unit}`);
}

/** The ways to say a thing that is counted; the first that fits. */
const WAYS: readonly ((thing: string, of: Named) => Way | null)[] = [
  byActor,
  doneTo,
  asItIs,
  byOpening,
  byQualifier,
];

function counted(thing: string, of: Named): Way | null {
  for (const way of WAYS) {
    const name = way(thing, of);
    if (name) return name;
  }
  return null;
}

/** "văn bản Đảng ủy ban hành": who did it. */
function byActor(thing: string, { unit }: Named): Way | null {
  const [, what, actor, verb] = BY_ACTOR.exec(thing) ?? ACTOR_BEHIND.exec(thing) ?? [];
  if (what === undefined || !isCountable(what, unit)) return null;
  return slotted(`${actor ?? ''} ${verb ?? ''} … ${classified(what, unit)}`);
}

/** "việc hộ tịch đã giải quyết", "nhà tạm được xóa", "đơn thư tiếp nhận": what was done to it. */
function doneTo(thing: string, { unit, measure }: Named): Way | null {
  const [, what, aspect, done] = DONE_BEHIND.exec(thing) ?? [];
  if (what !== undefined && isCountable(what, unit)) {
    if (IN_COURSE.test(aspect ?? '')) {
      return slotted(`${aspect} ${done ?? ''} … ${classified(what, unit)}`);
    }
    // What is so at a time is there; what happened was done.
    if (happens(measure)) return slotted(`${done ?? ''} … ${classified(what, unit)}`);
  }
  const [, found, bare] = BARE_BEHIND.exec(thing) ?? [];
  if (found === undefined || !happens(measure) || !isCountable(found, unit)) return null;
  return slotted(`${bare ?? ''} … ${classified(found, unit)}`);
}

/** "hộ bị thiệt hại do thiên tai": there are so many. */
function asItIs(thing: string, of: Named): Way | null {
  if (!isCountable(thing, of.unit)) return null;
  const [, met] = happens(of.measure) ? [] : (MET_BEHIND.exec(thing) ?? []);
  if (met !== undefined) return slotted(`${THERE.met} … ${classified(met, of.unit)}`);
  const [, what, where] = happens(of.measure) ? [] : (OF_PLACE.exec(thing) ?? []);
  if (what !== undefined) {
    return slotted(`${where ?? ''} ${THERE.is} … ${classified(what, of.unit)}`);
  }
  return standing(classified(thing, of.unit), of);
}

/** "kết nạp đảng viên mới", "đăng ký khai sinh": it begins with what was done. */
function byOpening(thing: string, { unit }: Named): Way | null {
  const [, opening, object] = OPENING.exec(thing) ?? [];
  if (opening === undefined || object === undefined || unit === '') return null;
  if (isCountable(object, unit)) return slotted(`${opening} … ${classified(object, unit)}`);
  const link = FOR_PEOPLE.test(thing) ? THERE.forPeople : /\d$/.test(thing) ? THERE.reached : '';
  return slotted(`${thing} ${link}`.trim() + ` … ${unit}`);
}

/** "nộp trực tuyến" of hồ sơ, "làm việc trong tỉnh" of lao động: how what the unit names is. */
function byQualifier(thing: string, of: Named): Way | null {
  if (!QUALIFIER.test(thing)) return null;
  return standing(`${of.unit} ${thing}`, of);
}

/** "có 34 chi bộ trực thuộc"; "còn" is said once: "còn 05 điểm đen về rác", but "có 05 hộ còn nợ". */
function standing(thing: string, of: Named): Way {
  const lead = leadOf(thing, of);
  if (lead !== THERE.isStill) return { name: `… ${thing}`, lead };
  const what = thing.replace(STILL_BEHIND, '');
  return { name: `… ${what}`, lead: SAYS_STILL.test(what) ? THERE.is : lead };
}

/** The thing as its number counts it: "03 con bò", "02 căn nhà". */
function classified(thing: string, unit: string): string {
  const isClassifier = CLASSIFIERS.includes(unit.toLowerCase()) && !beginsWith(thing, unit);
  return isClassifier ? `${unit.toLowerCase()} ${thing}` : thing;
}

/** Whether the number can stand right before the thing: it begins with its unit, or names it more closely. */
function isCountable(thing: string, unit: string): boolean {
  const own = unit.toLowerCase().trim();
  if (own === '') return false;
  const lower = thing.toLowerCase();
  // "lượt cán bộ dự hội nghị", of lượt người; "tin, bài", of tin.
  const [first = own] = own.split(/[\s,]+/u);
  if (beginsWith(lower, own) || (first !== own && beginsWith(lower, first))) return true;
  // "hội nghị, cuộc họp", of cuộc.
  const [, second] = /^[^,]{2,24},\s(.+)$/u.exec(lower) ?? [];
  if (second !== undefined && beginsWith(second, own) && !OPENING.test(thing)) return true;
  const closer = CLOSER_NOUNS[own];
  return closer !== undefined && new RegExp(`^(?:${closer})(?!\\p{L})`, 'u').test(lower);
}

function beginsWith(text: string, word: string): boolean {
  return text.startsWith(word) && !/^\p{L}/u.test(text.slice(word.length));
}

function leadOf(thing: string, { measure, direction }: Named): string {
  // What is to become less is what there still is.
  if (!happens(measure)) return direction === 'lower' ? THERE.isStill : THERE.is;
  return LEADS.find(({ of }) => of.test(thing))?.lead ?? THERE.is;
}
