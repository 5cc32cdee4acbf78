import { mustNotSay } from '../matching/matchers.ts';

/** Nobody can promise that there is no risk or that it never happens again. */
export const absoluteAssurance = mustNotSay({
  id: 'absolute-assurance',
  topic: 'facts',
  kinds: 'all',
  severity: 'block',
  source: 'CDC, Crisis and Emergency Risk Communication (2018): be credible',
  isFineIfConfirmed: 'same-words',
});
