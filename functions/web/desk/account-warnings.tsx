import { NEWSROOM } from '#domain/channel/channel.ts';
import { endsSoon } from '#domain/channel/expiry.ts';
import { StaffChat } from '#domain/staff/staff-chat.ts';
import type { ChannelState } from '../read/channel-states.ts';
import { placeName } from '../view/place-name.ts';
import type { View } from '../view/view.ts';

interface Props {
  view: View;
  states: readonly ChannelState[];
}

const warningOf = (view: View, { channel: place, health }: ChannelState): string | undefined => {
  if (!health) return undefined;
  const name = placeName(view, place);
  if (health.works) {
    const { expiresAt } = health;
    return expiresAt !== undefined && endsSoon(expiresAt, view.now)
      ? view.t.channels.endWarning(name, view.clock.date(expiresAt))
      : undefined;
  }
  if (place === NEWSROOM) return view.t.channels.newsroomWarning(view.clock.words(health.since));
  return StaffChat.safeParse(place).success
    ? view.t.channels.chatWarning(name)
    : view.t.channels.warning(name);
};

/** Says which accounts do not work, or end soon, before words depend on them. */
export const AccountWarnings = ({ view, states }: Props) =>
  states
    .flatMap((state) => warningOf(view, state) ?? [])
    .map((warning) => (
      <p class="notice bad" role="alert">
        <b>{warning}</b> <a href="/desk/channels">{view.t.channels.title}</a>
      </p>
    ));
