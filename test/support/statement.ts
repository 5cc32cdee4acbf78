import { type Channel, hasTitle } from '#domain/channel/channel.ts';
import type { ChannelText } from '#domain/draft/draft.ts';
import type { EntryMeta } from '#domain/journal/entry.ts';
import type { DecisionKind } from '#domain/passkey/decision-kind.ts';
import type { Purpose } from '#domain/plan/clearance.ts';
import { basisOf } from '#domain/statement/basis.ts';
import type { StatementChange, StatementEvent } from '#domain/statement/events/statement-events.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { approvedHash, contentOf } from '#domain/statement/version/approved-hash.ts';
import type { Finding } from '#domain/tone/finding.ts';
import { incident } from './incident.ts';

type EventOf<Type extends StatementEvent['type']> = Extract<StatementEvent, { type: Type }>;

export const START = '2026-11-22T12:00:00.000Z';
/** A time so many minutes after `START`. */
export const minutes = (count: number): Date => new Date(Date.parse(START) + count * 60_000);

/** Words for these channels. */
export const textsFor = (channels: readonly Channel[], words = 'Vi utreder.'): ChannelText[] =>
  channels.map((channel) => ({
    channel,
    ...(hasTitle(channel) && { title: `Rubrik: ${words}` }),
    text: words,
    sentences: [],
  }));

/** A finding on the newsroom's text. */
export const finding = (rule: string, severity: Finding['severity'] = 'block'): Finding => ({
  channel: 'newsroom',
  rule,
  severity,
  start: 0,
  end: 1,
  params: {},
});

export const requested = (over: Partial<EventOf<'requested'>['data']> = {}): StatementEvent => ({
  type: 'requested',
  data: {
    id: 's1',
    incidentId: 'i1',
    kind: 'holding',
    language: 'sv',
    channels: ['newsroom', 'x'],
    nextUpdateAt: undefined,
    translationOf: undefined,
    supersedes: undefined,
    ...over,
  },
  words: {
    instructions: undefined,
    claim: undefined,
    comment: undefined,
    requestDigest: undefined,
  },
});

const nextVersion = (state: Statement, texts: ChannelText[]) => {
  const version = state.version + 1;
  return { version, hash: approvedHash(contentOf({ ...state, version, texts })) };
};

export const drafted = (
  state: Statement,
  words = 'Vi utreder.',
  writtenBy: 'model' | 'playbook' | 'person' = 'playbook',
): EventOf<'drafted'> => {
  const texts = textsFor(state.channels, words);
  const origin = { promptId: 'p@1', promptHash: '0'.repeat(64), tookMs: 5 };
  return {
    type: 'drafted',
    data: { ...nextVersion(state, texts), writtenBy, ...origin },
    words: { texts },
  };
};

export const written = (state: Statement, words: string): EventOf<'written'> => {
  const texts = textsFor(state.channels, words);
  return { type: 'written', data: nextVersion(state, texts), words: { texts } };
};

/** The same words for another time. */
export const replanned = (state: Statement, publishAt: string): EventOf<'replanned'> => {
  const { version, hash } = nextVersion({ ...state, publishAt }, state.texts);
  const data = { version, hash, publishAt, run: state.run + 1, released: false };
  return { type: 'replanned', data };
};

export const checkedNow = (
  state: Statement,
  findings: Finding[] = [],
  at = incident(),
): EventOf<'checked'> => ({
  type: 'checked',
  data: { version: state.version, ruleSetVersion: 'r1', blocking: 0, warnings: 0 },
  words: { findings, basis: basisOf(at) },
});

export const asked = (
  state: Statement,
  people: string[],
  everyone = false,
  purpose: Purpose = 'approve',
): EventOf<'asked'> => ({
  type: 'asked',
  data: {
    round: state.rounds.length + 1,
    purpose,
    people,
    everyone,
    from: START,
    until: minutes(30).toISOString(),
    planVersion: 'plan',
  },
});

export const decidedTo = (state: Statement, decision: DecisionKind): EventOf<'decided'> => ({
  type: 'decided',
  data: { decision, version: state.version, hash: state.hash ?? '', planVersion: 'plan' },
  words: { comment: undefined, overrides: [], approver: { role: 'Presschef' } },
});

export const clearedAs = (
  state: Statement,
  purpose: 'legal' | 'approve',
  missing: Purpose[] = ['second'],
): EventOf<'cleared'> => ({
  type: 'cleared',
  data: {
    purpose,
    missing,
    version: state.version,
    hash: state.hash ?? '',
    planVersion: 'plan',
  },
  words: { overrides: [], approver: { role: 'Chefsjurist' } },
});

/** One event more. */
export const step = (
  state: Statement | undefined,
  event: StatementEvent,
  meta: Partial<EntryMeta> = {},
): Statement => statementJournal.fold(state, event, { at: START, by: 'writer', ...meta });

/** What each event is, given the statement so far. */
export type Step = StatementChange | ((state: Statement) => StatementChange);

/** A statement after a request and these events. */
export const statementAfter = (first: StatementEvent, ...steps: Step[]): Statement =>
  steps.reduce<Statement>(
    (state, next) => step(state, typeof next === 'function' ? next(state) : next),
    step(undefined, first),
  );

/** A statement that `spokesperson` is asked about. */
export const awaiting = (...steps: Step[]): Statement =>
  statementAfter(
    requested(),
    (state) => drafted(state),
    (state) => checkedNow(state),
    (state) => asked(state, ['spokesperson']),
    ...steps,
  );

/** A statement that was approved. */
export const publishing = (...steps: Step[]): Statement =>
  awaiting((state) => decidedTo(state, 'approve'), ...steps);
