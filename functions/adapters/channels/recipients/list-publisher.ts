import { type ListChannel, reachedBy } from '#domain/channel/channel.ts';
import { callEndsBy } from '#domain/publish/patience.ts';
import type { Found, Posted, Publication, Publisher } from '#domain/publish/publisher.ts';
import type { Carried, Carrier, Message } from '#domain/recipients/carrier.ts';
import {
  type Dispatches,
  type DispatchOf,
  type Row,
  type SettledState,
  tallyOf,
} from '#domain/recipients/dispatch.ts';
import { messageIdOf } from '#domain/recipients/message-id.ts';
import {
  checkList,
  type RecipientLists,
  readRecipients,
  recipientId,
} from '#domain/recipients/recipient-list.ts';
import type { Stops } from '#domain/recipients/stop.ts';
import { unsubscribePath } from '#domain/recipients/unsubscribe.ts';
import type { Mark } from '#domain/values/mark.ts';
import { atPace, type Time } from './pace.ts';

export interface ListDeps {
  channel: ListChannel;
  carrier: Carrier;
  lists: RecipientLists;
  dispatches: Dispatches;
  /** To whom nothing more is sent. */
  stops: Pick<Stops, 'all'>;
  /** The app's address, at which recipients of mails ask for no more. */
  origin: string;
  /** Makes recipients' ids. */
  mark: Mark;
  /** For so long messages are begun in one call; the last of them may take `carryMs` more. */
  beginMs: number;
  now: () => Date;
  time: Time;
}

// Enough for the usual rates where a message takes half a second.
const AT_ONCE = 16;

interface Recipient {
  id: string;
  to: string;
}

/** What there is to do for a list, and what is done. */
interface Progress {
  list: string;
  recipients: Recipient[];
  rows: Map<string, Row>;
  stopped: ReadonlySet<string>;
}

const NOBODY = { state: 'refused', reason: 'no-recipients' } as const;

const recipientsIn = ({ channel, mark }: ListDeps, text: string): Promise<Recipient[]> => {
  const { recipients } = readRecipients(text, channel);
  return Promise.all(recipients.map(async (to) => ({ id: await recipientId(mark, to), to })));
};

const progressOf = async (deps: ListDeps, of: DispatchOf, list: string): Promise<Progress> => {
  const text = await deps.lists.at(deps.channel, list);
  const [recipients, rows, stops] = await Promise.all([
    recipientsIn(deps, text),
    deps.dispatches.rows(of),
    deps.stops.all(deps.channel),
  ]);
  return { list, recipients, rows, stopped: new Set(stops.keys()) };
};

// The list as it is when the words first go out: who is added to it meanwhile is not half in.
const begun = async (deps: ListDeps, of: DispatchOf): Promise<Progress | undefined> => {
  const known = await deps.dispatches.listVersion(of);
  if (known !== undefined) return progressOf(deps, of, known);
  const newest = await deps.lists.newest(deps.channel);
  if (!newest || readRecipients(newest.text, deps.channel).recipients.length === 0)
    return undefined;
  return progressOf(deps, of, await deps.dispatches.begin(of, newest.version, deps.now()));
};

const isOpen = ({ carrier }: ListDeps, row: Row | undefined): boolean =>
  row === undefined || (carrier.isRepeatable && row.state === 'sending');

const openIn = (deps: ListDeps, { recipients, rows, stopped }: Progress): Recipient[] =>
  recipients.filter(({ id }) => !stopped.has(id) && isOpen(deps, rows.get(id)));

// When every call that took a recipient and has not said what came of it is over.
const othersEndAt = ({ now }: ListDeps, { rows }: Progress): Date | undefined => {
  const ends = [...rows.values()]
    .filter(({ state }) => state === 'sending')
    .map(({ at }) => callEndsBy(new Date(at)))
    .filter((end) => end > now());
  return ends.toSorted((a, b) => b.getTime() - a.getTime()).at(0);
};

const standing = (deps: ListDeps, progress: Progress): Found => {
  const { list, recipients, rows, stopped } = progress;
  const ids = recipients.map(({ id }) => id);
  const tally = tallyOf(list, ids, rows, stopped);
  if (openIn(deps, progress).length > 0) return { state: 'absent', tally };
  const askAgainAt = othersEndAt(deps, progress)?.toISOString();
  if (askAgainAt !== undefined) return { state: 'too-early', askAgainAt };
  if (tally.sent > 0) return { state: 'published', tally };
  return tally.unsure > 0 ? { state: 'unknown', tally } : { ...NOBODY, tally };
};

const unsubscribeAddress = async (
  { channel, mark, origin }: ListDeps,
  id: string,
): Promise<string | undefined> =>
  reachedBy(channel) === 'mail'
    ? `${origin}${await unsubscribePath(mark, channel, id)}`
    : undefined;

const settledAs = (carried: Carried, { isRepeatable }: Carrier): SettledState => {
  if (carried === 'busy' || carried === 'no-account') return 'free';
  return carried === 'unsure' && isRepeatable ? 'free' : carried;
};

// A call that throws has told nothing.
const carry = async ({ carrier }: ListDeps, message: Message): Promise<Carried> => {
  try {
    return await carrier.carry(message);
  } catch {
    return 'unsure';
  }
};

/** What a call met: whether anyone is done with, and why it stopped early. */
interface Met {
  refusals: Set<Carried>;
  hasProgress: boolean;
}

// Hands the words over to those who have not got them, for as long as this call may.
const carryOn = async (
  deps: ListDeps,
  of: DispatchOf,
  { title, text }: Publication,
  open: readonly Recipient[],
): Promise<Met> => {
  const { carrier, dispatches, now, time, beginMs: forMs } = deps;
  const met: Met = { refusals: new Set(), hasProgress: false };
  const { perSecond, isRepeatable } = carrier;
  await atPace(open, { atOnce: AT_ONCE, perSecond, forMs }, time, async ({ id, to }) => {
    if (!(await dispatches.take(of, id, now(), isRepeatable))) return 'on';
    const unsubscribe = await unsubscribeAddress(deps, id);
    const message = { id: messageIdOf({ ...of, recipient: id }), to, title, text, unsubscribe };
    const carried = await carry(deps, message);
    const settled = settledAs(carried, carrier);
    await dispatches.settle(of, id, settled, now());
    const isDone = carried === 'sent' || carried === 'refused';
    if (isDone) met.hasProgress = true;
    else met.refusals.add(carried);
    return isDone ? 'on' : 'stop';
  });
  return met;
};

const publish = async (deps: ListDeps, publication: Publication): Promise<Posted> => {
  const of = { ...publication, channel: deps.channel };
  const progress = await begun(deps, of);
  if (!progress) return NOBODY;
  const met = await carryOn(deps, of, publication, openIn(deps, progress));
  const { refusals, hasProgress } = met;
  if (refusals.has('no-account')) return { state: 'refused', reason: 'credentials' };
  const after = standing(deps, { ...progress, rows: await deps.dispatches.rows(of) });
  if (after.state === 'absent') {
    // A service that does not say what it does is left alone for a while, or many would end unsure.
    if (refusals.has('unsure')) return { state: 'unknown' };
    if (hasProgress) return { state: 'more' };
    return refusals.has('busy') ? { state: 'refused', reason: 'limit' } : { state: 'unknown' };
  }
  return after.state === 'too-early' ? { state: 'unknown' } : after;
};

const find = async (deps: ListDeps, publication: Publication): Promise<Found> => {
  const of = { ...publication, channel: deps.channel };
  const list = await deps.dispatches.listVersion(of);
  return list === undefined
    ? { state: 'absent' }
    : standing(deps, await progressOf(deps, of, list));
};

/**
 * The words to each of a list of recipients, one message each. A row for each recipient, written before and
 * after the message, keeps anyone from getting them twice, whoever else sends and wherever a call dies: a
 * recipient whose message was begun and is unheard of is counted as `unsure` and left to a person, unless the
 * service delivers a repeated message once. A call does what it has time for and answers `more`.
 */
export const createListPublisher = (deps: ListDeps): Publisher => ({
  isRepeatable: true,
  publish: (publication) => publish(deps, publication),
  find: (publication) => find(deps, publication),
  checkAccount: () => checkList(deps.lists, deps.channel),
});
