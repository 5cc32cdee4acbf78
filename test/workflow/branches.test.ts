import { afterAll, expect, it } from 'vitest';
import { useWorlds } from '#test/support/workflow.ts';
import {
  branchesIn,
  definedBranches,
  definedStates,
  enteredIn,
} from '#test/support/workflow-history.ts';
import type { Handlers } from '#test/support/workflow-process.ts';
import { statementInput } from '#test/support/workflow-words.ts';
import { accepted, type World } from '#test/support/workflow-world.ts';

const newWorld = useWorlds();
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const fails = async () => {
  throw new Error('Lambda is away');
};
const without = (name: keyof Handlers) => (handlers: Handlers) => ({ ...handlers, [name]: fails });

const run = async (
  tamper: (handlers: Handlers) => Handlers,
  then?: (world: World, id: string) => Promise<unknown>,
) => {
  const world = await newWorld({ tamper });
  const id = await world.request();
  await then?.(world, id);
  await world.pass(2 * MINUTE);
  return { world, id };
};
const approve = (world: World, id: string) => world.decide(id, 'spokesperson');

const seen = new Set<string>();
const entered = new Set<string>();
const see = async ({ world, id }: { world: World; id: string }) => {
  const events = await world.history(id);
  for (const name of branchesIn(events)) seen.add(name);
  for (const name of enteredIn(events)) entered.add(name);
  return world.read(id);
};

it('nothing fails: draft, check, ask, publish, conclude', async () => {
  const statement = await see(await run((handlers) => handlers, approve));
  expect(statement.status).toBe('published');
});

it('words come with the request: checked without a draft, then rejected', async () => {
  const world = await newWorld();
  const texts = [
    { channel: 'newsroom', title: 'Strömmen är borta', text: 'Vi har inte hela bilden.' },
  ];
  const id = await world.request({ texts });
  await world.decide(id, 'spokesperson', 'reject');
  expect((await see({ world, id })).status).toBe('rejected');
});

it('a fact changes before anything is out: route asks anew', async () => {
  const world = await newWorld();
  const id = await world.request();
  const { incidentId } = await world.read(id);
  world.tamper = (handlers: Handlers) => ({
    ...handlers,
    Publish: async (event: unknown) => {
      await world.fact(incidentId!, 'f1', { status: 'withdrawn' });
      return handlers.Publish(event);
    },
  });
  await world.restart();
  await approve(world, id);
  expect((await see({ world, id })).status).toBe('awaiting-approval');
});

it('nobody answers in time: route asks the next', async () => {
  const { world, id } = await run(
    (handlers) => handlers,
    (world) => world.pass(31 * MINUTE),
  );
  expect((await see({ world, id })).rounds.map(({ people }) => people)).toEqual([
    ['spokesperson'],
    ['deputy'],
  ]);
});

it('route keeps failing: failed, with the error in the journal', async () => {
  const statement = await see(await run(without('Route')));
  expect(statement).toMatchObject({ status: 'failed', failure: 'Error' });
});

it('draft keeps failing: failed', async () => {
  const statement = await see(await run(without('Draft')));
  expect(statement).toMatchObject({ status: 'failed', failure: 'Error', version: 0 });
});

it('draft does not return in time: it is invoked again, and its late answer changes nothing', async () => {
  const started = Promise.withResolvers<void>();
  const late = Promise.withResolvers<void>();
  let calls = 0;
  const tamper = (handlers: Handlers) => ({
    ...handlers,
    Draft: async (event: unknown) => {
      calls += 1;
      if (calls > 1) return handlers.Draft(event);
      started.resolve();
      await late.promise;
      return handlers.Draft(event);
    },
  });
  const world = await newWorld({ tamper });
  const { id } = accepted(await world.requestOnly(statementInput(), await world.incident()));
  await started.promise;
  world.clock.advance(5 * MINUTE);
  late.resolve();
  await world.pass(MINUTE);
  expect(calls).toBe(2);
  expect(await see({ world, id })).toMatchObject({ status: 'awaiting-approval', version: 1 });
});

it('check-tone keeps failing: failed', async () => {
  const statement = await see(await run(without('CheckTone')));
  expect(statement).toMatchObject({ status: 'failed', failure: 'Error', version: 1 });
});

it('ask-approval keeps failing: the question stays open for a decision', async () => {
  const { world, id } = await run(without('AskApproval'));
  expect((await see({ world, id })).status).toBe('awaiting-approval');
  expect((await world.execution(id))?.status).toBe('SUCCEEDED');
});

it('a channel takes nothing for a while: publish waits and tries again', async () => {
  const world = await newWorld();
  const newsroom = world.channels['newsroom']!;
  newsroom.mood = 'swallows';
  const id = await world.request();
  await approve(world, id);
  expect((await world.read(id)).deliveries).toMatchObject([{ state: 'waiting' }]);
  newsroom.mood = 'works';
  await world.pass(MINUTE);
  expect((await see({ world, id })).status).toBe('published');
  expect(world.published(id)).toHaveLength(1);
});

it('publish keeps failing: the channel is unresolved, so it failed', async () => {
  const statement = await see(await run(without('Publish'), approve));
  expect(statement).toMatchObject({ status: 'failed', deliveries: [{ state: 'failed' }] });
});

it('route answers nonsense to publish: the map fails, so did every channel', async () => {
  const Route = async (handlers: Handlers, event: unknown) => {
    const answer = await handlers.Route(event);
    return answer.next === 'publish' ? { next: 'publish', channels: 'all' } : answer;
  };
  const tamper = (handlers: Handlers) =>
    ({ ...handlers, Route: (event: unknown) => Route(handlers, event) }) as Handlers;
  const statement = await see(await run(tamper, approve));
  expect(statement).toMatchObject({ status: 'failed', deliveries: [{ state: 'failed' }] });
});

it('record-outcome keeps failing: the run dies and the sweep has it done again', async () => {
  const { world, id } = await run(without('RecordOutcome'), approve);
  await world.pass(3 * HOUR);
  expect((await world.execution(id))?.status).toBe('FAILED');
  expect(await world.status(id)).toBe('publishing');
  world.tamper = (handlers) => handlers;
  await world.restart();
  expect(await world.status(id)).toBe('published');
  expect(world.published(id)).toHaveLength(1);
});

afterAll(() => {
  expect([...entered].toSorted()).toEqual(
    definedStates()
      .map(([name]) => name)
      .toSorted(),
  );
  expect([...seen].toSorted()).toEqual(definedBranches().toSorted());
});
