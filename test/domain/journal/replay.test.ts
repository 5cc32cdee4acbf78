import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { replay } from '#domain/journal/replay.ts';
import { ExportedJournal, verifyJournal } from '#domain/journal/verify-journal.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { hashedAnew } from '#test/support/exported.ts';

// Journals exported by version 0.1.0: a statement that was asked for twice, edited, approved by two
// people, posted by hand and corrected, and its incident.
const fixture = new URL('fixtures/exported-0.1.0.json', import.meta.url);
const exported = () =>
  z.tuple([ExportedJournal, ExportedJournal]).parse(JSON.parse(readFileSync(fixture, 'utf8')));

describe('journals exported by an earlier version', () => {
  it('are intact', () => {
    for (const journal of exported()) {
      const verdicts = verifyJournal(journal).map(({ verdict }) => verdict);
      expect(new Set(verdicts)).toEqual(new Set(['intact']));
    }
  });

  it('fold to what they folded to then', () => {
    const [statement, incident] = exported();
    expect(replay(statementJournal, statement)).toMatchObject({
      state: {
        status: 'corrected',
        kind: 'holding',
        version: 4,
        writtenBy: 'person',
        rounds: [
          { people: ['spokesperson'], purpose: 'approve' },
          { people: ['deputy'], purpose: 'approve' },
          { people: ['deputy'], purpose: 'second' },
        ],
        decision: { decision: 'approve', needed: ['approve', 'second'] },
        deliveries: [
          { channel: 'newsroom', state: 'published' },
          { channel: 'x', state: 'by-hand', url: 'https://x.example/1' },
        ],
      },
    });
    expect(replay(incidentJournal, incident)).toMatchObject({
      state: { severity: 1, facts: [{ source: 'Driften' }, {}] },
    });
  });
});

describe('a journal whose request holds a key message, as older ones do', () => {
  const older = () => {
    const [statement] = exported();
    const [first] = statement.entries;
    if (first?.payload) first.payload.words = { keyMessage: 'Vi vet att ni väntar på ström.' };
    return hashedAnew(statement);
  };

  it('is intact, with the hashes that it was sealed with', () => {
    const verdicts = verifyJournal(older()).map(({ verdict }) => verdict);
    expect(new Set(verdicts)).toEqual(new Set(['intact']));
    expect(older().entries[0]?.entry.hash).toBe(
      '28b4de5cd39673e0d5e6047cd9bbe6dbeb85cc7c9bf823a8b06525f4e9239789',
    );
  });

  it('folds to the same words, hash and decision as without it', () => {
    expect(replay(statementJournal, older())).toEqual(replay(statementJournal, exported()[0]));
  });

  it('folds to the same where it was erased', () => {
    const erased = older();
    const [first] = erased.entries;
    if (first) first.payload = null;
    expect(replay(statementJournal, erased)).toEqual(replay(statementJournal, older()));
  });
});

describe('a journal that the rules could not have made', () => {
  const altered = (change: (journal: ExportedJournal) => void) => {
    const [statement] = exported();
    change(statement);
    return replay(statementJournal, statement);
  };

  it('is told by the entry at which it goes wrong', () => {
    const withoutCheck = altered(({ entries }) => entries.splice(1, 1));
    expect(withoutCheck).toEqual({
      seq: 3,
      problem: 'checked is not about version 0 of the statement',
    });
    const begunTwice = altered(({ entries }) => entries.splice(1, 0, ...entries.slice(0, 1)));
    expect(begunTwice).toEqual({ seq: 1, problem: 'A statement is requested once' });
    const unknown = altered(({ entries: [first] }) => {
      if (first) first.entry.type = 'wished-for';
    });
    expect(unknown).toEqual({ seq: 1, problem: 'Nothing is known of the event wished-for' });
  });

  it('is told by words that do not have the shape of their event', () => {
    const result = altered(({ entries: [, second] }) => {
      if (second) second.entry.data['version'] = 'one';
    });
    expect(result).toMatchObject({ seq: 2, problem: expect.stringContaining('version') });
  });
});
