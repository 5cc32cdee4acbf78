import type { KindProfile } from './profile.ts';

/** Says what the organisation stands for after someone of its own did wrong in private. */
export const distancing: KindProfile = {
  audience: 'public',
  needs: ['policies'],
  facts: 'as-entered',
  headline: 'first-fact',
};
