// The words that lead into a paragraph before a colon: "Về khách quan: mưa lớn …" has them in bold.
import type { Look } from '../form';
import { isFootnoteMark, type Inline } from '../model';

/** Longer ones are sentences of their own. */
const MOST_WORDS = 8;

/** Words without any other stop up to the colon. */
const LEAD_IN = /^[^.,;:!?…()\d]+:(?=\s)/u;

/** With such a word before it the colon belongs to the sentence: "… gồm: 05 hộ nghèo". */
const OPEN = /(?<!\p{L})(?:gồm|là|như|đó|sau|đạt|có):$/iu;

/** A piece of a paragraph, and whether it leads in. */
export type Led = Inline & { readonly leadsIn?: true };

/**
 * Parts the lead-in off the paragraph's first piece of text, where the form has it in a look of its
 * own. Something follows it in the paragraph; a figure or a footnote's mark is never part of it.
 */
export function withLeadIn(content: readonly Inline[], look: Look): readonly Led[] {
  const [first, ...others] = content;
  if (!look.bold || !first || isFootnoteMark(first) || first.figure) return content;
  const [lead = ''] = LEAD_IN.exec(first.text) ?? [];
  const rest = first.text.slice(lead.length);
  const leads = rest.trim() !== '' || others.some((one) => isFootnoteMark(one) || one.text !== '.');
  if (lead === '' || !leads || OPEN.test(lead) || lead.split(/\s+/).length > MOST_WORDS) {
    return content;
  }
  return [{ text: lead, leadsIn: true }, { text: rest }, ...others];
}
