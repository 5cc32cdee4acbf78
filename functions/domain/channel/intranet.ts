import type { ChannelProfile } from './profile.ts';

/** The organisation's intranet. */
export const intranet = {
  audience: 'internal',
  staffAlone: true,
  hasTitle: true,
  hasAddress: true,
  postedBy: 'hand',
  limits: [],
  draftSize: 'long',
} satisfies ChannelProfile;
