// The catalogue of text rules, in the order in which findings of one line are shown.
import { ALL_MET_DENIED } from './rules/all-met';
import { ASSESSMENT_RULES } from './rules/assessment';
import { BODY_RULES } from './rules/bodies';
import { CAPITAL_RULES } from './rules/capitals';
import { CHANGE_RULES } from './rules/changes';
import { CLOCK_RULES } from './rules/clock';
import { COMPARISON_RULES } from './rules/comparisons';
import { REVERSED_WORD_RULES } from './rules/reversed-words';
import { SIGNATURE_RULES } from './rules/signatures';
import { SUPERLATIVE_RULES } from './rules/superlatives';
import { CITATION_RULES } from './rules/citations';
import { BULLET_RULES } from './rules/bulleted-parts';
import { KNOWN_DOCUMENT_RULES } from './rules/known-documents';
import { OWN_PLACE_RULES } from './rules/own-place';
import { SPAN_OF_DAYS_RULES } from './rules/spans-of-days';
import { SCHOOL_YEAR_RULES } from './rules/school-years';
import { STOCK_RULES } from './rules/stocks';
import { CLAIMED_RESULT_RULES } from './rules/claimed-results';
import { PRAISE_RULES } from './rules/praise-without-number';
import { DATE_RULES } from './rules/dates';
import { DAY_RULES } from './rules/days';
import { DOCUMENT_NUMBER_RULES } from './rules/document-numbers';
import { FACT_RULES } from './rules/facts';
import { DIGITS_SWAPPED } from './rules/swapped-digits';
import { HALF_WORD_RULES } from './rules/half-words';
import { HEDGE_RULES } from './rules/hedges';
import { LEFT_BEHIND_RULES } from './rules/left-behind';
import { LETTER_RULES } from './rules/letters';
import { LIST_COUNT_RULES } from './rules/list-counts';
import { MORE_THAN_ALL_RULES } from './rules/more-than-all';
import { WRONG_MULTIPLE } from './rules/multiples';
import { NUMBER_FORM_TEXT_RULES } from './rules/number-forms';
import { OUTLINE_TEXT_RULES } from './rules/outline';
import { LONE_SIGN } from './rules/pairs-of-signs';
import { PART_RULES } from './rules/part-over-whole';
import { PRODUCT_RULES } from './rules/products';
import { PERCENT_RULES } from './rules/percents';
import { PERIOD_RULES } from './rules/periods';
import { POPULATION_RULES } from './rules/population';
import { RATE_RULES } from './rules/rates';
import { REFERENCE_RULES } from './rules/references';
import { SENTENCE_END_RULES } from './rules/sentence-ends';
import { SHARE_OF_NOTHING } from './rules/share-of-nothing';
import { SHARE_RULES } from './rules/shares';
import { SECRECY_RULES } from './rules/secrecy';
import { SIGN_RULES } from './rules/signs';
import { MONTH_OVER_TO_DATE } from './rules/to-date';
import { SUM_TEXT_RULES } from './rules/sums';
import { FORM_RULES } from './rules/several-forms';
import { WORD_RULES } from './rules/words';
import { WORDING_RULES } from './rules/wording';
import { WRONG_SPAN } from './rules/year-spans';
import type { TextRule } from './text-rule';

export const TEXT_RULES: readonly TextRule[] = [
  ...PERCENT_RULES,
  ...HEDGE_RULES,
  ...STOCK_RULES,
  ...BULLET_RULES,
  ...CLAIMED_RESULT_RULES,
  ...PRAISE_RULES,
  ALL_MET_DENIED,
  ...MORE_THAN_ALL_RULES,
  SHARE_OF_NOTHING,
  ...PRODUCT_RULES,
  ...SUM_TEXT_RULES,
  ...PART_RULES,
  ...SHARE_RULES,
  ...RATE_RULES,
  MONTH_OVER_TO_DATE,
  ...CHANGE_RULES,
  ...COMPARISON_RULES,
  ...SUPERLATIVE_RULES,
  WRONG_MULTIPLE,
  DIGITS_SWAPPED,
  ...FACT_RULES,
  ...ASSESSMENT_RULES,
  ...POPULATION_RULES,
  ...WORDING_RULES,
  ...REVERSED_WORD_RULES,
  ...LIST_COUNT_RULES,
  ...NUMBER_FORM_TEXT_RULES,
  ...DATE_RULES,
  ...DAY_RULES,
  ...CLOCK_RULES,
  WRONG_SPAN,
  ...PERIOD_RULES,
  ...SCHOOL_YEAR_RULES,
  ...SPAN_OF_DAYS_RULES,
  ...OWN_PLACE_RULES,
  ...KNOWN_DOCUMENT_RULES,
  ...DOCUMENT_NUMBER_RULES,
  ...CITATION_RULES,
  ...BODY_RULES,
  ...REFERENCE_RULES,
  ...SIGNATURE_RULES,
  ...OUTLINE_TEXT_RULES,
  ...SECRECY_RULES,
  ...LEFT_BEHIND_RULES,
  ...LETTER_RULES,
  ...WORD_RULES,
  ...HALF_WORD_RULES,
  ...FORM_RULES,
  ...SIGN_RULES,
  ...SENTENCE_END_RULES,
  ...CAPITAL_RULES,
  LONE_SIGN,
];

/** The text rules that also judge notes and remarks in the tabs, each at its cell. */
export const NOTE_TEXT_RULES: readonly TextRule[] = TEXT_RULES.filter(
  ({ ofDocuments }) => !ofDocuments,
);
