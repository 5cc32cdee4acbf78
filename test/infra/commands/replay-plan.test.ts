import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { MentionInput } from '#domain/mention/mention.ts';
import { replayPlan } from '#infra/commands/replay-plan.ts';

const start = new Date('2026-11-28T12:00:00.000Z');
const record = readFileSync('infra/replay/example.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => MentionInput.parse(JSON.parse(line)));

it('plays the record in its order and rhythm, sixty times as fast, as if written now', () => {
  const plan = replayPlan(record.toReversed(), { start, speed: 60, run: 'r1' });
  expect(plan).toHaveLength(record.length);
  expect(plan[0]).toMatchObject({ afterMs: 0, mention: { id: 'r1-1' } });
  expect(plan[0]?.mention.writtenAt).toBe(start.toISOString());
  const lasts = Date.parse(record.at(-1)!.writtenAt) - Date.parse(record[0]!.writtenAt);
  expect(plan.at(-1)?.afterMs).toBe(lasts / 60);
});
