import * as z from 'zod';
import { Channel } from '#domain/channel/channel.ts';
import type { Entry } from '#domain/journal/entry.ts';
import { DecisionKind } from '#domain/passkey/decision-kind.ts';
import { Purpose } from '#domain/plan/clearance.ts';
import { Delivery } from '#domain/statement/statement.ts';
import { Status } from '#domain/statement/status.ts';
import type { Messages } from '../../messages/messages.ts';
import { listWords, nameOf, type View } from '../../view/view.ts';

// The parts of entries that say more than their type; what does not fit is left out.
const Details = z.object({
  decision: DecisionKind.optional().catch(undefined),
  version: z.int().optional().catch(undefined),
  blocking: z.int().optional().catch(undefined),
  warnings: z.int().optional().catch(undefined),
  people: z.array(z.string()).optional().catch(undefined),
  until: z.iso.datetime().optional().catch(undefined),
  channel: Channel.optional().catch(undefined),
  state: Delivery.shape.state.optional().catch(undefined),
  status: Status.optional().catch(undefined),
  purpose: Purpose.optional().catch(undefined),
  to: z.string().optional().catch(undefined),
  proof: z.object({ signature: z.unknown() }).optional().catch(undefined),
});
type Details = z.infer<typeof Details>;

const isKnown = (
  type: string,
  events: Messages['journal']['events'],
): type is keyof Messages['journal']['events'] => Object.hasOwn(events, type);

const moreWords = (details: Details, view: View): string[] => {
  const { t } = view;
  const { version, blocking, warnings, people, to, until, channel, state, status } = details;
  return [
    ...(version === undefined ? [] : [t.journal.version(version)]),
    ...(blocking === undefined ? [] : [t.journal.remarks(blocking, warnings ?? 0)]),
    ...(people
      ? [
          listWords(
            view,
            people.map((id) => nameOf(view, id)),
          ),
        ]
      : []),
    ...(to ? [nameOf(view, to)] : []),
    ...(until ? [t.journal.until(view.clock.words(until))] : []),
    ...(channel ? [t.names.channels[channel]] : []),
    ...(state ? [t.names.deliveries[state]] : []),
    ...(status ? [t.names.statuses[status]] : []),
    ...(details.proof?.signature ? [t.signing.signed] : []),
  ];
};

// Asking for a review, and clearing in one, have words of their own.
const forPurpose = (type: string, { purpose }: Details): string =>
  purpose && purpose !== 'approve' ? `${type}-${purpose}` : type;

/** What an entry says, after the name of whoever made it. */
export const entryWords = (entry: Pick<Entry, 'type' | 'data'>, view: View): string => {
  const words = view.t.journal;
  const details = Details.parse(entry.data);
  const type = details.decision ?? forPurpose(entry.type, details);
  const verb = isKnown(type, words.events) ? words.events[type] : words.other(type);
  const more = moreWords(details, view);
  return more.length === 0 ? verb : `${verb}: ${more.join(', ')}`;
};
