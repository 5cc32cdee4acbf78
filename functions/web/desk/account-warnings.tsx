import type { ChannelState } from '../read/channel-states.ts';
import type { View } from '../view/view.ts';

interface Props {
  view: View;
  states: readonly ChannelState[];
}

/** Says which accounts do not work, before words depend on them. */
export const AccountWarnings = ({ view, states }: Props) =>
  states
    .filter(({ health }) => health?.works === false)
    .map(({ channel }) => (
      <p class="notice bad" role="alert">
        <b>{view.t.channels.warning(view.t.names.channels[channel])}</b>{' '}
        <a href="/desk/channels">{view.t.channels.title}</a>
      </p>
    ));
