import { mustNotSay } from '../matching/matchers.ts';

/** Words that make the crisis smaller than it is to those affected. */
export const minimizing = mustNotSay({
  id: 'minimizing',
  topic: 'people',
  kinds: 'all',
  severity: 'warn',
  source: 'Coombs (2007), Situational Crisis Communication Theory: diminish',
  isFineIfConfirmed: 'same-words',
});
