import type { ChannelProfile } from './profile.ts';

/** The organisation's own newsroom, which Talan publishes. */
export const newsroom = {
  audience: 'public',
  hasTitle: true,
  hasAddress: true,
  hasOwnPage: true,
  postedBy: 'talan',
  limits: [],
  draftSize: 'long',
} satisfies ChannelProfile;
