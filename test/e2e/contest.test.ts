import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Contest, decideAtOnce, openQuestions } from '#test/support/contest.ts';
import { holdingInput, openIncident } from '#test/support/story.ts';
import { startTestTalan, type TestTalan } from '#test/support/talan.ts';

const QUESTIONS = 15;

let talan: TestTalan;
beforeAll(async () => {
  talan = await startTestTalan();
});
afterAll(() => talan.stop());

const ends: Record<string, string> = { approve: 'published', reject: 'rejected' };

describe('open questions, answered at once by two people who disagree', () => {
  let contests: Contest[];
  beforeAll(async () => {
    const writer = await talan.as('writer');
    const people = {
      spokesperson: await talan.as('spokesperson'),
      deputy: await talan.as('deputy'),
    };
    const ids = await openQuestions(writer, await openIncident(writer), QUESTIONS);
    ({ contests } = await decideAtOnce(people, ids));
  });

  it('are each decided once, and end as decided', () => {
    expect(contests).toHaveLength(QUESTIONS);
    for (const { decided, status } of contests) {
      expect(decided).toHaveLength(1);
      expect(status).toBe(ends[decided[0]?.decision ?? '']);
    }
  });

  it('answer whoever decided with 200 both times, and tell the other', () => {
    for (const { decided, answers } of contests) {
      for (const { by, status, type } of answers) {
        if (by === decided[0]?.by) expect(status).toBe(200);
        else expect({ status, type }).toEqual({ status: 409, type: 'already-decided' });
      }
    }
  });
});

it('makes one statement of each request that comes from two windows at once', async () => {
  const writer = await talan.as('writer');
  const incident = await openIncident(writer);
  const path = `/api/incidents/${incident}/statements`;
  const windows = ['left', 'right'];
  for (let round = 0; round < QUESTIONS; round += 1) {
    const input = { ...holdingInput(), instructions: `Round ${round}.` };
    const answers = await Promise.all(
      windows.map((each) =>
        writer.post(path, input, { 'idempotency-key': `${incident}-${round}-${each}` }),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual([202, 202]);
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
  }
  const { body } = await writer.get('/api/statements?limit=100');
  const about = body.items.filter((each: { incidentId: string }) => each.incidentId === incident);
  expect(about).toHaveLength(QUESTIONS);
});
