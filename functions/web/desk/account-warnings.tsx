import { StaffChat } from '#domain/staff/staff-chat.ts';
import type { ChannelState } from '../read/channel-states.ts';
import { placeName } from '../view/place-name.ts';
import type { View } from '../view/view.ts';

interface Props {
  view: View;
  states: readonly ChannelState[];
}

const warningOf = (view: View, place: ChannelState['channel']): string => {
  const name = placeName(view, place);
  return StaffChat.safeParse(place).success
    ? view.t.channels.chatWarning(name)
    : view.t.channels.warning(name);
};

/** Says which accounts do not work, before words depend on them. */
export const AccountWarnings = ({ view, states }: Props) =>
  states
    .filter(({ health }) => health?.works === false)
    .map(({ channel }) => (
      <p class="notice bad" role="alert">
        <b>{warningOf(view, channel)}</b> <a href="/desk/channels">{view.t.channels.title}</a>
      </p>
    ));
