import { describe, expect, it } from 'vitest';
import type { Fact } from '#domain/incident/fact.ts';
import { beforeOf, factNews, supersededIn } from '#domain/statement/brief/before.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { minutes, publishing } from '#test/support/statement.ts';

const fact = (id: string, status: Fact['status'], text = `Uppgift ${id}.`): Fact => ({
  id,
  status,
  text,
});

const then = [
  fact('same', 'confirmed'),
  fact('figure', 'confirmed', 'Tolv är skadade.'),
  fact('gone', 'confirmed', 'Bron är stängd.'),
  fact('doubtful', 'confirmed', 'Föraren är hel.'),
  fact('open', 'unconfirmed'),
  fact('never', 'unconfirmed'),
];

const now = [
  fact('same', 'confirmed', 'Uppgift  same.\n'),
  fact('figure', 'confirmed', 'Fjorton är skadade.'),
  fact('gone', 'withdrawn', 'Bron är stängd.'),
  fact('doubtful', 'unconfirmed', 'Föraren är hel.'),
  fact('open', 'confirmed'),
  fact('never', 'withdrawn'),
  fact('late', 'confirmed'),
  fact('rumour', 'unconfirmed'),
];

/** A published statement, approved so many minutes after the start. */
const out = (id: string, at: number, change: Partial<Statement> = {}): Statement => {
  const { decision, check, ...rest } = publishing();
  return {
    ...rest,
    id,
    status: 'published',
    ...(decision && { decision: { ...decision, at: minutes(at).toISOString() } }),
    ...(check && { check: { ...check, basis: { severity: 2, facts: then } } }),
    ...change,
  };
};

describe('what has happened to facts since words were published', () => {
  it('is that they are new, confirmed, changed, withdrawn or doubted; what never was told is no news', () => {
    expect(factNews(now, then)).toEqual([
      { what: 'changed', factId: 'figure', earlier: 'Tolv är skadade.' },
      { what: 'withdrawn', factId: 'gone', earlier: 'Bron är stängd.' },
      { what: 'doubted', factId: 'doubtful', earlier: 'Föraren är hel.' },
      { what: 'confirmed', factId: 'open' },
      { what: 'new', factId: 'late' },
    ]);
  });
});

describe('what was published before', () => {
  const asked = { id: 'next', kind: 'update' } as const;

  it('is nothing while nothing is out', () => {
    const waiting = out('s1', 1, { status: 'awaiting-approval' });
    expect(beforeOf(asked, now, [waiting, out('next', 2)])).toBeUndefined();
  });

  it('is told in the order of approval, and news count from the last', () => {
    const latest = out('s2', 20, { status: 'corrected' });
    const first = out('s1', 10, { check: undefined });
    const before = beforeOf(asked, now, [latest, first]);
    expect(before?.statements.map(({ at }) => at)).toEqual([
      minutes(10).toISOString(),
      minutes(20).toISOString(),
    ]);
    expect(before?.news).toHaveLength(5);
  });

  it('counts also what turned out otherwise than the words that are corrected, though told since', () => {
    const known = { ...out('s1', 1).check, basis: { severity: 2, facts: now } } as const;
    const since = out('s2', 2, { check: known as Statement['check'] });
    const supersedes = { statementId: 's1', how: 'corrects' } as const;
    const newsOf = (statement: Parameters<typeof beforeOf>[0]) =>
      beforeOf(statement, now, [out('s1', 1), since])?.news;
    expect(newsOf(asked)).toEqual([]);
    expect(newsOf({ ...asked, supersedes })).toEqual([
      { what: 'changed', factId: 'figure', earlier: 'Tolv är skadade.' },
      { what: 'withdrawn', factId: 'gone', earlier: 'Bron är stängd.' },
      { what: 'doubted', factId: 'doubtful', earlier: 'Föraren är hel.' },
    ]);
  });

  it('counts neither replies nor what only staff were told, but for staff', () => {
    const others = [out('s1', 1, { kind: 'reply' }), out('s2', 2, { kind: 'internal' })];
    expect(beforeOf(asked, now, others)).toBeUndefined();
    expect(beforeOf({ ...asked, kind: 'qa' }, now, others)?.statements).toHaveLength(1);
  });

  it('holds the words that a statement takes back', () => {
    const supersedes = { statementId: 's1', how: 'withdraws' } as const;
    expect(supersededIn({ supersedes }, [out('s1', 1)])).toMatchObject({
      how: 'withdraws',
      text: 'Vi utreder.',
    });
    expect(supersededIn({}, [out('s1', 1)])).toBeUndefined();
  });
});
