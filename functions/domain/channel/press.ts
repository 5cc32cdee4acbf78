import type { ChannelProfile } from './profile.ts';

/** Press releases. */
export const press = {
  audience: 'public',
  hasTitle: true,
  hasAddress: false,
  postedBy: 'hand',
  limits: [],
  draftSize: 'long',
} satisfies ChannelProfile;
