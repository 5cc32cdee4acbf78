import type { ChannelProfile } from './profile.ts';

/** Mastodon. Its limit is what servers allow unless they are configured otherwise. */
export const mastodon = {
  audience: 'public',
  hasTitle: false,
  hasAddress: true,
  postedBy: 'account',
  limits: [{ counted: 'mastodon', max: 500 }],
  planSetsLimit: true,
  draftSize: 'short',
} satisfies ChannelProfile;
