import { planIn } from '#adapters/layer/read.ts';
import type { BoundPublishers } from '#domain/publish/publisher.ts';
import { PublishInput } from '#domain/workflow/inputs.ts';
import { publish } from '#steps/publish.ts';
import { bindBucketNewsroom } from '../bind/bucket-newsroom.ts';
import { configFrom, layerFolder } from '../bind/config.ts';
import { bindStateJournal } from '../bind/journal.ts';
import { observe } from '../bind/observe.ts';
import { tableNamed } from '../bind/table.ts';

const config = configFrom(process.env, [
  'TALAN_TABLE',
  'TALAN_NEWSROOM_BUCKET',
  'TALAN_NEWSROOM_URL',
]);
const plan = planIn(layerFolder(process.env));
const table = tableNamed(config.TALAN_TABLE);
const { log, metrics, handlerOf } = observe();
const now = () => new Date();

const newsroom = bindBucketNewsroom(config, { table, plan, now });

const step = publish({
  journal: bindStateJournal(table, now),
  publishers: { newsroom } satisfies BoundPublishers,
  plan,
  log,
  metrics,
});

/** The state `publish-channel`. */
export const handler = handlerOf((event: unknown) => step(PublishInput.parse(event)));
