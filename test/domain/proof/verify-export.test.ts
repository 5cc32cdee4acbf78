import { describe, expect, it } from 'vitest';
import { journalNames } from '#domain/journal/journal-names.ts';
import type { ExportedJournal } from '#domain/journal/verify-journal.ts';
import { verifyExport } from '#domain/proof/verify-export.ts';
import { currentJournal, exportedJournals, hashedAnew, typed } from '#test/support/exported.ts';

const statement = () => exportedJournals()[0];

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
        Object.assign(entry.data, level, { needed: ['approve'], dependent: [] });
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

/** What is found in a journal as it is written now, changed and hashed anew. */
const foundIn = (change: (journal: ExportedJournal) => void) => {
  const journal = currentJournal();
  change(journal);
  return verifyExport(hashedAnew(journal));
};
const last = (journal: ExportedJournal, type: string) => {
  const item = typed(journal, type).at(-1);
  if (!item) throw new TypeError(`It holds ${type}`);
  return item;
};
const without = (journal: ExportedJournal, type: string) => {
  journal.entries = journal.entries.filter(({ entry }) => entry.type !== type);
};
const lacking = (journal: ExportedJournal, type: string, key: string) => {
  for (const { entry } of typed(journal, type)) delete entry.data[key];
};

describe('a journal as it is written now', () => {
  it('is right, and nothing of it is left to others to tell', () => {
    expect(foundIn(() => {})).toMatchObject({ wrong: [], breach: undefined, lowered: [] });
  });

  it.each([
    ['requested', 'demanded'],
    ['asked', 'demanded'],
    ['cleared', 'proof'],
    ['decided', 'needed'],
    ['decided', 'severity'],
    ['decided', 'legalHold'],
    ['decided', 'dependent'],
    ['decided', 'proof'],
  ])('lacks in no entry of type %s what its rules rest on: %s', (type, key) => {
    const { breach } = foundIn((journal) => lacking(journal, type, key));
    expect(breach?.problem).toBe('key-missing');
  });

  it('shows demands that were dropped by deleting all that names them, also where it passes for an older one', () => {
    const dropped = (journal: ExportedJournal) => {
      without(journal, 'cleared');
      lacking(journal, 'requested', 'demanded');
      lacking(journal, 'asked', 'demanded');
      for (const key of ['severity', 'legalHold', 'dependent', 'proof', 'needed']) {
        lacking(journal, 'decided', key);
      }
    };
    expect(foundIn(dropped).breach?.problem).toBe('key-missing');
    const backdated: ExportedJournal = JSON.parse(
      JSON.stringify(currentJournal()).replaceAll('2026-12-02T', '2026-11-12T'),
    );
    expect(verifyExport(hashedAnew(backdated)).wrong).toEqual([]);
    lacking(backdated, 'decided', 'severity');
    expect(verifyExport(hashedAnew(backdated)).breach?.problem).toBe('key-missing');
  });

  it.each([{ severity: 3 }, { severity: 2 }])(
    'leaves to the incident to tell whether it was approved below the level at which it was asked: %o',
    (level) => {
      const verdict = foundIn((journal) => {
        without(journal, 'cleared');
        Object.assign(last(journal, 'decided').entry.data, { needed: ['approve'], ...level });
      });
      expect(verdict.lowered).toHaveLength(1);
      expect(verdict.isWhole).toBe(false);
    },
  );

  it('leaves to it as well whether legal caution was lifted', () => {
    const verdict = foundIn((journal) => {
      Object.assign(last(journal, 'asked').entry.data['demanded'] ?? {}, { legalHold: true });
    });
    expect(verdict).toMatchObject({ lowered: [verdict.answers.at(-1)?.seq], isWhole: false });
  });

  it('shows who wrote the words and approved them alone, whatever the approval says of it', () => {
    for (const dependent of [[], ['writer']]) {
      const verdict = foundIn((journal) => {
        without(journal, 'cleared');
        for (const { entry } of typed(journal, 'written')) entry.by = 'deputy';
        const demanded = { severity: 2, legalHold: false, needed: ['approve'] };
        for (const { entry } of typed(journal, 'asked')) {
          entry.data['demanded'] = { ...demanded, passkey: 'not-asked' };
        }
        Object.assign(last(journal, 'decided').entry.data, { ...demanded, dependent });
      });
      expect(verdict.breach?.problem).toBe('answers-missing');
    }
  });

  it('shows words that were approved unchecked', () => {
    expect(foundIn((journal) => without(journal, 'checked')).breach?.problem).toBe('unchecked');
  });

  it.each(['cleared', 'decided'])('shows an answer before it was asked for: %s', (type) => {
    const verdict = foundIn((journal) => {
      last(journal, type).entry.at = '2026-12-01T08:00:00.000Z';
    });
    expect(verdict.breach?.problem).toBe('answer-too-early');
  });
});

describe('an erasure in a journal', () => {
  /** With the words of some entries gone, and an entry that says so. */
  const erasing = (
    { entries }: ExportedJournal,
    isGone: (item: (typeof entries)[number]) => boolean,
    { by = 'talan', more = {} } = {},
  ) => {
    const gone = entries.filter((item) => item.payload && isGone(item));
    const last = entries.at(-1)?.entry;
    if (!last) throw new TypeError('It holds entries');
    const data = { entries: gone.map(({ entry }) => entry.seq), why: 'retention', isWhole: true };
    for (const item of gone) item.payload = null;
    entries.push({
      entry: { ...last, by, type: 'words-erased', data: { ...data, ...more }, wordsDigest: null },
      payload: null,
    });
  };
  const isUnpublished = ({ entry }: ExportedJournal['entries'][number]) =>
    entry.type !== 'written' || entry.data['version'] !== 4;

  it('is in order where it takes what nobody sees, and the words that are out are still those of the hash', () => {
    const verdict = foundIn((journal) => erasing(journal, isUnpublished));
    expect(verdict).toMatchObject({ wrong: [], notReplayableFrom: undefined, isWhole: false });
    expect(verdict.answers.at(-1)).toMatchObject({ words: 'right' });
  });

  it('shows words that are out and were erased all the same', () => {
    const { breach } = foundIn((journal) => erasing(journal, () => true));
    expect(breach?.problem).toBe('erased-published');
  });

  it('shows one by a person', () => {
    const { breach } = foundIn((journal) => erasing(journal, isUnpublished, { by: 'writer' }));
    expect(breach?.problem).toBe('erased-by-person');
  });

  it('shows one of words that were still to be answered', () => {
    const { breach } = foundIn((journal) => {
      const answered = journal.entries.indexOf(last(journal, 'decided'));
      journal.entries = journal.entries.slice(0, answered);
      erasing(journal, isUnpublished);
    });
    expect(breach?.problem).toBe('erased-under-way');
  });

  it('shows one that Talan would not have written so', () => {
    const { wrong } = foundIn((journal) =>
      erasing(journal, isUnpublished, { more: { reason: 'retention' } }),
    );
    expect(wrong).toHaveLength(1);
  });

  it('hides no other words behind a request that was erased', () => {
    const verdict = foundIn((journal) => {
      erasing(journal, ({ entry }) => entry.type === 'requested');
      const texts = last(journal, 'written').payload?.words['texts'];
      if (Array.isArray(texts)) texts[0].text = 'Forged';
    });
    expect(verdict.isWhole && verdict.wrong.length === 0).toBe(false);
  });
});
