import type { ChannelProfile } from './profile.ts';

/** What a post holds at most: lexicon app.bsky.feed.post. */
export const MAX_GRAPHEMES = 300;
export const MAX_BYTES = 3_000;

/** Bluesky. */
export const bluesky = {
  audience: 'public',
  hasTitle: false,
  hasAddress: true,
  hosts: ['bsky.app'],
  postedBy: 'account',
  hidesReplies: true,
  limits: [
    { counted: 'graphemes', max: MAX_GRAPHEMES },
    { counted: 'bytes', max: MAX_BYTES },
  ],
  draftSize: 'short',
} satisfies ChannelProfile;
