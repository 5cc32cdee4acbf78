import { beforeEach, describe, expect, it } from 'vitest';
import { commentJournal } from '#domain/comment/comment-journal.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { ok } from '#domain/values/result.ts';
import { receive } from '#test/support/comment.ts';
import * as build from '#test/support/statement.ts';
import { changeIncident } from '#web/actions/incidents.ts';
import { resolveIncident } from '#web/actions/phases.ts';
import { person, seedIncident, write } from '../seed.ts';
import { browser, type TestDeps, testDeps } from '../support.ts';

// More than the rows of one page.
const MANY = 30;

let deps: TestDeps;
beforeEach(() => {
  deps = testDeps();
});

const later = () => {
  deps.clock.now = new Date(deps.clock.now.getTime() + 1000);
};

const seedRequests = async (incidentId: string, count: number, prefix = 's') => {
  for (let i = 0; i < count; i += 1) {
    later();
    const requested = build.requested({ id: `${prefix}${i}`, incidentId });
    await deps.journal.append(statementJournal, `${prefix}${i}`, 'karin', () => ok([requested]));
  }
};

const page = async (path: string) => (await browser(deps, 'karin')).page(path);
const linked = (html: string, path: string): string[] => [
  ...new Set([...html.matchAll(new RegExp(`${path}/(\\w+)"`, 'g'))].map(([, id]) => id ?? '')),
];

describe('the desk', () => {
  it('shows the gravest incident first, however old, and how many there are', async () => {
    const grave = await seedIncident(deps, 'The gravest');
    await changeIncident(deps, person('karin'), grave.id, { severity: 1 });
    for (let i = 0; i < MANY; i += 1) {
      later();
      await seedIncident(deps, `Incident ${i}`);
    }
    const html = await page('/desk');
    expect(linked(html, '/desk/incidents')[1]).toBe(grave.id);
    expect(html).toContain(`Show all ${MANY + 1}`);
  });

  it('shows urgent comments of an incident whose crisis is over', async () => {
    const { id } = await seedIncident(deps);
    const comment = await receive(deps, {}, ['acute-illness']);
    await deps.journal.append(commentJournal, comment.id, 'karin', () =>
      ok([{ type: 'assigned', data: { incidentId: id } }]),
    );
    await resolveIncident(deps, person('karin'), id);
    expect(await page('/desk')).toContain(`/desk/inbox?incident=${id}`);
  });

  it('reads no more as ever more crises are over', async () => {
    let read = 0;
    const { list } = deps.journal;
    deps.journal.list = async (...asked) => {
      const found = await list(...asked);
      read += found.items.length;
      return found;
    };
    const addOver = async (count: number): Promise<number> => {
      for (let i = 0; i < count; i += 1) {
        later();
        const { id } = await seedIncident(deps);
        await resolveIncident(deps, person('karin'), id);
      }
      read = 0;
      await page('/desk');
      return read;
    };
    const before = await addOver(MANY);
    expect(await addOver(MANY)).toBe(before);
  });

  it('reads no list more for comments, however many incidents there are', async () => {
    const read: unknown[] = [];
    const counting: TestDeps = {
      ...deps,
      journal: {
        ...deps.journal,
        list: (aggregate, ...asked) => {
          if (aggregate.name === 'comment') read.push(asked[0]);
          return deps.journal.list(aggregate, ...asked);
        },
      },
    };
    const reads = async () => {
      read.length = 0;
      await (await browser(counting, 'karin')).page('/desk');
      return read.length;
    };
    const before = await reads();
    for (const title of ['One', 'Two', 'Three']) {
      const { id } = await seedIncident(deps, title);
      await resolveIncident(deps, person('karin'), id);
    }
    expect(await reads()).toBe(before);
    await seedIncident(deps, 'Still active');
    expect(await reads()).toBe(before);
  });

  it('shows what failed, however much was requested since', async () => {
    const { id: incidentId } = await seedIncident(deps);
    await seedRequests(incidentId, 1, 'failed');
    await write(deps, 'failed0', 'talan', { type: 'failed', data: { error: 'RunDied' } });
    await seedRequests(incidentId, MANY);
    const html = await page('/desk');
    expect(linked(html, '/desk/statements')[0]).toBe('failed0');
    expect(html).toContain('href="/desk/statements?status=open"');
    expect(html).toContain(`Show all ${MANY}`);
    expect(html).not.toContain('status=stuck"');
    expect(linked(await page('/desk/statements?status=stuck'), '/desk/statements')).toEqual([
      'failed0',
    ]);
  });

  it('counts no further than a hundred', async () => {
    const { id: incidentId } = await seedIncident(deps);
    await seedRequests(incidentId, 120);
    expect(await page('/desk')).toContain('Show all 100+');
  });
});

it('the desk looks for a first request only where it has read of none', async () => {
  const { id: quiet } = await seedIncident(deps, 'Quiet');
  const { id: busy } = await seedIncident(deps, 'Busy');
  await seedRequests(busy, 1);
  const asked: unknown[] = [];
  const { journal } = deps;
  deps.journal = {
    ...journal,
    list: (aggregate, filter, page) => {
      asked.push(filter);
      return journal.list(aggregate, filter, page);
    },
    readAll: (aggregate, ids) => {
      asked.push(...ids);
      return journal.readAll(aggregate, ids);
    },
  };
  const html = await page('/desk');
  expect(html).toContain('Quiet');
  expect(asked).toContainEqual({ by: 'group', group: quiet });
  expect(asked).not.toContainEqual({ by: 'group', group: busy });
  expect(asked).not.toContain(busy);
});

describe('an incident with many statements', () => {
  it('says how many, and leads to the others', async () => {
    const { id: incidentId } = await seedIncident(deps);
    await seedRequests(incidentId, MANY);
    const path = `/desk/incidents/${incidentId}`;
    const first = await page(path);
    expect(first).toContain(`(${MANY})`);
    const [, next = ''] = first.match(/href="([^"]+)" rel="next"/) ?? [];
    expect(next).toContain(`${path}?cursor=`);
    const rest = await page(next);
    const shown = [first, rest].flatMap((html) => linked(html, '/desk/statements'));
    expect(new Set(shown).size).toBe(MANY);
    expect(rest).not.toContain('rel="next"');
  });
});
