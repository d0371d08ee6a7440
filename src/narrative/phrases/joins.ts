// Words that join what is said: totals with their parts, lists with what leads them.

/** Before parts that make up their total, and before those that do not. */
export const ALL_PARTS = 'gồm';
export const SOME_PARTS = 'trong đó';

/** Opens a clause that begins with its number where nothing else does. */
export const THERE_IS = 'có';

/** Before a footnote's list that has no words of its own. */
export const LISTED_BELOW = 'Cụ thể:';

/** Before the last of a list. */
export const AND = 'và';

/** Opens the sentence of some that the sentence before it counts with others. */
export const OF_THEM = 'trong số đó';

/** Opens what should be no more and still is. */
export const STILL = 'còn';
