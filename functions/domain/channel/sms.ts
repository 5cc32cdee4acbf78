import type { ChannelProfile } from './profile.ts';

/**
 * Text messages. Their limit: 3GPP TS 23.038 and 23.040. Two joined ones, since what people must do and
 * where they get help seldom has room in one.
 */
export const sms = {
  audience: 'public',
  hasTitle: false,
  hasAddress: false,
  postedBy: 'account',
  reaches: 'phone',
  limits: [{ counted: 'sms', messages: 2 }],
  draftSize: 'short',
  plainCharacters: true,
} satisfies ChannelProfile;
