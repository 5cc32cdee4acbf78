import type { ChannelProfile } from './profile.ts';

/** Instagram. Its limit: the platform's help pages, November 2026. */
export const instagram = {
  audience: 'public',
  hasTitle: false,
  hasAddress: true,
  hosts: ['instagram.com', 'instagr.am'],
  postedBy: 'hand',
  limits: [{ counted: 'characters', max: 2200 }],
  feedShows: 125,
  draftSize: 'long',
} satisfies ChannelProfile;
