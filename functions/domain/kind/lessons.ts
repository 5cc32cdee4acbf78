import type { KindProfile } from './profile.ts';

/** Says what the organisation has learned and changed when the crisis is over. */
export const lessons: KindProfile = {
  audience: 'public',
  needs: ['change'],
  facts: 'changes-first',
  headline: 'first-fact',
};
