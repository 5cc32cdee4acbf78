import { mustNotSay } from '../matching/matchers.ts';

/** The organisation answers for those who act for it. */
export const blameShift = mustNotSay({
  id: 'blame-shift',
  topic: 'responsibility',
  kinds: 'all',
  severity: 'warn',
  source: 'Coombs (2007), Situational Crisis Communication Theory: scapegoat',
});
