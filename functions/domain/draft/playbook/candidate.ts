import type { PlannedSentence } from '../assemble.ts';

/**
 * A sentence that the template offers: its paragraph, and its rank where space is short (0: always
 * in).
 */
export interface CandidateSentence extends PlannedSentence {
  paragraph: number;
  rank: number;
  /** The same in fewer words, for where there is no room. */
  shorter?: string;
  /** Whether it is tried whole first: a promise. */
  isPromise?: boolean;
  /** The fact that it makes no sense without. */
  leansOn?: string;
  /** Whether it turns that fact round, which is then told with it or not at all. */
  turns?: boolean;
}
