import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { layerFiles } from '#adapters/layer/files.ts';
import { planIn } from '#adapters/layer/read.ts';
import { newsroomFiles } from '#domain/publish/newsroom-files.ts';
import { bindBucketNewsroom } from '../bind/bucket-newsroom.ts';
import { configFrom, layerFolder } from '../bind/config.ts';
import { bindStateJournal } from '../bind/journal.ts';
import { observe } from '../bind/observe.ts';
import { seePlan } from '../bind/see-plan.ts';
import { tableNamed } from '../bind/table.ts';

const config = configFrom(process.env, [
  'TALAN_TABLE',
  'TALAN_NEWSROOM_BUCKET',
  'TALAN_NEWSROOM_URL',
]);
const folder = layerFolder(process.env);
const plan = planIn(folder);
const table = tableNamed(config.TALAN_TABLE);
const { handlerOf } = observe();
const now = () => new Date();

const journal = bindStateJournal(table, now);
const newsroom = bindBucketNewsroom(config, { table, plan, now });

/**
 * After each deployment: journals the plan's version if it is new, and writes the newsroom's files as
 * this version of the code makes them. The event says nothing; doing it again is harmless.
 */
export const handler = handlerOf(async () => {
  await seePlan(journal, plan);
  const stylesheet = join(folder, layerFiles.assets, newsroomFiles.stylesheet);
  await newsroom.prepare(readFileSync(stylesheet, 'utf8'));
});
