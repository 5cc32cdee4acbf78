import { describe, expect, it } from 'vitest';
import { wantedBy } from '#domain/statement/publishing/wanted.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { announce } from '#steps/due/announce.ts';
import { publishing, START, step } from '#test/support/statement.ts';

const out = (): Statement => {
  const intended = step(publishing(), { type: 'intended', data: { channel: 'newsroom' } });
  const data = { channel: 'newsroom', state: 'published' } as const;
  return step(intended, { type: 'receipt', data, words: { url: 'https://x' } });
};
const item = { kind: 'announce', key: 'newsroom', aggregate: 'statement', id: 's1', at: START };

const world = (statement: Statement | undefined, isDown = false) => {
  const told: string[][] = [];
  const logged: unknown[] = [];
  let now = new Date(START);
  const deps = {
    journal: { read: async () => statement } as never,
    newsroom: {
      feedsWith: (incidentId: string | undefined) => [`feed of ${incidentId}`],
    },
    hub: {
      announce: async (feeds: readonly string[]) => {
        if (isDown) throw new Error('away');
        told.push([...feeds]);
      },
    },
    log: { warn: (...line: unknown[]) => void logged.push(line) },
    now: () => now,
  };
  return {
    deps,
    told,
    logged,
    at: (time: string) => {
      now = new Date(time);
    },
  };
};

describe('announcing a statement', () => {
  it('is wanted once it is out in the newsroom, and not before', () => {
    const kinds = (statement: Statement) => wantedBy(statement).map(({ kind }) => kind);
    const together = ['announce', 'renew-page'];
    expect(kinds(publishing()).filter((kind) => together.includes(kind))).toEqual([]);
    expect(kinds(out())).toEqual(expect.arrayContaining(together));
  });

  it('tells the hub of the feeds that hold it', async () => {
    const { deps, told } = world(out());
    expect(await announce(deps)(item as never)).toBeUndefined();
    expect(told).toEqual([[`feed of ${out().incidentId}`]]);
  });

  it('tells nobody where no hub is named, or where it is not out', async () => {
    const { deps, told } = world(out());
    expect(await announce({ ...deps, hub: undefined })(item as never)).toBeUndefined();
    expect(await announce(world(publishing()).deps)(item as never)).toBeUndefined();
    expect(told).toEqual([]);
  });

  it('comes again in five minutes while the hub is away, for a day', async () => {
    const { deps, logged, at } = world(out(), true);
    const { at: outAt } = out().deliveries.find(({ channel }) => channel === 'newsroom')!;
    at(outAt);
    const again = await announce(deps)(item as never);
    expect(Date.parse(again!) - Date.parse(outAt)).toBe(5 * 60_000);
    expect(logged).toEqual([['HUB_FAILED', { incidentId: 'i1', error: 'Error' }]]);
    at(new Date(Date.parse(outAt) + 24 * 60 * 60_000).toISOString());
    expect(await announce(deps)(item as never)).toBeUndefined();
  });
});
