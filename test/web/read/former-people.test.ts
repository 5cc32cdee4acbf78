import { describe, expect, it } from 'vitest';
import { PLAN_ID, planJournal, planSeen } from '#domain/plan/plan-journal.ts';
import { ok } from '#domain/values/result.ts';
import { person, seedAsk, seedWaiting, write } from '../seed.ts';
import { browser, type TestDeps, testDeps } from '../support.ts';

const ove = { ...person('anna'), id: 'ove', name: 'Ove Ek', email: 'ove@malarvatten.example' };

const seeOve = async (deps: TestDeps): Promise<void> => {
  const then = { ...deps.plan, people: [...deps.plan.people, ove] };
  await deps.journal.append(planJournal, PLAN_ID, 'talan', (state) => ok(planSeen(state, then)));
};

/** A statement that waits for Ove, who has left the plan. */
const seedLeft = async () => {
  const deps = testDeps();
  const { id, incident } = await seedWaiting(deps);
  await seedAsk(deps, id, 'ove', '2026-11-22T13:40:00.000Z', 2);
  return { deps, id, incident: incident.id };
};

const pageOf = async (deps: TestDeps, who: string, language: string, path: string) =>
  (await browser(deps, who, language)).page(path);

const words = { en: ' (no longer in the plan)', sv: ' (inte längre i planen)' } as const;

describe.each(['en', 'sv'] as const)('who has left the plan: %s', (language) => {
  it('is named wherever people are, and said to be no longer in it', async () => {
    const { deps, id, incident } = await seedLeft();
    await seeOve(deps);
    const paths = [
      `/desk/statements/${id}`,
      '/desk/statements',
      '/desk',
      `/desk/incidents/${incident}`,
    ];
    for (const path of paths) {
      const page = await pageOf(deps, 'karin', language, path);
      expect(page).toContain(`Ove Ek${words[language]}`);
      expect(page.replaceAll(/<[^>]*>/gu, ' ')).not.toMatch(/\bove\b/u);
    }
  });

  it('is known by the id alone where no plan is on record that lists them', async () => {
    const { deps } = await seedLeft();
    const page = await pageOf(deps, 'karin', language, '/desk/statements');
    expect(page).toContain(`ove${words[language]}`);
  });

  it('is named to who answers in their place', async () => {
    const { deps, id } = await seedLeft();
    await seeOve(deps);
    await write(deps, id, 'talan', {
      type: 'asked',
      data: {
        ...{ round: 3, purpose: 'approve', people: ['dan'], everyone: false },
        ...{ as: 'deputy', insteadOf: 'ove', planVersion: deps.planVersion },
        ...{ from: deps.now().toISOString(), until: '2026-11-22T13:50:00.000Z' },
      },
    });
    expect(await pageOf(deps, 'dan', language, `/approve/${id}`)).toContain(
      `Ove Ek${words[language]}`,
    );
  });
});

it.each([
  ['en', ', under a new crisis plan'],
  ['sv', ', enligt en ny krisplan'],
] as const)('the history of a statement says that the plan changed: %s', async (language, said) => {
  const { deps, id } = await seedLeft();
  const page = () => pageOf(deps, 'karin', language, `/desk/statements/${id}`);
  expect(await page()).not.toContain(said);
  await seedAsk({ ...deps, planVersion: 'another' }, id, 'dan', '2026-11-22T13:45:00.000Z', 3);
  expect(await page()).toContain(said);
});

it('pages do without the names for a minute where the plan’s journal can’t be read, and the log says so', async () => {
  const { deps } = await seedLeft();
  await seeOve(deps);
  const { entries } = deps.journal;
  const warned: string[] = [];
  deps.log = { warn: (code) => warned.push(code) };
  deps.journal.entries = async () => {
    throw new Error('unreadable');
  };
  const karin = await browser(deps, 'karin', 'en');
  for (let i = 0; i < 2; i += 1) {
    expect(await karin.page('/desk/statements')).toContain(`ove${words.en}`);
  }
  expect(warned).toEqual(['RECORD_UNREADABLE']);
  deps.journal.entries = entries;
  deps.clock.now = new Date(deps.clock.now.getTime() + 60_000);
  expect(await karin.page('/desk/statements')).toContain(`Ove Ek${words.en}`);
});

it('only a page that names someone who left waits for the journal of the plan, which is read once', async () => {
  const { deps, id } = await seedLeft();
  await seeOve(deps);
  const { entries } = deps.journal;
  const read: string[] = [];
  deps.journal.entries = (stream, ...others) => {
    read.push(stream);
    return entries(stream, ...others);
  };
  const ofPlan = () => read.filter((stream) => stream.startsWith('plan#')).length;
  const karin = await browser(deps, 'karin');
  for (const path of ['/desk/incidents', '/guidelines', '/desk/posts/new']) await karin.page(path);
  expect(ofPlan()).toBe(0);
  for (let i = 0; i < 3; i += 1) {
    expect(await karin.page('/desk/statements')).toContain(`Ove Ek${words.en}`);
  }
  expect(ofPlan()).toBe(1);
  expect(await karin.page(`/desk/statements/${id}`)).toContain('Ove Ek');
});

it('is named in the answer to a form that is refused, the first request of a process', async () => {
  const { deps, incident } = await seedLeft();
  await seeOve(deps);
  const writer = await browser(deps, 'karin', 'en');
  const answer = await writer.post(`/desk/incidents/${incident}/facts`, { text: '' });
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain(`Ove Ek${words.en}`);
});
