import * as z from 'zod';
import { isInternal, type Kind } from '../kind/kind.ts';
import { propertyNames } from '../values/property-names.ts';
import { bluesky } from './bluesky.ts';
import { email } from './email.ts';
import { facebook } from './facebook.ts';
import { instagram } from './instagram.ts';
import { intranet } from './intranet.ts';
import { linkedin } from './linkedin.ts';
import { mastodon } from './mastodon.ts';
import { newsroom } from './newsroom.ts';
import { press } from './press.ts';
import type { ChannelProfile } from './profile.ts';
import { sms } from './sms.ts';
import { x } from './x.ts';

/** The one list of channels, in the order in which people see them. */
const channels = {
  newsroom,
  x,
  bluesky,
  mastodon,
  linkedin,
  facebook,
  instagram,
  sms,
  press,
  email,
  intranet,
} satisfies Record<string, ChannelProfile>;

/** Where a statement can go. */
export const Channel = z.enum(propertyNames(channels));
export type Channel = z.infer<typeof Channel>;

/** The channel of the newsroom, for the code that publishes and checks its pages. */
export const NEWSROOM = 'newsroom' satisfies Channel;

/** What Talan knows about a channel. */
export const channelProfile = (channel: Channel): ChannelProfile => channels[channel];

/** Whether everyone may read what goes there; the others may be for staff alone. */
export const isPublic = (channel: Channel): boolean =>
  channelProfile(channel).audience === 'public';

/** Whether what is posted there is read by staff alone. */
export const isForStaff = (channel: Channel): boolean =>
  channelProfile(channel).staffAlone === true;

/** The channels that a statement of this kind may go to: what is meant for staff stays inside. */
export const channelsFor = (kind: Kind): readonly Channel[] =>
  isInternal(kind) ? Channel.options.filter((each) => !isPublic(each)) : Channel.options;

/** Whether what is posted there has an address of its own. */
export const hasAddress = (channel: Channel): boolean => channelProfile(channel).hasAddress;

/** Whether Talan, with an account, can hide what others write below our posts there. */
export const hidesReplies = (channel: Channel): boolean =>
  channelProfile(channel).hidesReplies === true;

/** Whether texts for this channel carry a title. */
export const hasTitle = (channel: Channel): boolean => channelProfile(channel).hasTitle;

/** How many characters a feed surely shows of a post there; undefined where it shows all. */
export const feedShows = (channel: Channel): number | undefined =>
  channelProfile(channel).feedShows;

/** Whether Talan keeps a page of its own for each statement on this channel. */
export const hasOwnPage = (channel: Channel): boolean =>
  channelProfile(channel).hasOwnPage === true;

type Channels = typeof channels;

/** A channel that Talan always posts to itself. */
export type PostedChannel = {
  [Each in Channel]: Channels[Each]['postedBy'] extends 'talan' ? Each : never;
}[Channel];

/** A channel that Talan posts to where it has an account. */
export type AccountChannel = {
  [Each in Channel]: Channels[Each]['postedBy'] extends 'account' ? Each : never;
}[Channel];

/** Whether Talan posts there where it has an account. */
export const takesAccount = (channel: Channel): channel is AccountChannel =>
  channelProfile(channel).postedBy === 'account';

/** A channel whose words go to each of a list of recipients. */
export type ListChannel = {
  [Each in Channel]: Channels[Each] extends { reaches: string } ? Each : never;
}[Channel];

/** By what the recipients of a list are reached. */
export const reachedBy = (channel: ListChannel): 'mail' | 'phone' => channels[channel].reaches;

/** Whether Talan always posts there itself. */
export const isPosted = (channel: Channel): channel is PostedChannel =>
  channelProfile(channel).postedBy === 'talan';
