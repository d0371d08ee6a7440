// Which indicators a computed part speaks of: `II.1; II.6 đoạn 1`.
import { BilingualError } from '../../vietnamese/bilingual';
import type { Item } from './item';

/** Which indicators a computed part speaks of: `II.1; II.6 đoạn 1`. */
export type Selector = (item: Item) => boolean;

/**
 * Reads a selector: sections with all below them, apart by `;`, each maybe with its paragraph.
 */
export function readSelector(text: string): Selector {
  const wanted = text.split(';').map((part) => {
    const match = /^\s*((?:phần\s+(?:thứ\s+)?)?[^\s]+?)\.?(?:\s+đoạn\s+(\d+))?\s*$/iu.exec(
      part.normalize('NFC'),
    );
    if (!match) throw notASelector(part);
    return { section: match[1] ?? '', paragraph: match[2] === undefined ? null : Number(match[2]) };
  });
  return ({ entry }) =>
    wanted.some(({ section, paragraph }) => {
      if (entry.section !== section && !entry.section.startsWith(`${section}.`)) return false;
      if (paragraph === null) return true;
      return entry.place.kind === 'paragraph' && entry.place.paragraph === paragraph;
    });
}

function notASelector(part: string): BilingualError {
  return new BilingualError({
    vi: `không hiểu phạm vi “${part.trim()}”; ghi như 'II.1; II.6 đoạn 1'`,
    en: `the range “${part.trim()}” is not understood; write it as 'II.1; II.6 đoạn 1'`,
  });
}
