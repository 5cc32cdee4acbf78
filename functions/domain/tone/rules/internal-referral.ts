import { mustSay } from '../matching/matchers.ts';

/** Staff who are asked by the press know whom to send them to. */
export const internalReferral = mustSay({
  id: 'internal-referral',
  topic: 'completeness',
  kinds: ['internal'],
  severity: 'block',
  source: 'CDC, Crisis and Emergency Risk Communication (2018): one voice, staff informed first',
});
