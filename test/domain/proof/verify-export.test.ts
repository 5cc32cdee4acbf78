import { describe, expect, it } from 'vitest';
import { journalNames } from '#domain/journal/journal-names.ts';
import type { ExportedJournal } from '#domain/journal/verify-journal.ts';
import { verifyExport } from '#domain/proof/verify-export.ts';
import { exportedJournals, hashedAnew } from '#test/support/exported.ts';

const statement = () => exportedJournals()[0];
type Item = ExportedJournal['entries'][number];
const typed = ({ entries }: ExportedJournal, type: string): Item[] =>
  entries.filter(({ entry }) => entry.type === type);

/** What comes of a journal that someone changed and hashed anew. */
const forged = (change: (journal: ExportedJournal) => void) => {
  const journal = statement();
  change(journal);
  return verifyExport(hashedAnew(journal));
};

describe('an exported journal', () => {
  it('that the rules made is right in every entry, also when it is hashed anew as it was', () => {
    for (const journal of exportedJournals()) {
      expect(verifyExport(journal)).toMatchObject({ wrong: [], breach: undefined });
      expect(verifyExport(hashedAnew(journal))).toEqual(verifyExport(journal));
    }
    expect(verifyExport(statement()).statement).toMatchObject({ status: 'corrected', version: 4 });
  });

  it('names the entry before the page was written, whose hash the newsroom prints', () => {
    const [intended] = typed(statement(), 'intended');
    expect(verifyExport(statement()).printed).toEqual([
      { seq: intended?.entry.seq, hash: intended?.entry.hash },
    ]);
  });

  it('is wrong without its words', () => {
    const journal = statement();
    for (const item of journal.entries) item.payload = null;
    const verdict = verifyExport(journal);
    expect(verdict.entries.map(({ verdict }) => verdict)).toContain('missing-words');
    expect(verdict.wrong.length).toBeGreaterThan(5);
  });

  const problemAs = (stream: string) => {
    const entries = statement().entries.map(({ entry, payload }) => ({
      entry: { ...entry, stream },
      payload,
    }));
    return verifyExport(hashedAnew({ stream, entries })).breach?.problem;
  };

  it.each(['wish', 'constructor', '__proto__'])('is of no kind that Talan has: %s', (name) => {
    expect(problemAs(`${name}#1`)).toBe('unknown-kind-of-journal');
  });

  it.each(journalNames)('is replayed by the rules of its kind: %s', (name) => {
    expect(problemAs(`${name}#1`)).not.toBe('unknown-kind-of-journal');
  });
});

describe('a journal that was changed and hashed anew', () => {
  it('shows an approver who was not asked', () => {
    const verdict = forged((journal) => {
      for (const { entry } of typed(journal, 'decided')) entry.by = 'someone';
    });
    expect(verdict.breach).toMatchObject({ problem: 'answer-not-asked-for' });
  });

  it('shows an approval by the requester, even one who was asked', () => {
    const verdict = forged((journal) => {
      for (const { entry } of typed(journal, 'asked')) entry.data['people'] = ['writer'];
      for (const { entry } of typed(journal, 'decided')) entry.by = 'writer';
    });
    expect(verdict.breach).toMatchObject({ problem: 'answer-by-requester' });
  });

  it('shows that nobody was asked', () => {
    const verdict = forged((journal) => {
      journal.entries = journal.entries.filter(({ entry }) => entry.type !== 'asked');
    });
    expect(verdict.breach).toBeDefined();
  });

  it('shows that the first of two answers is missing', () => {
    const verdict = forged((journal) => {
      journal.entries = journal.entries.filter(({ entry }) => entry.type !== 'cleared');
    });
    expect(verdict.breach).toMatchObject({ problem: 'answers-missing' });
  });

  it('shows one person who gave both answers', () => {
    const verdict = forged((journal) => {
      const second = typed(journal, 'decided').at(-1);
      for (const { entry } of typed(journal, 'cleared')) entry.by = second?.entry.by ?? '';
    });
    expect(verdict.breach).toMatchObject({ problem: 'answers-missing' });
  });

  it('shows that less was needed than had been demanded', () => {
    const verdict = forged((journal) => {
      const level = { severity: 1, legalHold: false };
      const demanded = { ...level, needed: ['approve', 'second'], passkey: 'not-asked' };
      for (const { entry } of typed(journal, 'asked')) entry.data['demanded'] = demanded;
      for (const { entry } of typed(journal, 'decided')) {
        Object.assign(entry.data, level, { needed: ['approve'] });
      }
    });
    expect(verdict.breach).toMatchObject({ problem: 'demand-dropped' });
  });

  it('shows words that are not those of the approved hash', () => {
    const verdict = forged((journal) => {
      const texts = typed(journal, 'written').at(-1)?.payload?.words['texts'];
      if (Array.isArray(texts)) texts[0].text = 'Forged';
    });
    expect(verdict.answers.map(({ words }) => words)).toContain('wrong');
    expect(verdict.wrong.length).toBeGreaterThan(0);
  });

  it('shows that something went out that was not approved', () => {
    const verdict = forged((journal) => {
      const approval = typed(journal, 'decided').at(-1);
      journal.entries = journal.entries.filter((item) => item !== approval);
    });
    expect(verdict.breach?.problem).toContain(
      "can't happen to a statement that is awaiting-approval",
    );
  });
});
