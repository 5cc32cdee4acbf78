import type { KindProfile } from './profile.ts';

/** Informs the organisation's own staff. */
export const internal: KindProfile = {
  audience: 'internal',
  needs: [],
  facts: 'as-entered',
  headline: 'first-fact',
};
