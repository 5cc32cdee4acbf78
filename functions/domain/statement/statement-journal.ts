import type { Aggregate, EntryMeta } from '../journal/journal.ts';
import type { Requested, StatementChange, StatementEvent } from './events.ts';
import { assertLegal } from './legal.ts';
import { type Decision, type Delivery, type Round, Statement } from './statement.ts';
import { isOpen, isWaiting, mayFollow, type Status } from './status.ts';

const begin = (event: Requested, meta: EntryMeta): Statement => ({
  ...event.data,
  ...event.words,
  requestedBy: meta.by,
  requestedAt: meta.at,
  status: 'drafting',
  run: 1,
  restarts: 0,
  version: 0,
  texts: [],
  attempts: 0,
  rounds: [],
  refused: [],
  notified: [],
  clearances: [],
  deliveries: [],
});

const moved = (state: Statement, status: Status): Statement => {
  if (!mayFollow(state.status, status)) {
    throw new TypeError(`A statement that is ${state.status} can't become ${status}`);
  }
  return { ...state, status };
};

const changeRound = (state: Statement, round: number, change: Partial<Round>): Statement => ({
  ...state,
  rounds: state.rounds.map((item) => (item.round === round ? { ...item, ...change } : item)),
});

const statusAfter = {
  approve: 'publishing',
  'request-changes': 'drafting',
  reject: 'rejected',
} as const;

const decided = (
  state: Statement,
  event: Extract<StatementChange, { type: 'decided' }>,
  meta: EntryMeta,
): Statement => {
  const answer = { ...event.data, ...event.words, by: meta.by, at: meta.at };
  const decision: Decision = { ...answer, needed: event.data.needed ?? ['approve'] };
  const next = { ...moved(state, statusAfter[decision.decision]), decision, restarts: 0 };
  return decision.decision === 'request-changes' ? { ...next, attempts: 0 } : next;
};

const deliver = (state: Statement, delivery: Delivery): Statement => ({
  ...state,
  deliveries: [...state.deliveries.filter((other) => other.channel !== delivery.channel), delivery],
});

const change = (state: Statement, event: StatementChange, meta: EntryMeta): Statement => {
  switch (event.type) {
    case 'drafted': {
      const { tookMs: _, tokens: __, ...data } = event.data;
      return {
        ...state,
        fallbackReason: undefined,
        model: undefined,
        editedBy: undefined,
        editedInRound: undefined,
        ...data,
        ...event.words,
        attempts: state.attempts + 1,
        refused: [],
        check: undefined,
        rounds: [],
        notified: [],
        clearances: [],
      };
    }
    case 'written':
      return {
        ...state,
        ...event.data,
        // Absent: none is promised any more.
        nextUpdateAt: event.data.nextUpdateAt,
        ...event.words,
        writtenBy: 'person',
        editedBy: meta.by,
        editedInRound: state.rounds.length,
        refused: [],
        fallbackReason: undefined,
        model: undefined,
        promptId: undefined,
        promptHash: undefined,
        check: undefined,
        notified: [],
        clearances: [],
      };
    case 'checked':
      return { ...state, check: { ruleSetVersion: event.data.ruleSetVersion, ...event.words } };
    case 'asked': {
      const status = event.data.everyone ? 'unanswered' : 'awaiting-approval';
      const round = { ...event.data, reminded: false };
      return {
        ...moved(state, status),
        decision: undefined,
        restarts: 0,
        rounds: [...state.rounds, round],
      };
    }
    case 'reminded':
      return changeRound(state, event.data.round, { reminded: true });
    case 'hurried':
      return changeRound(state, event.data.round, { until: event.data.until, remindAt: undefined });
    case 'asked-early':
      return changeRound(state, event.data.round, { until: meta.at });
    case 'notified':
      return { ...state, notified: [...state.notified, event.data.key] };
    case 'cleared': {
      const clearance = { ...event.data, ...event.words, by: meta.by, at: meta.at };
      return {
        ...moved(state, 'awaiting-approval'),
        restarts: 0,
        clearances: [...state.clearances, clearance],
      };
    }
    case 'decided':
      return decided(state, event, meta);
    case 'withdrawn':
    case 'expired':
      return moved(state, event.type);
    case 'restarted':
      return { ...state, run: event.data.run, restarts: state.restarts + 1 };
    case 'retried': {
      const status = state.decision?.decision === 'approve' ? 'publishing' : 'drafting';
      return { ...moved(state, status), run: event.data.run, restarts: 0, failure: undefined };
    }
    case 'intended':
      return deliver(state, { ...event.data, state: 'intended', at: meta.at, by: meta.by });
    case 'receipt':
      return deliver(state, { ...event.data, ...event.words, at: meta.at, by: meta.by });
    case 'concluded':
      return moved(state, event.data.status);
    case 'failed':
      return { ...moved(state, 'failed'), failure: event.data.error };
    case 'superseded': {
      const status = event.data.how === 'corrects' ? 'corrected' : 'withdrawn';
      return { ...moved(state, status), supersededBy: event.data.by };
    }
    case 'decision-refused':
      return { ...state, refused: [...state.refused, meta.by] };
    case 'draft-failed':
    case 'notification-failed':
      return state;
  }
};

const fold = (state: Statement | undefined, event: StatementEvent, meta: EntryMeta): Statement => {
  if (event.type === 'requested') {
    if (state) throw new TypeError('A statement is requested once');
    return begin(event, meta);
  }
  if (!state) throw new TypeError(`A statement can't begin with ${event.type}`);
  assertLegal(state, event);
  return change(state, event, meta);
};

// Reviewers while the review is asked for, else those who approve; not who has given their answer.
const awaitedFrom = ({ rounds, clearances }: Statement): string[] => {
  const isReview = rounds.at(-1)?.purpose === 'legal';
  return rounds
    .filter((round) => (round.purpose === 'legal') === isReview)
    .flatMap((round) => round.people)
    .filter((person) => !clearances.some(({ by }) => by === person));
};

/** The journal of one statement. */
export const statementJournal: Aggregate<Statement, StatementEvent> = {
  name: 'statement',
  state: Statement,
  fold,
  index: (state) => ({
    sort: state.requestedAt,
    group: state.incidentId,
    open: isOpen(state.status),
    status: state.status,
    people: isWaiting(state.status) ? awaitedFrom(state) : [],
  }),
};
