import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { entryHash, wordsDigest } from '#domain/journal/entry.ts';
import { ExportedJournal } from '#domain/journal/verify-journal.ts';

const fixture = new URL('../domain/journal/fixtures/exported-0.1.0.json', import.meta.url);

/**
 * Journals that version 0.1.0 exported: a statement that was asked for twice, edited, approved by two
 * people, posted by hand and corrected, and its incident.
 */
export const exportedJournals = (): [statement: ExportedJournal, incident: ExportedJournal] =>
  z.tuple([ExportedJournal, ExportedJournal]).parse(JSON.parse(readFileSync(fixture, 'utf8')));

/** A journal hashed anew from end to end, as someone could who can write the whole table. */
export const hashedAnew = ({ stream, entries }: ExportedJournal): ExportedJournal => {
  let previousHash: string | null = null;
  return {
    stream,
    entries: entries.map(({ entry, payload }, i) => {
      const digest = payload ? wordsDigest(payload) : entry.wordsDigest;
      const unsealed = { ...entry, seq: i + 1, previousHash, wordsDigest: digest };
      previousHash = entryHash(unsealed);
      return { entry: { ...unsealed, hash: previousHash }, payload };
    }),
  };
};
