import { describe, expect, it } from 'vitest';
import type { IncidentChange } from '#domain/incident/input.ts';
import { AskInput } from '#domain/workflow/inputs.ts';
import { askApproval } from '#steps/ask-approval.ts';
import { useWorlds } from '#test/support/workflow.ts';
import { threePeople } from '#test/support/workflow-deeds.ts';
import type { Handlers } from '#test/support/workflow-process.ts';
import { personTexts } from '#test/support/workflow-words.ts';
import { accepted, type World } from '#test/support/workflow-world.ts';
import * as decisions from '#web/actions/decisions.ts';
import { changeIncident } from '#web/actions/incidents.ts';
import { handOverMandate } from '#web/actions/mandates.ts';
import { askNextPerson, withdrawStatement } from '#web/actions/statement-moves.ts';

const newWorld = useWorlds();

type Deed = (world: World, id: string) => Promise<void>;

const answers =
  (by: string, decision: 'approve' | 'reject' | 'request-changes' = 'approve', more = {}): Deed =>
  async (world, id) => {
    const { hash = '' } = await world.read(id);
    const input = { decision, hash, override: [], ...more };
    accepted(await decisions.decideOnStatement(world.deps, world.person(by), id, input));
  };

const edits: Deed = async (world, id) => {
  const { hash = '', texts } = await world.read(id);
  const input = { hash, texts: personTexts(texts, 'Vi är på plats.') };
  accepted(await decisions.writeNewVersion(world.deps, world.person('writer'), id, input));
};

const acts =
  (action: typeof withdrawStatement): Deed =>
  async (world, id) => {
    accepted(await action(world.deps, world.person('writer'), id));
  };

const changes =
  (change: IncidentChange): Deed =>
  async (world, id) => {
    const { incidentId = '' } = await world.read(id);
    accepted(await changeIncident(world.deps, world.person('writer'), incidentId, change));
  };

const handsOver: Deed = async (world) => {
  const until = new Date(world.clock.now().getTime() + 3_600_000).toISOString();
  accepted(await handOverMandate(world.deps, world.person('spokesperson'), { until }));
};

/** A world in which something happens once a round of asking has begun, before its task token is kept. */
const worldWhere = async (happens: Deed): Promise<World> => {
  let isDone = false;
  const world: World = await newWorld({
    plan: threePeople(),
    tamper: (handlers: Handlers) => ({
      ...handlers,
      AskApproval: async (event: unknown) => {
        if (!isDone) {
          isDone = true;
          await happens(world, String(Object(event).statementId));
        }
        return handlers.AskApproval(event);
      },
    }),
  });
  return world;
};

const lastAsked = async (world: World, id: string): Promise<string> => {
  const { purpose, people } = (await world.read(id)).rounds.at(-1)!;
  return [purpose, ...people].join(' ');
};

const underHold = { legalHold: true };

describe('what happens before the wait could be woken', () => {
  it.each<[string, object, Deed, string]>([
    ['a review', underHold, answers('legal'), 'approve spokesperson'],
    ['a legal hold', {}, changes(underHold), 'legal legal'],
    ['the next is asked early', {}, acts(askNextPerson), 'approve deputy'],
    ['a mandate handed over', {}, handsOver, 'approve deputy'],
  ])('%s: whoever is to answer now is asked at once', async (_, incident, deed, asked) => {
    const world = await worldWhere(deed);
    const id = await world.request({}, await world.incident(incident));
    expect(await lastAsked(world, id)).toBe(asked);
    expect(world.notifier.sent.join()).toContain(asked.split(' ').at(-1));
  });

  it.each<[string, Deed, string]>([
    ['a rejection', answers('spokesperson', 'reject'), 'rejected'],
    [
      'changes asked for',
      answers('spokesperson', 'request-changes', { comment: 'Kortare.' }),
      'changes-requested',
    ],
    ['a withdrawal', acts(withdrawStatement), 'withdrawn'],
  ])('%s: the run comes to its end', async (_, deed, status) => {
    const world = await worldWhere(deed);
    const id = await world.request();
    expect(await world.status(id)).toBe(status);
    expect((await world.execution(id))?.status).toBe('SUCCEEDED');
  });

  it('a raised severity: the round ends sooner', async () => {
    const world = await worldWhere(changes({ severity: 1 }));
    const id = await world.request();
    expect((await world.read(id)).rounds).toMatchObject([{ until: '2026-11-22T09:10:00.000Z' }]);
  });

  it('other words: she is told of those, once', async () => {
    const world = await worldWhere(edits);
    const id = await world.request();
    expect(await world.read(id)).toMatchObject({ version: 2, status: 'awaiting-approval' });
    expect(world.notifier.sent).toEqual(['asked-again spokesperson']);
  });

  // As while a deployment is under way, or after one that was rolled back in part.
  it('another plan known here than to who asked: she is told, and the two do not wake each other', async () => {
    let calls = 0;
    const other = threePeople((draft) => {
      draft.organisation.name = 'Norrby kommun';
    });
    const world: World = await newWorld({
      plan: threePeople(),
      tamper: (handlers: Handlers) => ({
        ...handlers,
        AskApproval: async (event: unknown) => {
          calls += 1;
          return askApproval({ ...world.deps, plan: other })(AskInput.parse(event));
        },
      }),
    });
    await world.request();
    expect(calls).toBe(1);
    expect(world.notifier.sent).toEqual(['asked spokesperson']);
  });
});
