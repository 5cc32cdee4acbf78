import type { KindProfile } from './profile.ts';

/** An ordinary post on an ordinary day: about no incident. Its request says what it is to tell. */
export const post: KindProfile = {
  audience: 'public',
  incident: 'never',
  needs: ['facts'],
  facts: 'as-entered',
  headline: 'first-fact',
};
