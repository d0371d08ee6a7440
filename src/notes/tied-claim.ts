// A claim of a note with the one row that it speaks of.
import type { Claim } from '../prose/claims';
import type { Paragraph } from '../prose/paragraph';
import type { Candidate } from './candidate';

/** A claim with its row. */
export interface TiedClaim extends Candidate {
  readonly claim: Claim;
  readonly paragraph: Paragraph;
  /**
   * `named`: the claim's own words name the row. `continued`: it carries on a claim that does.
   * `beside`: it stands in the row's own remark, and no word of it names another thing.
   * `perhaps`: there too, with words that may name another thing.
   * `likely`: unit, plan or value point to the row and to no other.
   */
  readonly tie: 'named' | 'continued' | 'beside' | 'perhaps' | 'likely';
}

/** Whether the row is no more than likely to be meant. */
export const isWeak = ({ tie }: TiedClaim): boolean => tie === 'likely' || tie === 'perhaps';
