import { describe, expect, it } from 'vitest';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { StatementInput } from '#domain/statement/input.ts';
import {
  askNext,
  callFirst,
  notPosted,
  recordReceipt,
  retry,
  withdraw,
} from '#domain/statement/lifecycle.ts';
import { openChannels } from '#domain/statement/open-deliveries.ts';
import { channelsToPublish, draftDue, nextMove } from '#domain/statement/progress.ts';
import { conclude, outcomeOf } from '#domain/statement/publishing/outcome.ts';
import { type RequestContext, request } from '#domain/statement/request/request.ts';
import type { Delivery, Statement } from '#domain/statement/statement.ts';
import { approvedHash } from '#domain/statement/version/approved-hash.ts';
import { writeVersion } from '#domain/statement/version/write-version.ts';
import { fact, incident } from '../../support/incident.ts';
import { mandate, planWith } from '../../support/plan.ts';
import * as build from '../../support/statement.ts';
import { rules } from '../draft/briefs.ts';

const { statementAfter, requested, awaiting, publishing } = build;
const intent = (channel: 'newsroom' | 'x') => ({ type: 'intended' as const, data: { channel } });
const receipt = (channel: 'newsroom' | 'x', state: Exclude<Delivery['state'], 'intended'>) => ({
  type: 'receipt' as const,
  data: { channel, state },
});
const concluded = (status: 'published' | 'partly-published' | 'failed') => ({
  type: 'concluded' as const,
  data: { status },
});
const published = publishing(
  receipt('newsroom', 'published'),
  receipt('x', 'by-hand'),
  concluded('published'),
);
const partly = publishing(
  receipt('newsroom', 'published'),
  receipt('x', 'failed'),
  concluded('partly-published'),
);
const notPossible = (status: Statement['status']) => ({
  ok: false,
  refusal: { type: 'not-possible', status },
});
const apply = (state: Statement, result: ReturnType<typeof recordReceipt>): Statement => {
  if (!result.ok) throw new TypeError('It was refused');
  return result.value.reduce<Statement>((next, event) => build.step(next, event), state);
};

describe('a request', () => {
  const input = (over: object = {}) =>
    StatementInput.parse({
      kind: 'holding',
      language: 'sv',
      channels: ['x'],
      nextUpdateAt: build.minutes(60).toISOString(),
      ...over,
    });
  const context = (over: Partial<RequestContext> = {}): RequestContext => ({
    plan: planWith(),
    incident: incident({ contacts: ['kris@exempel.example'] }),
    handovers: [],
    superseded: undefined,
    canDraft: true,
    translates: true,
    rules,
    now: build.minutes(0),
    ...over,
  });
  const ask = (over: object = {}, given: Partial<RequestContext> = {}, by = 'writer') =>
    request('s9', by, input(over), context(given), 'digest');

  it('begins a statement that is to be drafted', () => {
    const result = ask({ instructions: 'Short' });
    const state = result.ok && result.value[0] && build.step(undefined, result.value[0]);
    expect(state).toMatchObject({
      id: 's9',
      incidentId: 'i1',
      status: 'drafting',
      version: 0,
      instructions: 'Short',
      requestedBy: 'writer',
      requestDigest: 'digest',
    });
    expect(result.ok && result.value).toHaveLength(1);
  });

  it('with words begins at version 1 by a person, under their hash, and is not drafted', () => {
    const texts = [{ channel: 'x' as const, text: 'Egna ord' }];
    const result = ask({ texts, nextUpdateAt: undefined }, { canDraft: false });
    const events = result.ok ? result.value : [];
    const [first, second] = events;
    const state = first && second && build.step(build.step(undefined, first), second);
    const hash = approvedHash({
      statementId: 's9',
      version: 1,
      kind: 'holding',
      language: 'sv',
      texts,
    });
    expect(state).toMatchObject({ version: 1, hash, writtenBy: 'person', editedBy: 'writer' });
    expect(state && draftDue(state)).toBe(false);
    expect(state && nextMove(state)).toBe('check-tone');
  });

  const lacking = (over: object, given: object = {}) => {
    const result = ask(over, { incident: incident({ contacts: ['a@exempel.example'], ...given }) });
    return !result.ok && result.refusal.type === 'missing-pieces' ? result.refusal.fields : [];
  };

  it.each<[string, object, object, string[]]>([
    ['no time for the next update', { nextUpdateAt: undefined }, {}, ['nextUpdateAt']],
    ['a resolved incident', { nextUpdateAt: undefined }, { phase: 'resolved' }, []],
    ['the last update', { kind: 'update', nextUpdateAt: undefined, last: true }, {}, []],
    ['no claim', { kind: 'correction' }, {}, ['claim']],
    [
      'a claim, and no truth',
      { kind: 'correction', claim: { text: 'X' } },
      { facts: [] },
      ['facts'],
    ],
    ['no comment', { kind: 'reply' }, {}, ['comment']],
    ['no policy', { kind: 'distancing' }, {}, ['policies']],
    ['a policy', { kind: 'distancing' }, { policies: ['Sociala medier'] }, []],
    ['nothing learned', { kind: 'lessons' }, {}, ['facts']],
    [
      'something learned',
      { kind: 'lessons' },
      { facts: [fact('f2', { text: 'Vi har infört dubbla kontroller.' })] },
      [],
    ],
  ])(
    'to be drafted with %s is told what is missing, not drafted with a gap',
    (_, over, given, fields) => {
      expect(lacking(over, given)).toEqual(fields);
    },
  );

  it.each<[string, string, string[], boolean, string[]]>([
    ['in its language', 'en', ['The water is off in all of the village.'], false, []],
    ['in another', 'sv', ['The water is off in all of the village.'], false, ['language']],
    [
      'in another, one of them',
      'en',
      ['A pipe broke.', 'Vi har inte vatten till alla.'],
      false,
      ['language'],
    ],
    ['in another, all short', 'sv', ['The water is off.', 'It was the pipe.'], false, ['language']],
    ['that are short, and names', 'sv', ['Ekby, Norrby, Sunderby.', 'Vatten saknas.'], false, []],
    [
      'in another, and a model to translate',
      'sv',
      ['The water is off in all of the village.'],
      true,
      [],
    ],
  ])('to be drafted from facts %s', (_, language, texts, translates, fields) => {
    const facts = texts.map((text, at) => fact(`f${at}`, { text }));
    const given = { incident: incident({ contacts: ['a@exempel.example'], facts }), translates };
    const result = ask({ language }, given);
    expect(result.ok ? [] : result.refusal).toEqual(
      fields.length > 0 ? { type: 'missing-pieces', fields } : [],
    );
  });

  it('asks for a contact where neither incident nor plan has one, but not of a person who writes', () => {
    const plan = planWith();
    const given = { plan: { ...plan, organisation: { ...plan.organisation, contacts: [] } } };
    const bare = { ...given, incident: incident({ contacts: [] }) };
    expect(ask({}, bare)).toMatchObject({ refusal: { fields: ['contacts'] } });
    const texts = [{ channel: 'x' as const, text: 'Egna ord' }];
    expect(ask({ texts }, bare).ok).toBe(true);
  });

  it.each<[string, object, Partial<RequestContext>, string]>([
    ['no draft can be made', {}, { canDraft: false }, 'cannot-draft'],
    ['the promised time is now', { nextUpdateAt: build.START }, {}, 'time-passed'],
    ['what it corrects is not there', { corrects: 'a' }, {}, 'not-published'],
    ['what it corrects is not out', { corrects: 'a' }, { superseded: awaiting() }, 'not-published'],
    [
      'what it takes back is rejected',
      { withdraws: 'a' },
      { superseded: awaiting((s) => build.decidedTo(s, 'reject')) },
      'not-published',
    ],
    ['nobody may approve it', {}, { plan: planWith(mandate({ kinds: ['qa'] })) }, 'no-approver'],
    [
      'nobody may at this severity',
      {},
      { plan: planWith(mandate({ severities: [1] })) },
      'no-approver',
    ],
  ])('is refused where %s', (_, over, given, type) => {
    expect(ask(over, given)).toMatchObject({ ok: false, refusal: { type } });
  });

  it('is refused where only the one who asks may approve', () => {
    const plan = planWith(mandate({ deputies: [] }));
    expect(ask({}, { plan }, 'spokesperson')).toMatchObject({ refusal: { type: 'no-approver' } });
  });

  it.each([
    ['which words were wrong', undefined, ['claim', 'truth']],
    ['what is right', { text: 'Something wrong', keys: [], truthKeys: [] }, ['truth']],
    ['what is right in a fact', { text: 'Something wrong', keys: [], truthKeys: ['x'] }, ['truth']],
  ])('for a correction is refused until it says %s', (_, wrong, fields) => {
    const superseded = { superseded: published, incident: incident({ contacts: ['a@b.example'] }) };
    for (const legalHold of [false, true]) {
      const held = { ...superseded, incident: { ...superseded.incident, legalHold } };
      expect(ask({ corrects: 's1', claim: wrong }, held)).toMatchObject({
        refusal: { type: 'missing-pieces', fields },
      });
    }
  });

  it('for a correction in words of their own says which words were wrong too', () => {
    const channels = ['newsroom' as const];
    const texts = [{ channel: 'newsroom' as const, title: 'Fel', text: 'Vi hade fel.' }];
    const context = { superseded: published };
    expect(ask({ corrects: 's1', channels, texts }, context)).toMatchObject({
      refusal: { type: 'missing-pieces', fields: ['claim'] },
    });
    const claim = { text: 'Something wrong', keys: [], truthKeys: [] };
    expect(ask({ corrects: 's1', channels, texts, claim }, context).ok).toBe(true);
  });

  it('for a correction may rest on a fact that changed since', () => {
    const wrong = { text: 'Something wrong', keys: [], truthKeys: [] };
    const facts = [fact('f1', { text: 'What is right' })];
    const now = incident({ contacts: ['a@b.example'], facts });
    expect(ask({ corrects: 's1', claim: wrong }, { superseded: published, incident: now }).ok).toBe(
      true,
    );
  });

  it('names what it corrects or takes back', () => {
    const claim = { text: 'Something wrong', keys: [], truthKeys: ['happened'] };
    const superseded = { superseded: published };
    for (const [field, how] of [
      ['corrects', 'corrects'],
      ['withdraws', 'withdraws'],
    ] as const) {
      const result = ask({ [field]: 's1', claim }, superseded);
      expect(result.ok && result.value[0]?.data).toMatchObject({
        supersedes: { statementId: 's1', how },
      });
    }
  });
});

describe('new words by a person', () => {
  const texts = build
    .textsFor(['newsroom', 'x'], 'Nya ord')
    .map(({ sentences: _, ...text }) => text);
  const write = (state: Statement, over: object = {}) =>
    writeVersion(state, { hash: state.hash ?? '', texts, ...over }, build.minutes(0), {
      dictatorsOf: () => [],
    });

  it('are a new version with a new hash; the check, and notices about the old, are void', () => {
    const waiting = awaiting({ type: 'notified', data: { key: 'k' } });
    const result = write(waiting);
    const state = result.ok ? build.step(waiting, result.value, { by: 'deputy' }) : waiting;
    expect(state).toMatchObject({
      status: 'awaiting-approval',
      version: 2,
      writtenBy: 'person',
      editedBy: 'deputy',
      check: undefined,
      notified: [],
      rounds: [{ people: ['spokesperson'] }],
    });
    const { id: statementId, kind, language } = state;
    expect(state.hash).toBe(approvedHash({ statementId, version: 2, kind, language, texts }));
    expect(state.hash).not.toBe(waiting.hash);
  });

  it('keep the promised time unless they change it, and the hash covers it', () => {
    const promised = '2026-11-22T14:00:00.000Z';
    const later = '2026-11-22T15:00:00.000Z';
    const state = awaiting();
    const kept = write({ ...state, nextUpdateAt: promised });
    const moved = write({ ...state, nextUpdateAt: promised }, { nextUpdateAt: later });
    expect(kept.ok && kept.value.data.nextUpdateAt).toBe(promised);
    expect(moved.ok && moved.value.data.nextUpdateAt).toBe(later);
    expect(kept.ok && moved.ok && kept.value.data.hash).not.toBe(moved.ok && moved.value.data.hash);
  });

  it.each<[string, Statement, object, object]>([
    ['when nobody waits', publishing(), {}, { type: 'not-waiting', status: 'publishing' }],
    ['on words that were changed', awaiting(), { hash: 'f'.repeat(64) }, { type: 'stale-hash' }],
    ['for a channel less', awaiting(), { texts: texts.slice(1) }, { type: 'other-channels' }],
    [
      'for other channels',
      awaiting(),
      { texts: texts.map((t) => ({ ...t, channel: 'sms' })) },
      { type: 'other-channels' },
    ],
    [
      'promising what has passed',
      awaiting(),
      { nextUpdateAt: build.START },
      { type: 'time-passed' },
    ],
  ])('are refused %s', (_, state, over, refusal) => {
    expect(write(state, over)).toEqual({ ok: false, refusal });
  });
});

describe('what people do to a statement', () => {
  it('who is asked calls first, which makes the round longer once', () => {
    const asked = awaiting();
    const called = apply(asked, callFirst(asked, 'spokesperson', build.minutes(25)));
    expect(called.rounds[0]?.until).toBe(build.minutes(35).toISOString());
    expect(callFirst(called, 'spokesperson', build.minutes(34))).toEqual({ ok: true, value: [] });
    expect(callFirst(asked, 'deputy', build.minutes(25))).toEqual(notPossible('awaiting-approval'));
  });

  it('withdrawing works until it is approved, and once', () => {
    for (const state of [statementAfter(requested()), awaiting()]) {
      expect(apply(state, withdraw(state)).status).toBe('withdrawn');
    }
    const gone = awaiting({ type: 'withdrawn', data: {} });
    expect(withdraw(gone)).toEqual({ ok: true, value: [] });
    for (const state of [publishing(), published, partly]) {
      expect(withdraw(state)).toEqual(notPossible(state.status));
    }
  });

  it('asking the next person ends the round, unless everyone is asked or nobody', () => {
    expect(askNext(awaiting())).toEqual({
      ok: true,
      value: [{ type: 'asked-early', data: { round: 1 } }],
    });
    const everyone = awaiting((state) => build.asked(state, ['deputy'], true));
    for (const state of [everyone, statementAfter(requested()), publishing()]) {
      expect(askNext(state)).toEqual(notPossible(state.status));
    }
  });

  it('retrying goes straight to publishing with the same words, or back to the draft', () => {
    const again = apply(partly, retry(partly));
    expect(again).toMatchObject({ status: 'publishing', run: 2, hash: partly.hash });
    expect(channelsToPublish(again)).toEqual(['x']);
    const broken = statementAfter(requested(), { type: 'failed', data: { error: 'Broken' } });
    expect(apply(broken, retry(broken))).toMatchObject({ status: 'drafting', failure: undefined });
    for (const state of [awaiting(), publishing(), published]) {
      expect(retry(state)).toEqual(notPossible(state.status));
    }
  });

  it('what failed is withdrawn only once somebody can tell that it is out nowhere', () => {
    for (const channel of ['newsroom', 'x'] as const) {
      const doubtful = build.step(
        publishing(intent(channel), receipt(channel, 'unknown')),
        concluded('failed'),
      );
      expect(withdraw(doubtful)).toEqual(notPossible('failed'));
      const lookedUp = build.step(doubtful, receipt(channel, 'failed'));
      expect(apply(lookedUp, withdraw(lookedUp)).status).toBe('withdrawn');
    }
  });

  it('nothing is left to try again where nobody can tell whether it is out', () => {
    const doubtful = build.step(
      publishing(intent('x'), receipt('newsroom', 'published'), receipt('x', 'unknown')),
      concluded('partly-published'),
    );
    expect(retry(doubtful)).toEqual(notPossible('partly-published'));
    const lookedUp = build.step(doubtful, receipt('x', 'failed'));
    expect(apply(lookedUp, retry(lookedUp)).status).toBe('publishing');
  });
});

describe('a receipt by a person', () => {
  const url = 'https://x.com/exempel/1';
  const say = (state: Statement, over: object = {}) =>
    recordReceipt(state, { channel: 'x', state: 'published', url, ...over });
  const unknown = publishing(
    intent('x'),
    receipt('newsroom', 'published'),
    receipt('x', 'unknown'),
  );

  it('adds the address to what was posted by hand', () => {
    const state = apply(published, say(published));
    expect(state.status).toBe('published');
    expect(state.deliveries.find((item) => item.channel === 'x')).toMatchObject({
      state: 'by-hand',
      url,
    });
  });

  it('says that nothing is there only of the tries that were seen', () => {
    const doubtful = build.step(unknown, concluded('partly-published'));
    const not = { state: 'failed', url: undefined };
    expect(say(doubtful, { ...not, seenAt: build.START }).ok).toBe(true);
    const before = build.minutes(-1).toISOString();
    expect(say(doubtful, { ...not, seenAt: before })).toEqual(notPossible('partly-published'));
    expect(say(doubtful, { seenAt: before }).ok).toBe(true);
  });

  it('completes what was partly published, and may leave it partly published', () => {
    expect(apply(partly, say(partly))).toMatchObject({ status: 'published' });
    const doubtful = build.step(unknown, concluded('partly-published'));
    expect(apply(doubtful, say(doubtful))).toMatchObject({ status: 'published' });
    const failed = apply(doubtful, say(doubtful, { state: 'failed', url: undefined }));
    expect(failed.status).toBe('partly-published');
    expect(channelsToPublish(apply(failed, retry(failed)))).toEqual(['x']);
  });

  it('says of an unknown channel that it went out by itself', () => {
    const doubtful = build.step(unknown, concluded('partly-published'));
    const state = apply(doubtful, say(doubtful));
    expect(state.deliveries.find((item) => item.channel === 'x')).toMatchObject({
      state: 'published',
      url,
    });
  });

  it('brings back what was said not to be posted, unless it was superseded or erased', () => {
    const decline = (state: Statement) =>
      apply(state, notPosted(state, { channel: 'x', reason: 'No account.' }));
    const byHand = build.step(publishing(receipt('x', 'by-hand')), concluded('published'));
    const declined = decline(byHand);
    expect(declined.status).toBe('withdrawn');
    expect(apply(declined, say(declined))).toMatchObject({
      status: 'published',
      deliveries: [{ channel: 'x', state: 'by-hand', url }],
    });
    const half = decline(
      build.step(
        publishing(receipt('newsroom', 'failed'), receipt('x', 'by-hand')),
        concluded('partly-published'),
      ),
    );
    const given = apply(half, withdraw(half));
    expect(given.status).toBe('withdrawn');
    expect(apply(given, say(given)).status).toBe('partly-published');
    for (const over of [{ supersededBy: 's2' }, { erasedAt: build.START }]) {
      expect(say({ ...declined, ...over }).ok).toBe(false);
    }
  });

  it('changes nothing when it is said again, and may be put right', () => {
    for (const [state, over] of [
      [published, {}],
      [partly, {}],
      [build.step(unknown, concluded('partly-published')), { state: 'failed', url: undefined }],
    ] as const) {
      expect(say(apply(state, say(state, over)), over)).toEqual({ ok: true, value: [] });
    }
    const righted = say(apply(published, say(published)), { url: 'https://x.com/exempel/2' });
    expect(righted).toMatchObject({ ok: true, value: [{ type: 'receipt' }] });
  });

  it('is refused with an address that the channel can not have', () => {
    expect(say(published, { url: 'https://evil.example/1' })).toEqual({
      ok: false,
      refusal: { type: 'not-its-address', channel: 'x', hosts: ['x.com', 'twitter.com'] },
    });
  });

  it.each<[string, Statement, object]>([
    ['of a channel that it does not have', published, { channel: 'sms' }],
    ['of a channel being posted to', publishing(intent('x')), {}],
    ['before it is approved', awaiting(), {}],
    ['that takes back what is out', published, { state: 'failed', url: undefined }],
  ])('is refused %s', (_, state, over) => {
    expect(say(state, over)).toEqual(notPossible(state.status));
  });
});

describe('a receipt by a person for the newsroom, whose pages Talan knows', () => {
  const told = (state: Exclude<Delivery['state'], 'intended'>) =>
    publishing(intent('newsroom'), receipt('newsroom', state));
  const concluding = (state: Exclude<Delivery['state'], 'intended'>) =>
    build.step(told(state), concluded('failed'));
  const waiting = build.step(told('waiting'), concluded('partly-published'));
  const say = (state: Statement, said: 'published' | 'failed') => {
    const url = said === 'published' ? 'https://newsroom.example/a' : undefined;
    return recordReceipt(state, { channel: 'newsroom', state: said, url });
  };

  it.each<[string, Statement, 'published' | 'failed']>([
    ['that nobody can tell of', concluding('unknown'), 'failed'],
    ['that nobody can tell of, as out', concluding('unknown'), 'published'],
    ['that failed, as out', concluding('failed'), 'published'],
    ['that is out', published, 'failed'],
    ['that is waited for, as out', waiting, 'published'],
  ])('is refused %s', (_, state, said) => {
    expect(say(state, said)).toEqual({
      ok: false,
      refusal: { type: 'own-channel', channel: 'newsroom' },
    });
  });

  it('may only stop tries that wait', () => {
    expect(apply(waiting, say(waiting, 'failed'))).toMatchObject({
      status: 'failed',
      deliveries: [{ channel: 'newsroom', state: 'failed' }],
    });
  });

  it('is asked of nobody', () => {
    expect(openChannels(concluding('unknown'))).toEqual([]);
  });
});

describe('the outcome of publishing', () => {
  const line = (channel: 'newsroom' | 'x', state: Delivery['state']): Delivery => ({
    channel,
    state,
    at: build.START,
    by: 'talan',
  });
  it.each<[Delivery['state'] | undefined, Delivery['state'] | undefined, string]>([
    ['published', 'published', 'published'],
    ['published', 'by-hand', 'published'],
    ['published', 'failed', 'partly-published'],
    ['published', 'unknown', 'partly-published'],
    ['published', 'intended', 'partly-published'],
    ['by-hand', undefined, 'partly-published'],
    ['failed', 'unknown', 'failed'],
    ['stopped', 'failed', 'missed'],
    ['stopped', 'unknown', 'failed'],
    ['stopped', 'published', 'partly-published'],
    [undefined, undefined, 'failed'],
  ])('of newsroom %s and x %s is %s', (newsroom, x, expected) => {
    const deliveries = [
      ...(newsroom ? [line('newsroom', newsroom)] : []),
      ...(x ? [line('x', x)] : []),
    ];
    expect(outcomeOf(deliveries, ['newsroom', 'x'])).toBe(expected);
  });

  it('calls a channel whose step died unknown after an intent, failed without', () => {
    const state = publishing(intent('newsroom'));
    const done = conclude(state).reduce<Statement>((next, event) => build.step(next, event), state);
    expect(done.status).toBe('failed');
    expect(done.deliveries.map(({ channel, state: is }) => [channel, is])).toEqual([
      ['newsroom', 'unknown'],
      ['x', 'failed'],
    ]);
    expect(channelsToPublish(apply(done, retry(done)))).toEqual(['x']);
  });

  it('says of an answer to one person which channels were not theirs, though their steps died', () => {
    const reply = { ...publishing(intent('newsroom')), kind: 'reply', deliveries: [] } as Statement;
    const receipts = conclude(reply, { channel: 'x' }).slice(0, -1);
    expect(receipts.map(({ data }) => data)).toEqual([
      { channel: 'newsroom', state: 'failed', reason: 'not-its-channel' },
      { channel: 'x', state: 'failed' },
    ]);
  });
});

describe('what comes next', () => {
  const blocked = [build.finding('nonapology')];
  const checked = (writtenBy: 'model' | 'playbook' | 'person', findings = blocked) =>
    statementAfter(
      requested(),
      (s) => build.drafted(s, 'Ord', writtenBy),
      (s) => build.checkedNow(s, findings),
    );
  const undecided = (nextUpdateAt: Date | undefined, ...more: string[]): Statement => ({
    ...checked(
      'model',
      ['next-update', ...more].map((rule) => build.finding(rule)),
    ),
    nextUpdateAt: nextUpdateAt?.toISOString(),
  });
  it.each<[string, Statement, string]>([
    ['a request', statementAfter(requested()), 'draft'],
    ['a draft', statementAfter(requested(), (s) => build.drafted(s)), 'check-tone'],
    ['a blocked draft by the model', checked('model'), 'draft'],
    ['a warned draft by the model', checked('model', [build.finding('a', 'warn')]), 'ask-approval'],
    [
      'a draft by the model without a time that nobody decided',
      undecided(undefined),
      'ask-approval',
    ],
    [
      'a draft by the model without the time that was decided',
      undecided(build.minutes(60)),
      'draft',
    ],
    ['a draft by the model that lacks more', undecided(undefined, 'nonapology'), 'draft'],
    ['a blocked draft by the playbook', checked('playbook'), 'ask-approval'],
    ['a blocked text by a person', checked('person'), 'ask-approval'],
    ['a question', awaiting(), 'ask-approval'],
    ['changed words that wait', awaiting((s) => build.written(s, 'Nya')), 'check-tone'],
    ['a wish for changes', awaiting((s) => build.decidedTo(s, 'request-changes')), 'draft'],
    [
      'the draft after it',
      awaiting(
        (s) => build.decidedTo(s, 'request-changes'),
        (s) => build.drafted(s, 'Nya'),
      ),
      'check-tone',
    ],
    ['an approval', publishing(), 'publish'],
    [
      'a channel in doubt',
      publishing(receipt('newsroom', 'published'), receipt('x', 'unknown')),
      'record-outcome',
    ],
    ['the end', published, 'record-outcome'],
  ])('after %s', (_, state, expected) => {
    expect(nextMove(state)).toBe(expected);
  });

  it('counts drafts since a person last asked for words', () => {
    const twice = statementAfter(
      requested(),
      (s) => build.drafted(s),
      (s) => build.drafted(s, 'Igen'),
    );
    expect(twice.attempts).toBe(2);
    const again = build.step(
      build.step(twice, build.asked(twice, ['deputy'])),
      build.decidedTo(twice, 'request-changes'),
    );
    expect(again.attempts).toBe(0);
  });
});

describe('the fold of an incident', () => {
  const {
    id,
    openedBy: _,
    openedAt: __,
    title,
    summary,
    facts,
    commitments,
    contacts,
    policies,
    protectedNames,
    ...settings
  } = incident();
  const words = {
    title,
    summary,
    facts,
    commitments,
    contacts,
    policies,
    protectedNames,
    requestDigest: undefined,
  };
  const meta = { at: build.START, by: 'deputy' };
  type Event = Parameters<typeof incidentJournal.fold>[1];
  const fold = (...events: Event[]) =>
    events.reduce<ReturnType<typeof incidentJournal.fold> | undefined>(
      (state, event) => incidentJournal.fold(state, event, meta),
      incidentJournal.fold(undefined, { type: 'opened', data: { id, ...settings }, words }, meta),
    );

  it('opens, once, by whoever did it', () => {
    expect(fold()).toMatchObject({ ...incident(), openedBy: 'deputy', openedAt: build.START });
    expect(() => fold({ type: 'opened', data: { id, ...settings }, words })).toThrow(TypeError);
    const first: Event = { type: 'changed', data: {} };
    expect(() => incidentJournal.fold(undefined, first, meta)).toThrow(TypeError);
  });

  it('changes what is named and leaves the rest', () => {
    const state = fold({ type: 'changed', data: { severity: 1 }, words: { title: 'New' } });
    expect(state).toMatchObject({ severity: 1, title: 'New', summary, facts });
  });

  it('adds facts, and changes the one that is meant', () => {
    const { id: factId, status, ...text } = fact('f2');
    const state = fold(
      { type: 'fact-added', data: { id: factId, status }, words: text },
      { type: 'fact-changed', data: { id: 'f2', status: 'withdrawn' } },
      { type: 'fact-changed', data: { id: 'f1' }, words: { source: 'Police' } },
    );
    expect(state?.facts).toEqual([
      { ...fact('f1', { source: 'Police' }), wordedAt: build.START },
      { ...fact('f2', { status: 'withdrawn' }), wordedAt: build.START },
    ]);
  });

  it('is open in the lists while it is active', () => {
    expect(incidentJournal.index(incident())).toMatchObject({ open: true, status: 'active' });
    expect(incidentJournal.index(incident({ phase: 'resolved' })).open).toBe(false);
  });
});
