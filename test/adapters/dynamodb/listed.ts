import { DeleteItemCommand, PutItemCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { HEAD, type Table } from '#adapters/dynamodb/table-keys.ts';
import { alertJournal } from '#domain/alert/alert-journal.ts';
import { plannedJournal } from '#domain/planned/planned-journal.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { ok } from '#domain/values/result.ts';
import { receive } from '#test/support/comment.ts';
import { journalOn } from '#test/support/dynamodb.ts';
import * as build from '#test/support/statement.ts';
import { person, seedWaiting } from '#test/web/seed.ts';
import { testDeps } from '#test/web/support.ts';
import { proposeRemoval } from '#web/actions/moderation.ts';

/** Journals that nobody looks through in lists. */
export const READ_BY_ID = ['gate', 'passkeys', 'plan'];

/** Heads that are listed, and what people's lists and names are made of. */
export const itemsOf = async ({ client, name }: Table) => {
  const { Items = [] } = await client.send(
    new ScanCommand({ TableName: name, ConsistentRead: true }),
  );
  return Items.map((item) => unmarshall(item)).filter(
    ({ pk, sk, list }) =>
      (sk === HEAD && !READ_BY_ID.includes(list)) || /^(?:waits-for|known-as)#/.test(pk),
  );
};
type Items = Awaited<ReturnType<typeof itemsOf>>;

/** Items by their keys. */
export const byKey = (items: Items) =>
  new Map(items.map((item) => [`${item['pk']} ${item['sk']}`, item]));

/** Takes heads out of all lists but that of all heads, and takes away what else they are found by. */
export const takeOutOfLists = async ({ client, name: TableName }: Table, items: Items) => {
  for (const { pk, sk, ...rest } of items) {
    if (sk !== HEAD) {
      await client.send(new DeleteItemCommand({ TableName, Key: marshall({ pk, sk }) }));
      continue;
    }
    const { seq, hash, state, list, sort } = rest;
    const Item = marshall({ pk, sk, seq, hash, state, list, sort });
    await client.send(new PutItemCommand({ TableName, Item }));
  }
};

/** A statement that is found by the address of its post. */
const publishPost = async (journal: ReturnType<typeof journalOn>) => {
  const append = (step: (state: any) => any) =>
    journal.append(statementJournal, 's1', 'talan', (state) => ok([step(state)]));
  await append(() => build.requested({ channels: ['mastodon'] }));
  await append((state) => build.drafted(state));
  await append((state) => build.checkedNow(state));
  await append((state) => build.asked(state, ['anna']));
  await append((state) => build.decidedTo(state, 'approve'));
  await append(() => ({ type: 'intended', data: { channel: 'mastodon' } }));
  await append(() => ({
    type: 'receipt',
    data: { channel: 'mastodon', state: 'published' },
    words: { url: 'https://social.example/@myndigheten/111' },
  }));
};

/** One of each kind of what is listed: an urgent comment, a published statement and one that waits, and so on. */
export const seedAll = async (table: Table) => {
  const journal = journalOn(table);
  const deps = testDeps({ journal });
  const { id } = await seedWaiting(deps);
  const comment = await receive(deps, { statementId: id }, ['child']);
  await proposeRemoval(deps, person('karin'), comment.id, { ground: 'spam', reason: 'Reklam.' });
  await journal.append(plannedJournal, 'p1', 'karin', () =>
    ok([
      {
        type: 'planned-entered',
        data: { id: 'p1', planner: 'other', channel: 'facebook', at: '2026-12-24T12:00:00.000Z' },
        words: { text: 'God jul!' },
      },
    ]),
  );
  await journal.append(alertJournal, 'a1', 'talan', () =>
    ok([
      {
        type: 'raised',
        data: {
          ...{ id: 'a1', topic: 'water', why: 'above-usual', level: 'notice' },
          ...{ seen: 31, usual: 4, most: 9, window: 60 },
        },
        words: { examples: [] },
      },
    ]),
  );
  await publishPost(journal);
  return { journal, comment };
};
