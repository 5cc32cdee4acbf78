import { type Channel, NEWSROOM } from '../../channel/channel.ts';
import type { Wanted } from '../../due/due.ts';
import { isInternal, kindProfile } from '../../kind/kind.ts';
import { actOn } from '../acts.ts';
import { readableSince, toldToStaffAt } from '../lists.ts';
import type { Delivery, Statement } from '../statement.ts';
import { isOut } from '../supersede.ts';

const MINUTE_MS = 60_000;
/** What was read back once is looked at after so long; what could not be, much sooner. */
const FIRST_CHECK_MS = 60 * MINUTE_MS;
const EARLY_CHECK_MS = 2 * MINUTE_MS;

const after = (at: string, ms: number): string =>
  new Date(new Date(at).getTime() + ms).toISOString();

/**
 * Whether there is something on a channel that is to be looked at: what Talan posted, or may have, unless
 * it is gone or was taken back.
 */
export const isToBeChecked = (
  { status }: Pick<Statement, 'status'>,
  { state, url, standing, firstIntendedAt }: Delivery,
): boolean => {
  if (firstIntendedAt === undefined || standing === 'gone' || status === 'withdrawn') return false;
  // Older journals called words missed of which nobody can tell: a person settles these by planning anew.
  if (status === 'missed') return false;
  return state === 'unknown' || (state === 'published' && url !== undefined);
};

/** Whether the earlier post on a channel is still to be deleted: the new words are out there. */
export const wantsRemoved = (statement: Statement, channel: Channel): boolean =>
  actOn(statement, channel) === 'delete' &&
  statement.deliveries.some(
    (each) => each.channel === channel && each.state === 'published' && !each.earlier,
  );

const checks = (statement: Statement, delivery: Delivery): Wanted[] => {
  const { channel: key, at, standing } = delivery;
  if (!isToBeChecked(statement, delivery)) return [];
  return [{ kind: 'check-post', key, at: after(at, standing ? FIRST_CHECK_MS : EARLY_CHECK_MS) }];
};

const wantedFor = (statement: Statement, delivery: Delivery): Wanted[] => {
  const { channel: key, state, retryAt, at } = delivery;
  if (state === 'waiting' && retryAt) return [{ kind: 'send-again', key, at: retryAt }];
  const removal: Wanted[] = wantsRemoved(statement, key) ? [{ kind: 'take-back', key, at }] : [];
  return [...removal, ...announcing(delivery), ...checks(statement, delivery)];
};

// Those who follow the newsroom are told at once, and pages in other languages say that an update has come.
const announcing = ({ channel: key, state, at }: Delivery): Wanted[] =>
  key === NEWSROOM && state === 'published'
    ? [
        { kind: 'announce', key, at },
        { kind: 'renew-page', key, at },
      ]
    : [];

/** Until the time of scheduled words comes, what their approval rests on may change. */
export const holding = ({ status, publishAt, decision }: Statement): Wanted[] =>
  status === 'scheduled' && publishAt
    ? [{ kind: 'hold-to-plan', key: 'words', at: decision?.at ?? publishAt }]
    : [];

const beginning = ({ status, publishAt }: Statement): Wanted[] =>
  status === 'scheduled' && publishAt ? [{ kind: 'begin', key: 'words', at: publishAt }] : [];

const concluding = ({ givenUp, run }: Statement): Wanted[] =>
  givenUp?.run === run ? [{ kind: 'conclude-run', key: `${run}`, at: givenUp.at }] : [];

// The first words that are out prove a step of the incident's checklist.
const ticking = (statement: Statement): Wanted[] => {
  if (kindProfile(statement.kind).answersOnePerson) return [];
  const key = isInternal(statement.kind) ? 'internal' : 'statement';
  const at = readableSince(statement);
  return at ? [{ kind: 'tick-steps', key, at }] : [];
};

const telling = (statement: Statement): Wanted[] => {
  const at = toldToStaffAt(statement);
  return at ? [{ kind: 'tell-chats', key: 'staff', at }] : [];
};

// What it corrects or takes back is marked, and what else is out with the error that it corrects.
const superseding = (statement: Statement): Wanted[] => {
  const at = readableSince(statement);
  if (!statement.supersedes || !at) return [];
  const same: Wanted = { kind: 'mark-same-error', key: 'error', at };
  return [
    { kind: 'supersede', key: 'earlier', at },
    ...(statement.supersedes.how === 'corrects' ? [same] : []),
  ];
};

// A comment that they quote may have been removed while they were on their way.
const lookingForQuotes = (statement: Statement): Wanted[] =>
  isOut(statement) && statement.outAt !== undefined
    ? [{ kind: 'tell-quoted', key: 'words', at: statement.outAt }]
    : [];

/**
 * What falls due for a statement: its planned time, a run that was given up, channels that take more later, posts that are looked at,
 * posts that newer words replace, chats that tell staff, what it supersedes, what it may quote, the hub that is told.
 */
export const wantedBy = (statement: Statement): Wanted[] => [
  ...holding(statement),
  ...beginning(statement),
  ...concluding(statement),
  ...ticking(statement),
  ...telling(statement),
  ...superseding(statement),
  ...lookingForQuotes(statement),
  ...statement.deliveries.flatMap((delivery) => wantedFor(statement, delivery)),
];
