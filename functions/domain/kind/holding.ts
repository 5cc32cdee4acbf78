import type { KindProfile } from './profile.ts';

/** Says that the organisation knows, acts, and when it will say more; published first. */
export const holding: KindProfile = {
  audience: 'public',
  isPreliminary: true,
  needs: ['nextUpdateAt', 'contacts'],
  facts: 'as-entered',
  headline: 'first-fact',
};
