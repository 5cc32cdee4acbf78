import * as z from 'zod';
import { isInternal, type Kind } from '../kind/kind.ts';

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

const internalChannels: readonly Channel[] = ['email', 'intranet'];
const titledChannels: readonly Channel[] = ['newsroom', 'press', 'email', 'intranet'];

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
