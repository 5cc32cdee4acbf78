import type { ChannelProfile } from './profile.ts';

/** LinkedIn. Its limit: the platform's help pages, November 2026. */
export const linkedin = {
  audience: 'public',
  hasTitle: false,
  hasAddress: true,
  hosts: ['linkedin.com'],
  postedBy: 'hand',
  limits: [{ counted: 'characters', max: 3000 }],
  feedShows: 150,
  draftSize: 'long',
} satisfies ChannelProfile;
