import type { ChannelProfile } from './profile.ts';

/**
 * Text messages. Their limit: 3GPP TS 23.038 and 23.040. Three joined ones, since what people must do,
 * where they get help and when more comes seldom has room in fewer.
 */
export const sms = {
  audience: 'public',
  hasTitle: false,
  hasAddress: false,
  postedBy: 'account',
  reaches: 'phone',
  limits: [{ counted: 'sms', messages: 3 }],
  draftSize: 'short',
  plainCharacters: true,
} satisfies ChannelProfile;
