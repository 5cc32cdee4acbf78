import { mustSay } from '../matching/matchers.ts';

/** An apology says, in the first person, that we apologise; regret alone is none. */
export const apologyExplicit = mustSay({
  id: 'apology-explicit',
  topic: 'apology',
  kinds: ['apology'],
  severity: 'block',
  source: 'Lewicki, Polin and Lount (2016), An Exploration of the Structure of Effective Apologies',
});
