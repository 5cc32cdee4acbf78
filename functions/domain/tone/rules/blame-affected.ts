import { mustNotSay } from '../matching/matchers.ts';

/** Nobody who is affected is told that they should have done otherwise. */
export const blameAffected = mustNotSay({
  id: 'blame-affected',
  topic: 'people',
  kinds: 'all',
  severity: 'block',
  source: 'CDC, Crisis and Emergency Risk Communication (2018): show respect',
});
