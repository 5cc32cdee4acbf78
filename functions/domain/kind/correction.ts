import type { KindProfile } from './profile.ts';

/** Says what is right where something wrong was said, by the organisation or by others. */
export const correction: KindProfile = {
  audience: 'public',
  takesUpClaims: true,
  needs: ['claim', 'contacts', 'facts'],
  facts: 'truth-first',
  headline: 'first-fact',
};
