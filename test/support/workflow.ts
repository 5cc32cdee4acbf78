import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { CheckedPlan } from '#domain/plan/checked-plan.ts';
import type { Plan } from '#domain/plan/plan.ts';
import { readPlan } from '#infra/read-plan.ts';
import { ExecutionTakenOver } from '#local/step-functions/runner/runner.ts';
import { type ExtendDb, startExtendDb } from '#local/storage/extenddb/start-extenddb.ts';
import { TABLE_NAME } from '#local/storage/local-table.ts';
import { playbook, rules } from '../domain/draft/briefs.ts';
import { writeEmptyDatabase } from './empty-database.ts';
import { makeDatabaseFolder } from './memory-folder.ts';
import { World, type WorldOptions } from './workflow-world.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

export { playbook };
/** The example plan: `spokesperson` may approve all, `deputy` (a writer too) is her deputy. */
export const plan = readPlan(path('../../infra/crisis-plan.yaml'));

/** The example plan with changes. */
export const planWith = (
  change: (draft: ReturnType<typeof structuredClone<Plan>>) => void,
): Plan => {
  const draft = structuredClone(plan);
  change(draft);
  return CheckedPlan.parse(draft);
};

type Options = Partial<Omit<WorldOptions, 'client' | 'tableName' | 'name'>>;

/** A real ExtendDB for the tests of a file, and worlds on it that know nothing of each other. */
export function useWorlds() {
  let db: ExtendDb;
  let client: DynamoDBClient;
  let dataDir: string;
  const worlds: World[] = [];

  beforeAll(async () => {
    dataDir = makeDatabaseFolder('talan-workflow-');
    await writeEmptyDatabase(dataDir);
    db = await startExtendDb({ dataDir });
    // A database that stays silent fails the test by name instead of holding it up.
    const requestHandler = { requestTimeout: 15_000, throwOnRequestTimeout: true };
    client = new DynamoDBClient({ ...db, requestHandler });
  });

  afterEach(async () => {
    const open = worlds.splice(0);
    await Promise.all(open.map((world) => world.close()));
    // What a dead process had still under way may reach the database after the next one has begun.
    const defects = open.flatMap((world) => world.defects);
    expect(defects.filter((defect) => !(defect instanceof ExecutionTakenOver))).toEqual([]);
  });

  afterAll(async () => {
    client.destroy();
    await db.stop();
    await rm(dataDir, { recursive: true });
  });

  return async (options: Options = {}): Promise<World> => {
    // A table of its own would take longer than most tests.
    const name = `w${randomBytes(4).toString('hex')}`;
    const world = new World({
      client,
      tableName: TABLE_NAME,
      name,
      plan,
      rules,
      playbook,
      ...options,
    });
    worlds.push(world);
    await world.boot();
    return world;
  };
}
