import type { ChannelProfile } from './profile.ts';

/** Bluesky. Its limits: lexicon app.bsky.feed.post. */
export const bluesky = {
  audience: 'public',
  hasTitle: false,
  hasAddress: true,
  postedBy: 'account',
  hidesReplies: true,
  limits: [
    { counted: 'graphemes', max: 300 },
    { counted: 'bytes', max: 3000 },
  ],
  draftSize: 'short',
} satisfies ChannelProfile;
