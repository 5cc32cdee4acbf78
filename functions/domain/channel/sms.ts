import type { ChannelProfile } from './profile.ts';

/** Text messages. Their limit: 3GPP TS 23.038 and 23.040. */
export const sms = {
  audience: 'public',
  hasTitle: false,
  hasAddress: false,
  postedBy: 'account',
  reaches: 'phone',
  limits: [{ counted: 'sms' }],
  draftSize: 'short',
  plainCharacters: true,
} satisfies ChannelProfile;
