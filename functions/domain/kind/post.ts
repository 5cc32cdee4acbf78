import type { KindProfile } from './profile.ts';

/** An ordinary post on an ordinary day: about no incident, and held against no facts. */
export const post: KindProfile = {
  audience: 'public',
  incident: 'never',
  needs: [],
  facts: 'as-entered',
  headline: 'first-fact',
};
