import type { ChannelProfile } from './profile.ts';

/** E-mail, to staff or to others. */
export const email = {
  audience: 'internal',
  hasTitle: true,
  hasAddress: false,
  postedBy: 'account',
  reaches: 'mail',
  limits: [],
  draftSize: 'long',
} satisfies ChannelProfile;
