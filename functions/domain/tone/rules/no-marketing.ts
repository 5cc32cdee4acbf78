import { mustNotSay } from '../matching/matchers.ts';

/** Nothing is sold and nobody is proud while people are affected. */
export const noMarketing = mustNotSay({
  id: 'no-marketing',
  topic: 'language',
  kinds: 'all',
  severity: 'block',
  source: 'CDC, Crisis and Emergency Risk Communication (2018): those affected come first',
  isFineIfConfirmed: 'same-words',
});
