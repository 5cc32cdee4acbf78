import type { ChannelProfile } from './profile.ts';

/** Press releases. */
export const press = {
  audience: 'public',
  hasTitle: true,
  hasAddress: false,
  postedBy: 'account',
  reaches: 'mail',
  limits: [],
  draftSize: 'long',
} satisfies ChannelProfile;
