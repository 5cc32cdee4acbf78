import { approvedAt } from '#domain/statement/lists.ts';
import { openChannels, outSince } from '#domain/statement/open-deliveries.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { isWaiting } from '#domain/statement/status.ts';
import { askedNames } from '../pieces/status/asked-names.ts';
import { listChannels } from '../view/list-channels.ts';
import type { View } from '../view/view.ts';
import type { OpenPromise, Standing } from './standing.ts';

const kindOf = ({ t }: View, { kind }: Statement): string => t.names.kinds[kind].toLowerCase();

const sentence = (clauses: readonly string[]): string => {
  const words = `${clauses.join('; ')}.`;
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
};

/** What a statement that is stuck waits for, as the beginning of a sentence. */
export const stuckWords = (view: View, statement: Statement): string => {
  const kind = kindOf(view, statement);
  const channels = listChannels(view, openChannels(statement));
  return channels.length > 0
    ? view.t.room.toPost(kind, channels)
    : view.t.room.needsDesk(kind, view.t.names.statuses[statement.status].toLowerCase());
};

const movingWords = (view: View, statement: Statement): string => {
  const kind = kindOf(view, statement);
  const round = statement.rounds.at(-1);
  if (round && isWaiting(statement.status)) {
    return view.t.room.waits(kind, askedNames(view, statement), view.clock.words(round.until));
  }
  return statement.status === 'publishing'
    ? view.t.room.publishing(kind)
    : view.t.room.beingWritten(kind);
};

const promiseWords = (view: View, { at, isLate }: OpenPromise): string =>
  (isLate ? view.t.room.late : view.t.room.promised)(view.clock.words(at));

// Several that read alike are said once, with how many there are.
const countedAlike = (all: readonly string[]): string[] =>
  [...Map.groupBy(all, (words) => words)].map(([words, { length }]) =>
    length > 1 ? `${words} (${length})` : words,
  );

const clausesOf = (view: View, { out, stuck, moving, promise }: Standing): string[] => [
  out
    ? view.t.room.out(kindOf(view, out), view.clock.words(outSince(out) ?? approvedAt(out)))
    : view.t.room.nothingOut,
  ...countedAlike(stuck.map((each) => stuckWords(view, each))),
  ...(moving ? [movingWords(view, moving)] : []),
  ...(promise ? [promiseWords(view, promise)] : []),
  ...(out || stuck.length > 0 || moving ? [] : [view.t.room.nothingAsked]),
];

const stateOf = ({ stuck, moving, promise, out }: Standing): string => {
  if (stuck.length > 0 || promise?.isLate) return 'alarm';
  if (moving) return 'wait';
  return out ? 'done' : 'busy';
};

/** How an incident stands, in one sentence. */
export const StandingLine = ({ view, standing }: { view: View; standing: Standing }) => (
  <p class={`stands status ${stateOf(standing)}`}>{sentence(clausesOf(view, standing))}</p>
);
