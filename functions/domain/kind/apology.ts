import type { KindProfile } from './profile.ts';

/** Takes responsibility for what someone did on behalf of the organisation. */
export const apology: KindProfile = {
  audience: 'public',
  needs: ['contacts'],
  facts: 'as-entered',
  headline: 'first-fact',
};
