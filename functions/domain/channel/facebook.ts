import type { ChannelProfile } from './profile.ts';

/** Facebook. Its limit: the platform's help pages, November 2026. */
export const facebook = {
  audience: 'public',
  hasTitle: false,
  hasAddress: true,
  hosts: ['facebook.com', 'fb.com', 'fb.watch'],
  postedBy: 'hand',
  limits: [{ counted: 'characters', max: 63_206 }],
  feedShows: 125,
  draftSize: 'long',
} satisfies ChannelProfile;
