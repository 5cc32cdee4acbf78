import { describe, expect, it } from 'vitest';
import type { Incident } from '#domain/incident/incident.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { Basis, basisChanges, basisOf } from '#domain/statement/basis.ts';
import { factNews } from '#domain/statement/brief/before.ts';
import { fact, incident } from '#test/support/incident.ts';

const NOW = new Date('2026-11-22T12:00:00.000Z');
const before = incident({
  facts: [fact('f1'), fact('f2', { status: 'unconfirmed' }), fact('f3', { status: 'withdrawn' })],
});

/** The incident after a fact was changed. */
const changed = (state: Incident, id: string, change: object, words?: object): Incident =>
  incidentJournal.fold(
    state,
    { type: 'fact-changed', data: { id, ...change }, ...(words && { words }) },
    { by: 'writer', at: NOW.toISOString() },
  );

const changes = (now: Incident, basis: Basis = basisOf(before)) =>
  basisChanges(basis, now, undefined, NOW);

/** A basis as entries held it before it held hashes. */
const older = Basis.parse({ severity: 2, facts: before.facts.slice(0, 2) });

describe('a basis', () => {
  it('holds ids and hashes, however long the facts and their keys are', () => {
    const facts = Array.from({ length: 100 }, (_, i) =>
      fact(`f${i}`, { text: 'x'.repeat(500), keys: [`${i}`.repeat(1500)] }),
    );
    const size = JSON.stringify(basisOf(incident({ facts }))).length;
    expect(size).toBeLessThan(4096);
  });

  it('leaves withdrawn facts out', () => {
    expect(JSON.stringify(basisOf(before))).not.toContain('f3');
  });

  it.each([
    ['with hashes', basisOf(before)],
    ['of an older entry', older],
  ])('%s tells what has changed since', (_, basis) => {
    const of = (now: Incident) => changes(now, basis);
    expect(of(before)).toEqual([]);
    expect(of(changed(before, 'f2', { status: 'confirmed' }))).toEqual([]);
    expect(of(changed(before, 'f1', { status: 'withdrawn' }))).toEqual([
      { what: 'fact-withdrawn', factId: 'f1' },
    ]);
    expect(of(changed(before, 'f1', { status: 'unconfirmed' }))).toEqual([
      { what: 'fact-unconfirmed', factId: 'f1' },
    ]);
    expect(of(changed(before, 'f1', {}, { text: 'Something else happened.' }))).toEqual([
      { what: 'fact-changed', factId: 'f1' },
    ]);
    expect(of(changed(before, 'f1', {}, { text: ' Fact  f1 happened.\n' }))).toEqual([]);
    expect(of(changed(before, 'f1', { audience: 'internal' }))).toEqual([
      { what: 'fact-changed', factId: 'f1' },
    ]);
    expect(of({ ...before, severity: 1 })).toEqual([{ what: 'severity-raised', from: 2, to: 1 }]);
  });

  it.each([
    ['with hashes', basisOf(before)],
    ['of an older entry', older],
  ])('%s knows what a fact said, although it was reworded twice', (_, basis) => {
    const twice = changed(
      changed(before, 'f1', {}, { text: 'Second.' }),
      'f1',
      { status: 'withdrawn' },
      { text: 'Third.', source: 'The lab' },
    );
    expect(factNews(twice.facts, basis.facts)).toEqual([
      { what: 'withdrawn', factId: 'f1', earlier: 'Fact f1 happened.' },
    ]);
  });
});

describe('what words tell besides facts', () => {
  const about = incident({
    commitments: ['We pay for a hotel.', 'We call everyone back.'],
    contacts: ['08-123 45 67'],
    affected: ['the passengers'],
    policies: ['We treat everybody alike.'],
  });
  const told = {
    commitments: ['We pay for a hotel.'],
    contacts: about.contacts,
    affected: about.affected,
    policies: about.policies,
  };
  const since = (change: Partial<Incident>) =>
    changes({ ...about, ...change }, basisOf(about, told));

  it.each([
    ['a commitment taken back', { commitments: ['We call everyone back.'] }, 'commitment-changed'],
    ['a commitment reworded', { commitments: ['We pay for a bus.'] }, 'commitment-changed'],
    ['a contact taken out', { contacts: [] }, 'contact-changed'],
    ['those affected renamed', { affected: ['the crew'] }, 'affected-changed'],
    ['a policy reworded', { policies: ['We treat staff alike.'] }, 'policy-changed'],
  ])('makes an approval unsafe: %s', (_, change, what) => {
    expect(since(change)).toEqual([{ what }]);
  });

  it.each([
    [
      'one that was added',
      { commitments: [...about.commitments, 'We apologise.'], contacts: ['x', ...about.contacts] },
    ],
    ['one that they do not tell', { commitments: ['We pay for a hotel.'] }],
    ['white space', { commitments: [' We pay  for a hotel.'] }],
  ])('is not changed by %s', (_, change) => {
    expect(since(change)).toEqual([]);
  });

  it('is not held against older entries, which say nothing of it', () => {
    const basis = Basis.parse(JSON.parse(JSON.stringify(basisOf(about))));
    expect(basis).not.toHaveProperty('told');
    const none = { ...about, commitments: [], contacts: [], affected: [], policies: [] };
    expect(changes(none, basis)).toEqual([]);
    const { policies: _, ...earlier } = basisOf(about, told).told ?? {};
    const before = Basis.parse({ ...basis, told: earlier });
    expect(before.told).toEqual(earlier);
    expect(changes({ ...about, policies: [] }, before)).toEqual([]);
  });
});
