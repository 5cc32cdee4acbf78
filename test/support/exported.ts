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

type Item = ExportedJournal['entries'][number];

/** The entries of a type. */
export const typed = ({ entries }: ExportedJournal, type: string): Item[] =>
  entries.filter(({ entry }) => entry.type === type);

const demandedAt = (severity: 1 | 2) => ({
  severity,
  legalHold: false,
  needed: severity === 1 ? ['approve', 'second'] : ['approve'],
  passkey: 'not-asked',
});

const INCIDENT = { was: 'wb0965e59c2ec81654502', is: '0b0965e59c2ec8165450' };

/** The statement's journal as it is written now: later, drafted by a model, with all that entries have come to hold. */
export const currentJournal = (): ExportedJournal => {
  const text = JSON.stringify(exportedJournals()[0]);
  const journal = ExportedJournal.parse(
    JSON.parse(text.replaceAll('2026-11-22T', '2026-12-02T').replaceAll(INCIDENT.was, INCIDENT.is)),
  );
  const add = (type: string, data: (i: number) => Record<string, unknown>) => {
    for (const [i, { entry }] of typed(journal, type).entries()) Object.assign(entry.data, data(i));
  };
  add('requested', () => ({ demanded: demandedAt(2) }));
  add('asked', (i) => ({ demanded: demandedAt(i < 3 ? 2 : 1) }));
  add('drafted', () => ({ writtenBy: 'model', model: 'a-model', fallbackReason: undefined }));
  add('decided', (i) => (i === 0 ? {} : { dependent: ['writer'] }));
  return ExportedJournal.parse(JSON.parse(JSON.stringify(hashedAnew(journal))));
};

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
