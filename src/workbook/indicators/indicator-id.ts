// The id of a new indicator, made from its name.
import { fold } from '../../vietnamese/text';

/** Longer names are cut between words. */
const LONGEST = 40;

/**
 * `Số hộ nghèo` → `so_ho_ngheo`: letters, digits and `_`, so that templates can name it; with a number behind it where
 * another has that id.
 */
export function indicatorId(name: string, isTaken: (id: string) => boolean): string {
  const stem = stemOf(name);
  let id = stem;
  for (let number = 2; isTaken(id); number++) id = `${stem}_${number}`;
  return id;
}

function stemOf(name: string): string {
  const words: string[] = fold(name).match(/[a-z0-9]+/g) ?? [];
  // A name of the template language begins with a letter.
  if (!/^[a-z]/.test(words[0] ?? '')) words.unshift('ct');
  let stem = '';
  for (const word of words) {
    const longer = stem === '' ? word : `${stem}_${word}`;
    if (longer.length > LONGEST) break;
    stem = longer;
  }
  return stem === '' ? (words[0] ?? '').slice(0, LONGEST) : stem;
}
