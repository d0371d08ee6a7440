// A name with a slot as it denies: "tổ chức … hội nghị" → "không tổ chức hội nghị".
import { joinRuns, runsText, sliceRuns, trimRuns, words, type Runs } from '../../figures/runs';
import type { CatalogueEntry } from '../../workbook/facts';
import { isCounted } from '../../workbook/units';
import { aroundSlot } from '../content/name-slot';
import { DENIALS, DENIED, DONE_ALREADY, IS_SO_MUCH, TENSE, VERB } from '../phrases/words';

/**
 * Denies `name`, which has a slot; `zero` prints the denying words as the figure of the zero. What is
 * planned and has not come is `notYet`: "chưa kết nạp đảng viên".
 */
export function deny(
  name: Runs,
  { phrase, unit }: Pick<CatalogueEntry, 'phrase' | 'unit'>,
  zero: (words: string) => Runs,
  notYet = false,
): Runs {
  const [before, behind] = aroundSlot(name) ?? [name, []];
  const text = runsText(before);
  const denied = DENIED.exec(text);
  if (denied) {
    return spaced(zero(denied[0].trim()), sliceRuns(before, denied[0].length), behind);
  }
  const verb = VERB.exec(text);
  const not = notYet ? DENIALS.notYet : DENIALS.not;
  if (!verb && !isCounted(phrase, unit)) {
    // "tổng kinh phí là … triệu đồng" has nothing to count behind its number.
    const amount = sliceRuns(before, 0, text.replace(IS_SO_MUCH, '').length);
    return spaced(zero(DENIALS.noAmount), amount);
  }
  // Names without a subject begin with their verb: "xử phạt … trường hợp".
  if (!verb && /^\p{Ll}/u.test(text)) {
    return spaced(zero(not), before, behind, words(DENIALS.none));
  }
  if (!verb) {
    return spaced(before, zero(notYet ? DENIALS.isNoneYet : DENIALS.isNone), behind);
  }
  const said = text.slice(verb.index);
  const [tense = ''] = TENSE.exec(said) ?? [];
  return spaced(
    sliceRuns(before, 0, verb.index),
    zero(DONE_ALREADY.test(said) ? DENIALS.notYet : not),
    sliceRuns(before, verb.index + tense.length),
    behind,
  );
}

/** Texts with one space between them. */
function spaced(...texts: readonly Runs[]): Runs {
  return joinRuns(
    texts.map(trimRuns).filter((text) => text.length > 0),
    ' ',
  );
}
