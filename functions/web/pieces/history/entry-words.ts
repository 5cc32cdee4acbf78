import * as z from 'zod';
import { Channel } from '#domain/channel/channel.ts';
import { GroupNews } from '#domain/incident/events/group-told.ts';
import type { Step } from '#domain/incident/step.ts';
import { type Entry, TALAN } from '#domain/journal/entry.ts';
import { DecisionKind } from '#domain/passkey/decision-kind.ts';
import { Purpose } from '#domain/plan/clearance.ts';
import { Delivery } from '#domain/statement/statement.ts';
import { Status } from '#domain/statement/status.ts';
import type { Messages } from '../../messages/messages.ts';
import { listWords, nameOf, type View } from '../../view/view.ts';
import { changeWords } from './change-words.ts';
import { entryAbout } from './entry-about.ts';

// The details of entries that have words; a value of an unexpected shape is left out.
const Details = z.object({
  decision: DecisionKind.optional().catch(undefined),
  version: z.int().optional().catch(undefined),
  blocking: z.int().optional().catch(undefined),
  warnings: z.int().optional().catch(undefined),
  people: z.array(z.string()).optional().catch(undefined),
  until: z.iso.datetime().optional().catch(undefined),
  channel: Channel.optional().catch(undefined),
  state: Delivery.shape.state.optional().catch(undefined),
  publishedAt: z.iso.datetime().optional().catch(undefined),
  status: Status.optional().catch(undefined),
  about: GroupNews.optional().catch(undefined),
  purpose: Purpose.optional().catch(undefined),
  to: z.string().optional().catch(undefined),
  proof: z.object({ signature: z.unknown() }).optional().catch(undefined),
});
type Details = z.infer<typeof Details>;

type Words = Messages['journal'];

const isEvent = (type: string, { events }: Words): type is keyof Words['events'] =>
  Object.hasOwn(events, type);

const isTold = (about: GroupNews, { told }: Words): about is keyof Words['told'] =>
  Object.hasOwn(told, about);

const verbOf = (type: string, details: Details, words: Words): string => {
  const { decision, about, purpose = 'approve' } = details;
  if (about !== undefined && isTold(about, words)) return words.told[about];
  if (type === 'asked') return words.asked[purpose];
  if (type === 'cleared' && purpose !== 'second') return words.cleared[purpose];
  if (type === 'decided' && decision) return words.decided[decision];
  return isEvent(type, words) ? words.events[type] : words.other(type);
};

// What a person notes as posted by hand is out; Talan only says that it is theirs to post.
const outcomeWords = (state: Delivery['state'], by: string, { t }: View): string =>
  state === 'by-hand' && by !== TALAN ? t.statement.postedByHand : t.names.deliveries[state];

const detailWords = (details: Details, by: string, view: View): string[] => {
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
    ...(state ? [outcomeWords(state, by, view)] : []),
    ...(details.publishedAt ? [t.journal.outSince(view.clock.words(details.publishedAt))] : []),
    ...(status ? [t.names.statuses[status]] : []),
    ...(details.proof?.signature ? [t.signing.signed] : []),
  ];
};

// The time in an agreement names what was lowered, and is no time until which anything holds.
const detailsOf = ({ type, data }: Pick<Entry, 'type' | 'data'>): Details =>
  Details.parse(type === 'lowering-agreed' ? {} : data);

/** An entry in words, which follow the name of the person who made it; `steps` are those of its incident. */
export const entryWords = (
  { type, data, by }: Pick<Entry, 'type' | 'data' | 'by'>,
  view: View,
  steps: readonly Step[] = [],
): string => {
  const details = detailsOf({ type, data });
  const verb = verbOf(type, details, view.t.journal);
  const more =
    type === 'changed'
      ? changeWords(data, view)
      : [...entryAbout({ type, data }, view, steps), ...detailWords(details, by, view)];
  return more.length === 0 ? verb : `${verb}: ${more.join(', ')}`;
};
