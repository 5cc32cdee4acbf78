import type { KindProfile } from './profile.ts';

/** Questions and answers for the organisation's own staff. */
export const qa: KindProfile = {
  audience: 'internal',
  needs: ['contacts'],
  facts: 'as-entered',
  headline: 'first-fact',
};
