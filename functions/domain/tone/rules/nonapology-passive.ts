import { mustNotSay } from '../matching/matchers.ts';

/** "Mistakes were made" has nobody make them. */
export const nonapologyPassive = mustNotSay({
  id: 'nonapology-passive',
  topic: 'apology',
  kinds: 'all',
  severity: 'block',
  source: 'Battistella (2014), Sorry About That: The Language of Public Apology',
});
