import type { Channel } from '#domain/channel/channel.ts';
import type { PlannedChannel } from '#domain/planned/planned-post.ts';
import { StaffChat } from '#domain/staff/staff-chat.ts';
import type { View } from './view.ts';

/** Names of chats at work, the same in each language. */
export const chatNames: Record<StaffChat, string> = { slack: 'Slack', teams: 'Microsoft Teams' };

const isChat = (place: Channel | StaffChat): place is StaffChat =>
  StaffChat.safeParse(place).success;

/** The name of a channel, or of a chat that tells staff. */
export const placeName = ({ t }: View, place: Channel | StaffChat): string =>
  isChat(place) ? chatNames[place] : t.names.channels[place];

/** The name of where a post in another planner goes. */
export const plannedPlace = ({ t }: Pick<View, 't'>, channel: PlannedChannel): string =>
  channel === 'other' ? t.elsewhere.otherChannel : t.names.channels[channel];
