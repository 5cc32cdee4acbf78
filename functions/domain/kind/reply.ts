import type { KindProfile } from './profile.ts';

/** Answers a comment from the public. */
export const reply: KindProfile = {
  audience: 'public',
  answersOnePerson: true,
  takesUpClaims: true,
  incident: 'maybe',
  needs: ['comment', 'contacts'],
  facts: 'asked-about',
  headline: 'first-fact',
};
