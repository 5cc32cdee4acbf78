import { BatchWriteItemCommand } from '@aws-sdk/client-dynamodb';
import { createDueItems } from '#adapters/dynamodb/due-items.ts';
import { dueKey } from '#adapters/dynamodb/due-keys.ts';
import { toItem } from '#adapters/dynamodb/items.ts';
import { gatheringJournal } from '#bind/journals.ts';
import { due } from '#bind/steps.ts';
import { Channel } from '#domain/channel/channel.ts';
import type { DueItem } from '#domain/due/due.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { ok } from '#domain/values/result.ts';
import { severalAtOnce } from '#domain/values/several-at-once.ts';
import { journalOn, openTable } from '#test/support/dynamodb.ts';
import { mandate, planWith } from '#test/support/plan.ts';
import * as build from '#test/support/statement.ts';
import { rules } from '../domain/draft/briefs.ts';
import { memoryUrgentCalls } from '../fakes/memory-urgent-calls.ts';

const BATCH = 25;
const AT_ONCE = 8;

/** Items of one minute, each of a statement and a channel: whoever handles one has to read its journal. */
const itemsFor = (count: number): DueItem[] =>
  Array.from({ length: count }, (_, i) => ({
    kind: 'send-again',
    aggregate: 'statement',
    id: `s${Math.floor(i / Channel.options.length)}`,
    key: Channel.options[i % Channel.options.length] ?? 'x',
    at: build.minutes(0).toISOString(),
  }));

/** Prints how long one run of `due` takes over so many items. */
export const printDue = async (count = 10_000): Promise<void> => {
  const { stop, ...table } = await openTable();
  const journal = journalOn(table);
  const items = itemsFor(count);
  await severalAtOnce(new Set(items.map(({ id }) => id)), AT_ONCE, async (id) => {
    await journal.append(statementJournal, id, 'writer', () => ok([build.requested({ id })]));
  });
  const batches = Array.from({ length: Math.ceil(count / BATCH) }, (_, i) =>
    items.slice(i * BATCH, (i + 1) * BATCH),
  );
  await severalAtOnce(batches, AT_ONCE, async (batch) => {
    const puts = batch.map((item) => ({
      PutRequest: { Item: toItem({ ...dueKey(item), ...item }) },
    }));
    await table.client.send(new BatchWriteItemCommand({ RequestItems: { [table.name]: puts } }));
  });
  const dueItems = createDueItems(table);
  const now = () => new Date();
  const deps = {
    journal: gatheringJournal({ table, now }),
    ...{ dueItems, postKeepers: {}, replyPublishers: {}, plan: planWith(mandate()), rules },
    workflow: { start: async () => {} },
    newsroom: {
      supersede: async () => {},
      renewThread: async () => {},
      renewIncident: async () => {},
      feedsWith: () => [],
    },
    hub: undefined,
    notifier: { notify: async () => {} },
    accountHealths: { read: async () => undefined, write: async () => {} },
    expiryWarnings: { take: async () => false, noteSent: async () => {} },
    actionNotifier: { notify: async () => {} },
    stepNotifier: { notify: async () => {} },
    removalNotifier: { notify: async () => {} },
    urgentNotifier: { notify: async () => {} },
    urgentCalls: memoryUrgentCalls(),
    commentHiders: {},
    accountNotifier: { notify: async () => {} },
    plannedNotifier: { notify: async () => {} },
    planners: async () => ({}),
    getPicture: async () => 'failed' as const,
    pictureStore: { put: async () => {} },
    alertNotifier: { notify: async () => {} },
    incidentNotifier: { notify: async () => {} },
    chatTellers: async () => [],
    appOrigin: 'http://localhost:3000',
    log: { warn: (code: string) => console.log(code) },
    metrics: { add: () => {} },
    now,
  };
  let left = count;
  for (let run = 1; left > 0; run += 1) {
    const begun = performance.now();
    await due(deps)();
    const seconds = (performance.now() - begun) / 1000;
    const before = left;
    left = 0;
    for (const list of dueItems.until(new Date())) for await (const _ of list) left += 1;
    const handled = before - left;
    const rate = Math.round(handled / seconds);
    console.log(`run ${run}: ${handled} items in ${seconds.toFixed(1)} s, ${rate} a second`);
  }
  await stop();
};
