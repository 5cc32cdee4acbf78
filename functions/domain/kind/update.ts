import type { KindProfile } from './profile.ts';

/** Reports what has become known since the last statement. */
export const update: KindProfile = {
  audience: 'public',
  needs: ['nextUpdateAt', 'contacts'],
  facts: 'as-entered',
  headline: 'news',
};
