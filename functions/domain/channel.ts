import * as z from 'zod';

/** Where a statement can go. */
export const Channel = z.enum([
  'newsroom',
  'x',
  'bluesky',
  'mastodon',
  'linkedin',
  'facebook',
  'instagram',
  'sms',
  'press',
  'email',
  'intranet',
]);
export type Channel = z.infer<typeof Channel>;

/** What sort of statement it is, in the terms of crisis communication. */
export const Kind = z.enum([
  'holding',
  'apology',
  'distancing',
  'update',
  'correction',
  'reply',
  'internal',
  'qa',
  'lessons',
]);
export type Kind = z.infer<typeof Kind>;

export const Language = z.enum(['sv', 'en']);
export type Language = z.infer<typeof Language>;

const internalChannels: readonly Channel[] = ['email', 'intranet'];
const internalKinds: readonly Kind[] = ['internal', 'qa'];
const titledChannels: readonly Channel[] = ['newsroom', 'press', 'email', 'intranet'];

/** Whether statements of this kind are for staff only. */
export const isInternal = (kind: Kind): boolean => internalKinds.includes(kind);

/** The channels that a statement of this kind may go to: what is meant for staff stays inside. */
export const channelsFor = (kind: Kind): readonly Channel[] =>
  isInternal(kind) ? internalChannels : Channel.options;

/** Whether everyone may read what goes there; the others may be for staff alone. */
export const isPublic = (channel: Channel): boolean => !internalChannels.includes(channel);

const withoutAddress: readonly Channel[] = ['sms', 'press', 'email'];

/** Whether what is posted there has an address of its own. */
export const hasAddress = (channel: Channel): boolean => !withoutAddress.includes(channel);

/** Whether texts for this channel carry a title. */
export const hasTitle = (channel: Channel): boolean => titledChannels.includes(channel);
