import { describe, expect, it } from 'vitest';
import { whyLeftOut } from '#domain/comment/begin-answer.ts';
import type { Comment } from '#domain/comment/comment.ts';
import { commentJournal } from '#domain/comment/comment-journal.ts';
import { type Family, familyProblem, isApprovedFamily } from '#domain/comment/family.ts';
import { inTurn } from '#domain/comment/turn.ts';
import type { Incident } from '#domain/incident/incident.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { basisOf } from '#domain/statement/basis.ts';
import type { Statement } from '#domain/statement/statement.ts';
import {
  approvedHash,
  approvedPreimage,
  contentOf,
} from '#domain/statement/version/approved-hash.ts';
import { QUESTION, seedFamily, seedQuestion } from '../../web/family.ts';
import { testDeps } from '../../web/support.ts';

const begin = async () => {
  const deps = { ...testDeps(), handovers: [] };
  const { incident, comment } = await seedQuestion(deps);
  const family = await seedFamily(deps, comment);
  if (!isApprovedFamily(family)) throw new Error('not approved');
  const about = (await deps.journal.read(incidentJournal, incident.id))!;
  return { deps, comment, family, incident: about, now: deps.now() };
};

const later = (now: Date, minutes: number) => new Date(now.getTime() + minutes * 60_000);

describe('a family', () => {
  it('is published without going anywhere, and its hash covers the openings', async () => {
    const { family } = await begin();
    expect(family).toMatchObject({ status: 'published', deliveries: [], family: true });
    expect(approvedPreimage(contentOf(family))).toMatchObject({ variants: family.variants });
    const other = { ...family, variants: ['Hej.', ...family.variants.slice(1)] };
    expect(approvedHash(contentOf(other))).not.toBe(family.hash);
    expect(isApprovedFamily(other)).toBe(false);
  });

  it('leaves the hash of other statements as it was', () => {
    const content = { statementId: 's', version: 1, kind: 'reply', language: 'sv' } as const;
    const texts = [{ channel: 'bluesky', text: 'Hej.' } as const];
    expect('variants' in approvedPreimage({ ...content, texts })).toBe(false);
  });

  it('may be used until a day has passed', async () => {
    const { deps, family, incident, now } = await begin();
    expect(familyProblem(family, { ...deps, incident, now: later(now, 23 * 60) })).toBeUndefined();
    expect(familyProblem(family, { ...deps, incident, now: later(now, 24 * 60) })).toEqual({
      type: 'stale-family',
    });
  });

  const changes: [string, (incident: Incident) => Incident][] = [
    [
      'a fact changes',
      (about) => ({ ...about, facts: about.facts.map((fact) => ({ ...fact, text: 'Nytt.' })) }),
    ],
    ['it becomes graver', (about) => ({ ...about, severity: 1 })],
    ['legal caution is set', (about) => ({ ...about, legalHold: true })],
  ];
  it.each(changes)('is stale once %s', async (_, change) => {
    const { deps, family, incident, now } = await begin();
    expect(
      familyProblem(family, { ...deps, incident: change(incident), now: later(now, 1) }),
    ).toEqual({
      type: 'stale-family',
    });
  });

  const told = ['commitments', 'contacts', 'affected', 'policies'] as const;
  it.each(told)('is stale once %s that it tells are taken back or reworded', async (list) => {
    const { deps, family, incident, now } = await begin();
    const entry = 'De boende i Norrby';
    const basis = basisOf(incident, {
      ...{ commitments: [], contacts: [], affected: [], policies: [] },
      [list]: [entry],
    });
    const telling = { ...family, check: { ...family.check!, basis } };
    const problem = (entries: string[]) =>
      familyProblem(telling, { ...deps, incident: { ...incident, [list]: entries }, now });
    expect(problem([entry, 'Alla i Söderby'])).toBeUndefined();
    expect(problem([])).toEqual({ type: 'stale-family' });
    expect(problem(['Alla i Norrby'])).toEqual({ type: 'stale-family' });
  });

  it('is stale once an update was due by now, or has come', async () => {
    const { deps, family, incident, now } = await begin();
    const promise = {
      id: 's9',
      owner: 'karin',
      madeAt: later(now, -10).toISOString(),
      dueAt: later(now, 60).toISOString(),
      state: 'open' as const,
      isReminded: false,
      toldAt: [],
    };
    const open = { ...incident, promises: [promise] };
    expect(familyProblem(family, { ...deps, incident: open, now: later(now, 59) })).toBeUndefined();
    expect(familyProblem(family, { ...deps, incident: open, now: later(now, 60) })).toEqual({
      type: 'stale-family',
    });
    const kept = { ...incident, promises: [{ ...promise, state: 'kept' as const }] };
    expect(familyProblem(family, { ...deps, incident: kept, now: later(now, 5) })).toEqual({
      type: 'stale-family',
    });
  });

  it('is none without an approval of exactly its words', async () => {
    const { deps, family, incident, now } = await begin();
    const others: Partial<Statement>[] = [
      { family: undefined },
      { status: 'awaiting-approval' },
      { decision: undefined },
      { texts: [{ channel: 'bluesky', text: 'Annat.', sentences: [] }] },
    ];
    for (const other of others) {
      const problem = familyProblem({ ...family, ...other } as Statement, {
        ...deps,
        incident,
        now,
      });
      expect(problem).toEqual({ type: 'not-approved' });
    }
  });
});

describe('answering several at once', () => {
  const why = async (over: Partial<Comment>, by = 'karin') => {
    const { deps, family, incident, now } = await begin();
    const { items } = await deps.journal.list(
      commentJournal,
      { by: 'group', group: incident.id },
      {
        limit: 1,
      },
    );
    const { readAsked } = deps.commentRules;
    const about = { family, incidentId: incident.id, by, readAsked, now };
    return whyLeftOut({ ...items[0]!, ...over }, about);
  };
  const claimed = { by: 'dan', until: '2030-01-01T00:00:00.000Z' };

  it.each<[string | undefined, Partial<Comment>]>([
    [undefined, {}],
    [undefined, { text: `Hej! ${QUESTION.toLowerCase()}` }],
    ['number', { text: `${QUESTION} Vi är 3.` }],
    ['negation', { text: 'Kan man inte dricka vattnet i Norrby nu?' }],
    ['language', { text: 'Can we drink the water?', language: 'en' }],
    ['answered', { state: 'answered' }],
    ['claimed', { claim: claimed }],
    ['channel', { channel: 'mastodon' }],
    ['other-incident', { incidentId: 'other' }],
  ])('leaves out %s: %j', async (reason, over) => {
    expect(await why(over)).toBe(reason);
  });

  it('leaves in what the same person has open', async () => {
    expect(await why({ claim: claimed }, 'dan')).toBeUndefined();
  });
});

describe('the openings', () => {
  const family = { id: 'f', variants: ['A.', 'B.', 'C.'] } as Family;

  it('come in turn', () => {
    const next = inTurn(family, []);
    expect([next(), next(), next(), next()]).toEqual([0, 1, 2, 0]);
  });

  it('go on with the least used of late', () => {
    const used = (variant: number, statementId = 'f') =>
      ({ answers: [{ statementId, variant }] }) as Comment;
    const next = inTurn(family, [used(0), used(0), used(1), used(2, 'other')]);
    expect([next(), next()]).toEqual([2, 1]);
  });
});
