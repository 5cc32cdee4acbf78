import type { ChannelProfile } from './profile.ts';

/** X. Its limit: twitter-text, configuration version 3. */
export const x = {
  audience: 'public',
  hasTitle: false,
  hasAddress: true,
  hosts: ['x.com', 'twitter.com'],
  postedBy: 'hand',
  limits: [{ counted: 'weight-on-x', max: 280 }],
  draftSize: 'short',
} satisfies ChannelProfile;
