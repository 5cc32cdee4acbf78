import { describe, expect, it } from 'vitest';
import { writePlaybook } from '#domain/draft/playbook/write-playbook.ts';
import type { IncidentEvent } from '#domain/incident/events/incident-events.ts';
import { type KeptFact, wordingHash } from '#domain/incident/fact.ts';
import type { Incident } from '#domain/incident/incident.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { briefOf, draftRequest } from '#domain/statement/brief/brief.ts';
import { checkWords } from '#domain/statement/brief/check.ts';
import { playbook, rules } from '#test/domain/draft/briefs.ts';
import { fact, incident } from '#test/support/incident.ts';
import { mandate, planWith } from '#test/support/plan.ts';
import { publishing } from '#test/support/statement.ts';

const plan = planWith(mandate());
const yesterday = '2026-11-30T06:00:00.000Z';
const now = new Date('2026-12-01T09:00:00.000Z');

const told = (text: string, wordedAt: string | undefined = yesterday, at = now) => {
  const facts: KeptFact[] = [{ ...fact('f1', { text }), ...(wordedAt && { wordedAt }) }];
  return briefOf({ kind: 'update', language: 'sv' }, incident({ facts }), plan, at).facts[0]?.text;
};

describe('a fact that says “today”', () => {
  it.each([
    [
      'Ledningen gick sönder klockan 06.10 i dag.',
      'Ledningen gick sönder klockan 06.10 den 2026-11-30.',
    ],
    ['I dag gick ledningen sönder.', 'Den 2026-11-30 gick ledningen sönder.'],
    ['Den gick sönder i morse.', 'Den gick sönder på morgonen den 2026-11-30.'],
    ['Den har läckt sedan i går kväll.', 'Den har läckt sedan kvällen den 2026-11-29.'],
    ['Stängt till och med i morgon.', 'Stängt till och med den 2026-12-01.'],
    ['The pipe burst at 06:10 today.', 'The pipe burst at 06:10 on 2026-11-30.'],
    ['Yesterday evening it burst.', 'On the evening of 2026-11-29 it burst.'],
    ['Closed until tomorrow.', 'Closed until 2026-12-01.'],
    ['We meet tonight.', 'We meet on the evening of 2026-11-30.'],
    ['It stood in USA Today.', 'It stood in USA Today.'],
    ['Det hände i natt.', 'Det hände i natt.'],
    ['It is open the day after tomorrow.', 'It is open the day after tomorrow.'],
  ])('is told with the date on another day: %s', (typed, said) => {
    expect(told(typed)).toBe(said);
  });

  it('is told as it was typed on its own day, by the clock of here, and where nobody knows its day', () => {
    const typed = 'Ledningen gick sönder i dag.';
    expect(told(typed, '2026-11-30T23:30:00.000Z')).toBe(typed);
    expect(told(typed, '2026-11-30T22:30:00.000Z')).toContain('2026-11-30');
    const facts = [fact('f1', { text: typed })];
    const brief = briefOf({ kind: 'update', language: 'sv' }, incident({ facts }), plan, now);
    expect(brief.facts[0]?.text).toBe(typed);
  });

  it('is still the truth that a correction names', () => {
    const text = 'Ledningen gick sönder klockan 06.10 i dag.';
    const facts: KeptFact[] = [{ ...fact('f1', { text }), wordedAt: yesterday }];
    const claim = { text: 'Den gick sönder 05.10.', keys: [], truthKeys: [text] };
    const asked = { kind: 'correction', language: 'sv', claim } as const;
    const brief = briefOf(asked, incident({ facts }), plan, now);
    expect(brief.claim?.truthKeys).toEqual([brief.facts[0]?.text]);
  });

  it.each(['update', 'holding', 'correction'] as const)(
    'is drafted with its date in a %s',
    (kind) => {
      const text = 'Ledningen gick sönder klockan 06.10 i dag.';
      const facts: KeptFact[] = [{ ...fact('f1', { text }), wordedAt: yesterday }];
      const claim = { text: 'Den gick sönder 05.10.', keys: [], truthKeys: [text] };
      const statement = {
        ...publishing(),
        kind,
        language: 'sv' as const,
        ...(kind === 'correction' && { claim }),
      };
      const on = { incident: incident({ facts }), others: [], plan, describe: () => '', now };
      const { texts } = writePlaybook(draftRequest(statement, on), playbook, rules);
      const words = texts.map((each) => `${each.title} ${each.text}`).join('\n');
      expect(words).toMatch(/kl(?:ockan|\.) 06\.10/u);
      expect(words).toContain('den 30 november');
      expect(words).not.toMatch(/i dag/iu);
    },
  );
});

it('keeps when the words of a fact were written, whatever else changes of it', () => {
  const later = '2026-12-01T08:00:00.000Z';
  const change = (on: Incident, event: IncidentEvent, at: string) =>
    incidentJournal.fold(on, event, { by: 'writer', at });
  const words = { text: 'Det brann i dag.' };
  const added = change(
    incident({ facts: [] }),
    { type: 'fact-added', data: { id: 'f1', status: 'unconfirmed' }, words },
    yesterday,
  );
  const wordedAt = (on: Incident) => on.facts[0]?.wordedAt;
  expect(wordedAt(added)).toBe(yesterday);
  const confirm = { type: 'fact-changed', data: { id: 'f1', status: 'confirmed' }, words } as const;
  expect(wordedAt(change(added, confirm, later))).toBe(yesterday);
  const reworded = { ...confirm, words: { text: 'Det brinner i dag.' } };
  expect(wordedAt(change(added, reworded, later))).toBe(later);
});

describe('what we promise and what to do', () => {
  const text = 'Vi ringer er i dag.';
  const out = (over: Partial<Incident>) =>
    briefOf({ kind: 'update', language: 'sv' }, incident(over), plan, now);

  it('is told with the date on another day than the one on which it was typed', () => {
    const publicAction = { text: 'Koka vattnet till i morgon.', keys: ['i morgon'] };
    const brief = out({ openedAt: yesterday, commitments: [text], publicAction });
    expect(brief.commitments).toEqual(['Vi ringer er den 2026-11-30.']);
    expect(brief.publicAction).toEqual({
      text: 'Koka vattnet till den 2026-12-01.',
      keys: ['den 2026-12-01'],
    });
  });

  it('stays as it was typed where it came later', () => {
    const writtenSince = { [wordingHash(text)]: '2026-12-01T07:00:00.000Z' };
    const brief = out({ openedAt: yesterday, commitments: [text], writtenSince });
    expect(brief.commitments).toEqual([text]);
  });
});

describe('words that say “today” of another day', () => {
  const found = (words: string, over: Partial<Incident>, publishAt?: string) => {
    const purpose = { ...publishing(), kind: 'update', language: 'sv', publishAt } as const;
    const texts = [{ channel: 'newsroom', text: words } as const];
    const on = incident({ openedAt: yesterday, ...over });
    const findings = checkWords(texts, purpose, on, plan, rules, new Date(yesterday));
    return findings.filter(({ rule }) => rule === 'wrong-day').map(({ severity }) => severity);
  };
  const text = 'Ledningen gick sönder klockan 06.10 i dag.';
  const facts: KeptFact[] = [{ ...fact('f1', { text }), wordedAt: yesterday }];

  it('are stopped on a later day where they name the same time, and else warned of', () => {
    expect(found(text, { facts }, now.toISOString())).toEqual(['block']);
    expect(
      found(
        'I morse klockan 06.10 gick en stor ledning sönder i Ekhem.',
        { facts },
        now.toISOString(),
      ),
    ).toEqual(['warn']);
    const commitments = ['Vi ringer alla boende i dag.'];
    expect(found('Vi ringer alla boende i dag.', { commitments }, now.toISOString())).toEqual([
      'warn',
    ]);
  });

  it('pass on their own day, and where nobody knows the day of the fact', () => {
    expect(found(text, { facts })).toEqual([]);
    expect(found(text, { facts: [fact('f1', { text })] }, now.toISOString())).toEqual([]);
  });
});
