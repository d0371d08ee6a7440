// Rule about the signature: who signs for the head of an office is a deputy.
import type { TextRule } from '../text-rule';

/** Decree 30/2020/NĐ-CP, Annex I, part II, 7: "KT." is written before the office of the head, the deputy's own below it. */
const FOR_HEAD = /^\s*(?:KT|K\/T)\.\s*(?!PHÓ)(\p{Lu}[\p{Lu}\s]{3,60}?)\s*$/u;
const DEPUTY = /(?<!\p{L})PHÓ(?!\p{L})/u;
const OFFICE = /^\s*\p{Lu}[\p{Lu}\s,]{3,60}$/u;

const DEPUTY_SIGNS: TextRule = {
  id: 'form.deputy-signs',
  severity: 'error',
  grain: 'text',
  ofDocuments: true,
  title: { vi: 'Ký thay mà không phải cấp phó', en: 'Signed for the head, by no deputy' },
  why: {
    vi: 'Dưới “KT.” phải là chức vụ của cấp phó (Nghị định 30/2020/NĐ-CP, Phụ lục I).',
    en: 'Below “KT.” stands the office of a deputy (Decree 30/2020/NĐ-CP, Annex I).',
  },
  message: {
    vi: '“{quote}” đứng dưới “KT.”: người ký thay phải là cấp phó.',
    en: '“{quote}” stands below “KT.”: who signs for the head must be a deputy.',
  },
  instruction: {
    vi: 'Ghi “PHÓ …”, hoặc bỏ “KT.” nếu cấp trưởng ký.',
    en: 'Write “PHÓ …”, or drop “KT.” where the head signs.',
  },
  checkText: ({ lines }, report) => {
    lines.forEach(({ text }, at) => {
      if (!FOR_HEAD.test(text)) return;
      const below = lines.slice(at + 1).find((line) => line.text.trim() !== '');
      if (!below || !OFFICE.test(below.text) || DEPUTY.test(below.text)) return;
      report({ line: below.number, quote: below.text.trim() });
    });
  },
};

export const SIGNATURE_RULES: readonly TextRule[] = [DEPUTY_SIGNS];
