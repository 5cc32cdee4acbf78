import type { Channel } from '#domain/channel/channel.ts';
import type { Incident } from '#domain/incident/incident.ts';
import { outstandingPromises } from '#domain/incident/promises.ts';
import { isDelivered } from '#domain/statement/open-deliveries.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { listChannels } from '../view/list-channels.ts';
import type { View } from '../view/view.ts';

interface Props {
  view: View;
  incident: Incident;
  /** What is out in the incident. */
  out: readonly Statement[];
}

// Pages of the newsroom say themselves what became of a promise.
const promisingChannels = (promiseId: string, out: readonly Statement[]): Channel[] => {
  const promising = out.find(({ id }) => id === promiseId);
  const channels = (promising?.deliveries ?? []).filter(isDelivered).map(({ channel }) => channel);
  return channels.filter((channel) => channel !== 'newsroom');
};

/**
 * Warns that words on other channels go on promising an update where the last one does not come there. The style sheet
 * shows it once the last one is chosen.
 */
export const StillPromised = ({ view, incident, out }: Props) => {
  const [promise] = outstandingPromises(incident);
  const channels = promise ? promisingChannels(promise.id, out) : [];
  if (!promise || channels.length === 0) return null;
  const names = listChannels(view, channels);
  return (
    <p class="notice warn for-last">
      {view.t.forms.stillPromised(names, view.clock.words(promise.dueAt))}
    </p>
  );
};
