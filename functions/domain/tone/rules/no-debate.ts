import { mustNotSay } from '../matching/matchers.ts';

/** A reply or correction gives the right figure and its source; it wins no argument. */
export const noDebate = mustNotSay({
  id: 'no-debate',
  topic: 'people',
  kinds: ['reply', 'correction'],
  severity: 'block',
  source: 'CDC, Crisis and Emergency Risk Communication (2018): show respect',
});
