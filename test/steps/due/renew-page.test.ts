import { expect, it } from 'vitest';
import { wantedBy } from '#domain/statement/publishing/wanted.ts';
import { renewPage } from '#steps/due/renew-page.ts';
import { publishing, START, step } from '#test/support/statement.ts';

const intended = step(publishing(), { type: 'intended', data: { channel: 'newsroom' } });
const out = step(intended, {
  type: 'receipt',
  data: { channel: 'newsroom', state: 'published' },
  words: { url: 'https://x' },
});

const world = (statement = out) => {
  const renewed: string[] = [];
  const deps = {
    journal: { read: async () => statement } as never,
    newsroom: { renewThread: async (id: string) => void renewed.push(id) },
  };
  return { renewed, renew: renewPage(deps) };
};
const item = { kind: 'renew-page', key: 'newsroom', at: START } as const;

it('writes the pages of an incident whose promised update falls due', async () => {
  const { renew, renewed } = world();
  expect(await renew({ ...item, aggregate: 'incident', id: 'i7' })).toBeUndefined();
  expect(renewed).toEqual(['i7']);
});

it('writes the pages of the incident of a statement that is out, once', async () => {
  const { renew, renewed } = world();
  const [wanted] = wantedBy(out).filter(({ kind }) => kind === 'renew-page');
  expect(await renew({ ...item, ...wanted, aggregate: 'statement', id: out.id })).toBeUndefined();
  expect(renewed).toEqual([out.incidentId]);
});

it('writes nothing for a statement of no incident', async () => {
  const { renew, renewed } = world({ ...out, incidentId: undefined });
  await renew({ ...item, aggregate: 'statement', id: out.id });
  expect(renewed).toEqual([]);
});
