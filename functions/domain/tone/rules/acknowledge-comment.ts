import { mustSay } from '../matching/matchers.ts';

/** Whoever wrote to us is met first: thanked, read or understood. */
export const acknowledgeComment = mustSay({
  id: 'acknowledge-comment',
  topic: 'people',
  kinds: ['reply'],
  severity: 'block',
  isNameWe: true,
  source: 'CDC, Crisis and Emergency Risk Communication (2018): show respect, express empathy',
});
