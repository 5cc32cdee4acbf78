import { mustNotSay } from '../matching/matchers.ts';

/** Nobody guesses why it happened or who did it. */
export const causeGuiltSpeculation = mustNotSay({
  id: 'cause-guilt-speculation',
  topic: 'facts',
  kinds: 'all',
  severity: 'block',
  source: 'CDC, Crisis and Emergency Risk Communication (2018): do not speculate',
  isFineIfConfirmed: 'same-sense',
});
