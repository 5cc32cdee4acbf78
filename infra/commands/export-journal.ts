import { DynamoDBClient, ResourceNotFoundException } from '@aws-sdk/client-dynamodb';
import { createJournal } from '#adapters/dynamodb/dynamodb-journal.ts';
import { createJournalHeads } from '#adapters/dynamodb/journal-heads.ts';
import type { JournalHeads } from '#domain/journal/anchor.ts';
import type { Journal } from '#domain/journal/journal.ts';
import type { ExportedJournal } from '#domain/journal/verify-journal.ts';
import { wholeJournal } from '#domain/journal/whole-journal.ts';
import type { Settings } from '../local/settings.ts';
import { connectTable } from './connect-table.ts';

const findJournal = async (journal: Journal, id: string): Promise<ExportedJournal | undefined> => {
  const named = [`statement#${id}`, `incident#${id}`, `passkeys#${id}`, `${id}#${id}`];
  // A comment and its removal have one id, so these are asked for by their whole name.
  for (const stream of id.includes('#') ? [id] : named) {
    const found = await wholeJournal(journal, stream);
    if (found) return found;
  }
  return undefined;
};

// Without a table, Talan has never run on the folder.
const hasNeverRun = ({ awsTable }: Settings, error: unknown): boolean =>
  awsTable === undefined && error instanceof ResourceNotFoundException;

const withJournal = async <Value>(
  settings: Settings,
  use: (journal: Journal, heads: JournalHeads) => Promise<Value>,
): Promise<Value | undefined> => {
  const { stop, name, ...connection } = await connectTable(settings);
  const client = new DynamoDBClient(connection);
  const unused = () => {
    throw new TypeError('An export writes nothing');
  };
  const now = () => new Date();
  const deps = { client, name, now, newSalt: unused, random: unused };
  try {
    return await use(createJournal(deps), createJournalHeads({ client, name }));
  } catch (error) {
    if (hasNeverRun(settings, error)) return undefined;
    throw error;
  } finally {
    client.destroy();
    await stop();
  }
};

/**
 * Reads the journals of statements, incidents, people's passkeys or `plan`, or those with a whole name such as
 * `removal#<id>`; undefined for each that there is none of.
 */
export const exportJournals = async (
  settings: Settings,
  ids: readonly string[],
): Promise<(ExportedJournal | undefined)[]> =>
  (await withJournal(settings, (journal) =>
    Promise.all(ids.map((id) => findJournal(journal, id))),
  )) ?? [];

// How many journals of the table are not among these.
const countOthers = async (heads: JournalHeads, streams: readonly string[]): Promise<number> => {
  const known = new Set(streams);
  let count = 0;
  for await (const { stream } of heads.newest()) if (!known.has(stream)) count += 1;
  return count;
};

/** Shows each of these journals in turn, undefined where there is none. The result says how many others there are. */
export const eachJournal = async (
  settings: Settings,
  streams: readonly string[],
  show: (stream: string, journal: ExportedJournal | undefined) => void,
): Promise<number> => {
  const others = await withJournal(settings, async (journal, heads) => {
    for (const stream of streams) show(stream, await wholeJournal(journal, stream));
    return countOthers(heads, streams);
  });
  if (others === undefined) for (const stream of streams) show(stream, undefined);
  return others ?? 0;
};
