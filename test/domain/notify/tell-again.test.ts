import { describe, expect, it } from 'vitest';
import { tellAgainAt, tellOrGroup } from '#domain/notify/tell-again.ts';
import { personIn } from '#domain/plan/plan.ts';
import { plan } from '#test/web/plan.ts';

const since = '2026-11-22T13:00:00.000Z';
const waited = (minutes: number) => ({
  since,
  now: new Date(Date.parse(since) + minutes * 60_000),
});
const karin = [personIn(plan, 'karin') ?? []].flat();

describe('what reached nobody', () => {
  it.each([
    [0, '13:01'],
    [1, '13:02'],
    [10, '13:20'],
    [45, '14:15'],
  ])('is told again, after %i minutes at %s', (minutes, time) => {
    expect(tellAgainAt(waited(minutes))).toBe(`2026-11-22T${time}:00.000Z`);
  });

  it('is given up after a day', () => {
    expect(tellAgainAt(waited(24 * 60))).toBeUndefined();
  });

  it('is told to the others of the crisis group after three minutes, each once', async () => {
    const tried: string[] = [];
    const tell = async ({ id }: { id: string }) => tried.push(id) < 0 || id === 'dan';
    expect(await tellOrGroup(plan, karin, waited(2), tell)).toEqual({
      people: [],
      failed: ['karin'],
    });
    tried.length = 0;
    expect(await tellOrGroup(plan, karin, waited(3), tell)).toEqual({
      people: ['dan'],
      failed: ['karin', 'anna'],
    });
    expect(tried).toEqual(['karin', 'anna', 'dan']);
  });
});
