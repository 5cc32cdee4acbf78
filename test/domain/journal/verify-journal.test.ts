import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXERCISE_BEGINNING, entryHash, sealEntry } from '#domain/journal/entry.ts';
import {
  ExportedJournal,
  type Verdict,
  verifyJournal,
  WORDS_ERASED,
} from '#domain/journal/verify-journal.ts';
import { hashOf } from '#domain/values/canonical.ts';

const stream = 'statement#s1';
type Words = Record<string, unknown> | undefined;

/** A journal of one entry for each of the words, as an export holds it. */
const sealed = (words: readonly Words[], beginning: string | null = null): ExportedJournal => {
  let after: Parameters<typeof sealEntry>[1] = { stream, seq: 0, hash: beginning };
  const entries = words.map((some, i) => {
    const meta = { at: '2026-11-22T12:00:00.000Z', by: 'writer', salt: `salt${i}` };
    const item = sealEntry({ type: `t${i}`, data: { i, list: [i] }, words: some }, after, meta);
    after = { stream, seq: item.entry.seq, hash: item.entry.hash };
    return { entry: item.entry, payload: item.payload ?? null };
  });
  return { stream, entries };
};

const verify = (journal: unknown): Verdict[] =>
  verifyJournal(ExportedJournal.parse(journal)).map(({ verdict }) => verdict);

const copy = (journal: ExportedJournal): ExportedJournal => structuredClone(journal);
const item = (journal: ExportedJournal, i: number) => {
  const found = journal.entries[i];
  if (!found) throw new TypeError(`No entry ${i}`);
  return found;
};

// Names of words are the code's own; `__proto__` is refused before it comes here.
const name = fc.string().filter((some) => some !== '__proto__');
const words = fc.option(fc.dictionary(name, fc.jsonValue(), { maxKeys: 3 }), {
  nil: undefined,
});
const journals = fc.array(words, { minLength: 2, maxLength: 6 }).map((all) => sealed(all));
const journalAndPlace = journals.chain((journal) =>
  fc.tuple(fc.constant(journal), fc.nat(journal.entries.length - 1)),
);

/** Every single change of one field of an entry. */
const alterations: Record<string, (entry: Record<string, unknown>) => void> = {
  stream: (entry) => {
    entry['stream'] = 'statement#s2';
  },
  seq: (entry) => {
    entry['seq'] = Number(entry['seq']) + 1;
  },
  at: (entry) => {
    entry['at'] = '2026-11-22T12:00:00.001Z';
  },
  by: (entry) => {
    entry['by'] = 'someone';
  },
  type: (entry) => {
    entry['type'] = 'other';
  },
  'data value': (entry) => {
    entry['data'] = { i: 99, list: [99] };
  },
  'data field added': (entry) => {
    entry['data'] = { ...Object(entry['data']), more: 1 };
  },
  'data emptied': (entry) => {
    entry['data'] = {};
  },
  wordsDigest: (entry) => {
    entry['wordsDigest'] = entry['wordsDigest'] === null ? 'a' : null;
  },
  previousHash: (entry) => {
    entry['previousHash'] = 'f'.repeat(64);
  },
  hash: (entry) => {
    entry['hash'] = 'f'.repeat(64);
  },
  'field added': (entry) => {
    entry['note'] = 'as agreed';
  },
};

describe('a sealed journal', () => {
  it('verifies as intact, whatever was said, also after a trip through JSON', () => {
    fc.assert(
      fc.property(journals, (journal) => {
        const verdicts = verify(JSON.parse(JSON.stringify(journal)));
        expect(verdicts).toEqual(journal.entries.map(() => 'intact'));
      }),
    );
  });

  it('chains: each entry holds the hash of the one before, the first none', () => {
    const { entries } = sealed([{ a: 1 }, undefined, { b: 2 }]);
    const hashes = entries.map(({ entry }) => entry.hash);
    expect(entries.map(({ entry }) => entry.previousHash)).toEqual([null, hashes[0], hashes[1]]);
    expect(entries.map(({ entry }) => entry.seq)).toEqual([1, 2, 3]);
    expect(new Set(hashes).size).toBe(3);
  });

  it('keeps words out of the entry: only a salted digest is there', () => {
    const [{ entry: one }, { entry: two }] = ['salt a', 'salt b'].map((salt) =>
      sealEntry(
        { type: 't', data: {}, words: { secret: 'Anna' } },
        { stream, seq: 0, hash: null },
        {
          at: '2026-11-22T12:00:00.000Z',
          by: 'writer',
          salt,
        },
      ),
    ) as [ReturnType<typeof sealEntry>, ReturnType<typeof sealEntry>];
    expect(JSON.stringify(one)).not.toContain('Anna');
    expect(one.wordsDigest).toBe(hashOf({ salt: 'salt a', words: { secret: 'Anna' } }));
    expect(one.wordsDigest).not.toBe(two.wordsDigest);
  });

  it.each(Object.entries(alterations))('names the entry whose %s was changed', (_, alter) => {
    fc.assert(
      fc.property(journalAndPlace, ([journal, place]) => {
        const changed = copy(journal);
        alter(item(changed, place).entry);
        const verdicts = verify(changed);
        expect(verdicts[place]).toBe('altered-entry');
        expect(verdicts.filter((_, i) => i < place)).toEqual(Array(place).fill('intact'));
      }),
    );
  });

  it('shows an entry that was altered and hashed again by the entry after it', () => {
    fc.assert(
      fc.property(journalAndPlace, ([journal, place]) => {
        const changed = copy(journal);
        const { entry } = item(changed, place);
        entry.by = 'someone';
        entry.hash = entryHash(entry);
        const next = verify(changed)[place + 1];
        expect(next).toBe(place + 1 < changed.entries.length ? 'broken-chain' : undefined);
      }),
    );
  });

  it('names the entry whose words, salt or payload fields were changed, or that has foreign words', () => {
    const changes = [
      (payload: Record<string, unknown>) => {
        payload['words'] = { other: 'words' };
      },
      (payload: Record<string, unknown>) => {
        payload['salt'] = 'other';
      },
      (payload: Record<string, unknown>) => {
        payload['more'] = 'words';
      },
    ];
    fc.assert(
      fc.property(journalAndPlace, fc.nat(changes.length - 1), ([journal, place], which) => {
        const changed = copy(journal);
        const at = item(changed, place);
        at.payload ??= { salt: 'salt', words: {} };
        changes[which]?.(at.payload);
        const verdicts = verify(changed);
        expect(verdicts[place]).toBe('altered-words');
        expect(verdicts.filter((verdict) => verdict !== 'intact')).toHaveLength(1);
      }),
    );
  });

  const erasing = (erased: number) => ({ type: WORDS_ERASED, data: { entries: [erased] } });
  const withEntry = (journal: ExportedJournal, event: Parameters<typeof sealEntry>[0]) => {
    const { seq, hash } = item(journal, journal.entries.length - 1).entry;
    const meta = { at: '2026-11-22T12:00:00.000Z', by: 'talan', salt: 'salt' };
    const { entry } = sealEntry(event, { stream, seq, hash }, meta);
    return { ...journal, entries: [...journal.entries, { entry, payload: null }] };
  };

  it('reports words as missing, unless a later entry says that they were erased', () => {
    fc.assert(
      fc.property(journalAndPlace, ([journal, place]) => {
        const changed = copy(journal);
        const had = item(changed, place).payload !== null;
        item(changed, place).payload = null;
        expect(verify(changed)[place]).toBe(had ? 'missing-words' : 'intact');
        const verdicts = verify(withEntry(changed, erasing(place + 1)));
        expect(verdicts[place]).toBe(had ? 'erased' : 'intact');
        const other = verify(withEntry(changed, erasing(place + 2)));
        expect(other[place]).toBe(had ? 'missing-words' : 'intact');
        expect(verdicts.filter((verdict) => verdict === 'intact').length).toBe(
          verdicts.length - (had ? 1 : 0),
        );
      }),
    );
  });

  it('shows that an entry was removed, unless it was the last', () => {
    fc.assert(
      fc.property(journalAndPlace, ([journal, place]) => {
        const changed = { ...journal, entries: journal.entries.toSpliced(place, 1) };
        const verdicts = verify(changed);
        expect(verdicts[place]).toBe(place < changed.entries.length ? 'broken-chain' : undefined);
        expect(verdicts.slice(0, place).every((verdict) => verdict === 'intact')).toBe(true);
      }),
    );
  });

  it('shows that an entry was put in, doubled or moved', () => {
    fc.assert(
      fc.property(journalAndPlace, ([journal, place]) => {
        const doubled = journal.entries.toSpliced(place, 0, item(journal, place));
        expect(verify({ stream, entries: doubled })[place + 1]).toBe('broken-chain');
        const forged = sealed([{ forged: true }]).entries;
        expect(verify({ stream, entries: [...journal.entries, ...forged] }).at(-1)).toBe(
          'broken-chain',
        );
        const moved = journal.entries.toReversed();
        expect(verify({ stream, entries: moved })).not.toContain('intact');
      }),
    );
  });

  it('shows that a number was skipped although every hash fits', () => {
    const [first, second] = [sealed([{ a: 1 }]), sealed([{ a: 1 }, { b: 2 }])];
    const { entry, payload } = item(second, 1);
    const skipped = { ...entry, seq: 3, previousHash: item(first, 0).entry.hash };
    const forged = { entry: { ...skipped, hash: entryHash(skipped) }, payload };
    expect(verify({ stream, entries: [...first.entries, forged] })).toEqual([
      'intact',
      'broken-chain',
    ]);
  });

  it('shows that it belongs to another stream', () => {
    const verdicts = verify({ ...sealed([{ a: 1 }, { b: 2 }]), stream: 'statement#s2' });
    expect(verdicts).toEqual(['broken-chain', 'broken-chain']);
  });

  it('is not a journal without a single entry', () => {
    expect(ExportedJournal.safeParse({ stream, entries: [] }).success).toBe(false);
  });
});

it('an exercise never passes for real', () => {
  const exercise = sealed([undefined, { text: 'Vi övar.' }], EXERCISE_BEGINNING);
  expect(verify(exercise)).toEqual(['exercise', 'intact']);
});
