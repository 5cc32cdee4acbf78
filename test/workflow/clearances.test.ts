import { describe, expect, it } from 'vitest';
import { planWith, useWorlds } from '#test/support/workflow.ts';
import { threePeople } from '#test/support/workflow-deeds.ts';
import type { World } from '#test/support/workflow-world.ts';

const newWorld = useWorlds();
const MINUTE = 60_000;

const asked = async (world: World, id: string) =>
  (await world.read(id)).rounds.map(({ purpose, people }) => [purpose, ...people].join(' '));

describe('two people', () => {
  it('Given the highest severity, Then it goes out after the second, in this order, on record', async () => {
    const world = await newWorld();
    const id = await world.request({}, await world.incident({ severity: 1 }));
    expect(await world.decide(id, 'spokesperson')).toBe('ok');
    expect(await world.status(id)).toBe('awaiting-approval');
    expect(world.published(id)).toEqual([]);
    expect(await asked(world, id)).toEqual(['approve spokesperson', 'second deputy']);
    expect(await world.decide(id, 'spokesperson')).toBe('ok');
    expect(world.published(id)).toEqual([]);
    expect(await world.decide(id, 'deputy')).toBe('ok');
    expect(await world.status(id)).toBe('published');
    const answers = (await world.entries(id)).filter(({ type }) =>
      ['cleared', 'decided'].includes(type),
    );
    expect(answers.map(({ by, type }) => `${by} ${type}`)).toEqual([
      'spokesperson cleared',
      'deputy decided',
    ]);
    const hashes = answers.map(({ data }) => Object(data).hash);
    expect(new Set(hashes).size).toBe(1);
    expect(world.notifier.sent).toEqual([
      'asked spokesperson',
      'asked spokesperson by SMS',
      'asked-second deputy',
      'asked-second deputy by SMS',
      'published writer',
    ]);
  });

  it('Given new words after the first answer, Then both are asked anew', async () => {
    const world = await newWorld();
    const id = await world.request({}, await world.incident({ severity: 1 }));
    await world.decide(id, 'spokesperson');
    expect(await world.edit(id, 'deputy')).toBe('ok');
    expect((await world.read(id)).clearances).toEqual([]);
    expect(await world.decide(id, 'deputy')).toBe('ok');
    expect(world.published(id)).toEqual([]);
    expect(await world.decide(id, 'spokesperson')).toBe('ok');
    expect(await world.status(id)).toBe('published');
  });

  it('Given words of one holder, Then the last other one writes none: nobody could approve them', async () => {
    const world = await newWorld();
    const id = await world.request();
    expect(await world.edit(id, 'deputy')).toBe('ok');
    expect(await world.edit(id, 'spokesperson')).toBe('nobody-else-may-approve');
    expect(await world.edit(id, 'deputy')).toBe('ok');
    expect(await world.edit(id, 'writer')).toBe('ok');
    expect(await world.decide(id, 'spokesperson')).toBe('ok');
    expect(await world.status(id)).toBe('published');
  });

  it('Given words that the only other holder dictated, Then a holder takes them over for nobody, a writer in other words', async () => {
    const world = await newWorld();
    const id = await world.request();
    const dictated = 'Vi vet mer om orsaken i morgon bitti.';
    await world.edit(id, 'deputy');
    await world.decide(id, 'spokesperson', 'request-changes', { comment: `Skriv: ${dictated}` });
    await world.quiet();
    expect(await world.edit(id, 'writer', dictated)).toBe('nobody-else-may-approve');
    expect(await world.edit(id, 'writer', 'Mer kommer när orsaken är känd.')).toBe('ok');
    expect((await world.read(id)).dictators).toEqual([]);
    expect(await world.decide(id, 'spokesperson')).toBe('ok');
    expect(await world.status(id)).toBe('published');
  });

  it('Given a third with the mandate, Then two may write in the words, and the third approves them', async () => {
    const world = await newWorld({ plan: threePeople() });
    const id = await world.request();
    for (const by of ['spokesperson', 'deputy']) {
      expect(await world.edit(id, by)).toBe('ok');
      await world.act('askNext', id);
    }
    await world.act('askNext', id);
    expect(await world.edit(id, 'third')).toBe('nobody-else-may-approve');
    expect(await world.decide(id, 'third')).toBe('ok');
    expect(await world.status(id)).toBe('published');
  });

  it('Given a second who does not answer, Then the next is asked, then everyone but the first', async () => {
    const world = await newWorld({ plan: threePeople() });
    const id = await world.request({}, await world.incident({ severity: 1 }));
    await world.decide(id, 'spokesperson');
    await world.pass(20 * MINUTE);
    expect(await asked(world, id)).toEqual([
      'approve spokesperson',
      'second deputy',
      'second third',
      'second deputy third',
    ]);
    expect(world.notifier.sent.filter((sent) => sent.startsWith('unanswered'))).toEqual([
      'unanswered writer',
      'unanswered writer by SMS',
      'unanswered spokesperson',
      'unanswered spokesperson by SMS',
    ]);
    expect(await world.decide(id, 'deputy')).toBe('ok');
    expect(await world.status(id)).toBe('published');
  });

  it('Given a process that dies between the answers, Then the first is not lost', async () => {
    const world = await newWorld();
    const id = await world.request({}, await world.incident({ severity: 1 }));
    await world.decide(id, 'spokesperson');
    await world.restart();
    expect(await world.decide(id, 'deputy')).toBe('ok');
    expect(await world.status(id)).toBe('published');
  });
});

describe('a legal review', () => {
  it('Given a legal hold, Then a reviewer is asked first, and the mandate holder after that', async () => {
    const world = await newWorld();
    const id = await world.request({}, await world.incident({ legalHold: true }));
    expect(await world.decide(id, 'spokesperson')).toBe('no-mandate');
    expect(await world.decide(id, 'legal')).toBe('ok');
    expect(await asked(world, id)).toEqual(['legal legal', 'approve spokesperson']);
    expect(await world.decide(id, 'spokesperson')).toBe('ok');
    expect(await world.status(id)).toBe('published');
    expect(world.notifier.sent).toEqual([
      'asked-review legal',
      'asked spokesperson',
      'published writer',
    ]);
  });

  it('Given changes asked for, Then the new words are reviewed again', async () => {
    const world = await newWorld();
    const id = await world.request({}, await world.incident({ legalHold: true }));
    expect(await world.decide(id, 'legal', 'reject')).toBe('no-mandate');
    expect(await world.decide(id, 'legal', 'request-changes', { comment: 'Säg mindre.' })).toBe(
      'ok',
    );
    expect(await world.status(id)).toBe('changes-requested');
    expect(await world.edit(id, 'writer')).toBe('ok');
    expect((await world.read(id)).version).toBe(2);
    expect(await asked(world, id)).toEqual(['legal legal']);
  });

  it('Given a hold that comes while she is asked, Then the reviewer is asked at once, then she again', async () => {
    const world = await newWorld();
    const incident = await world.incident();
    const id = await world.request({}, incident);
    await world.hold(incident, true);
    expect(await asked(world, id)).toEqual(['approve spokesperson', 'legal legal']);
    expect(await world.decide(id, 'spokesperson')).toBe('legal-review-first');
    expect(await world.decide(id, 'legal')).toBe('ok');
    expect(await world.decide(id, 'spokesperson')).toBe('ok');
    expect(await world.status(id)).toBe('published');
  });
});

describe('someone who can’t answer', () => {
  it('Given a handover while she is asked, Then the next is asked at once, and she again when it ends', async () => {
    const world = await newWorld({ plan: threePeople() });
    const id = await world.request();
    expect(await world.handOver('spokesperson', 300 * MINUTE, 'third')).toBe('ok');
    expect(await asked(world, id)).toEqual(['approve spokesperson', 'approve third']);
    expect((await world.read(id)).rounds[1]).toMatchObject({
      as: 'stand-in',
      insteadOf: 'spokesperson',
    });
    const other = await world.request();
    expect(await asked(world, other)).toEqual(['approve third']);
    expect(await world.takeBack('spokesperson')).toBe('ok');
    const last = await world.request();
    expect(await asked(world, last)).toEqual(['approve spokesperson']);
    // She was asked before she handed over, and her mandate is still hers.
    expect(await world.decide(id, 'spokesperson')).toBe('ok');
    expect(await world.decide(other, 'third')).toBe('ok');
  });

  it('Given an absence in the plan, Then the deputy is asked, and everyone at last', async () => {
    const world = await newWorld({
      plan: planWith((draft) => {
        const [from, to] = ['2026-11-22T00:00:00.000Z', '2026-11-23T00:00:00.000Z'];
        draft.absences = [{ person: 'spokesperson', from, to }];
      }),
    });
    const id = await world.request();
    expect(await asked(world, id)).toEqual(['approve deputy']);
    await world.pass(31 * MINUTE);
    expect(await asked(world, id)).toEqual(['approve deputy', 'approve spokesperson deputy']);
  });

  it('Given a handover and a request by the only deputy, Then she is asked all the same', async () => {
    const world = await newWorld();
    expect(await world.handOver('spokesperson', 300 * MINUTE)).toBe('ok');
    const id = await world.request({}, undefined, 'deputy');
    expect(await asked(world, id)).toEqual(['approve spokesperson']);
    expect(world.notifier.sent).toContain('asked spokesperson');
    expect(await world.decide(id, 'spokesperson')).toBe('ok');
    expect(await world.status(id)).toBe('published');
  });

  it('Given a handover and four eyes, Then nobody hears that nobody answered when the first has', async () => {
    const world = await newWorld();
    expect(await world.handOver('spokesperson', 300 * MINUTE)).toBe('ok');
    const id = await world.request({}, await world.incident({ severity: 1 }));
    expect(await world.decide(id, 'deputy')).toBe('ok');
    expect(await asked(world, id)).toEqual(['approve deputy', 'second spokesperson']);
    expect(world.notifier.sent).not.toContain('unanswered writer');
    expect(await world.status(id)).toBe('awaiting-approval');
  });

  it('Given no mandate, Then there is nothing to hand over', async () => {
    const world = await newWorld();
    expect(await world.handOver('writer', MINUTE)).toBe('nothing-to-hand-over');
    expect(await world.handOver('spokesperson', MINUTE, 'writer')).toBe('cannot-stand-in');
    expect(await world.handOver('spokesperson', 31 * 24 * 60 * MINUTE)).toBe('handover-time');
  });
});

describe('a plan that changes while a question is open', () => {
  it('Given one that asks for two people, Then the decision is held against it', async () => {
    const relaxed = planWith((draft) => {
      draft.fourEyes = undefined;
    });
    const world = await newWorld({ plan: relaxed });
    const id = await world.request({}, await world.incident({ severity: 1 }));
    await world.replan(planWith(() => {}));
    expect(await world.decide(id, 'spokesperson')).toBe('ok');
    expect(await world.status(id)).toBe('awaiting-approval');
    expect(await world.decide(id, 'deputy')).toBe('ok');
    const { rounds, clearances, decision } = await world.read(id);
    // The first round went on under the new plan, which the record says.
    expect(await world.journalled(id)).toContain('plan-changed');
    const { planVersion } = world.deps;
    expect(rounds.map((round) => round.planVersion)).toEqual([planVersion, planVersion]);
    expect(clearances[0]?.planVersion).toBe(world.deps.planVersion);
    expect(decision?.planVersion).toBe(world.deps.planVersion);
  });

  it('Given one that takes the first approver’s mandate, Then what they cleared counts no more', async () => {
    const world = await newWorld({ plan: threePeople() });
    const id = await world.request({}, await world.incident({ severity: 1 }));
    await world.decide(id, 'spokesperson');
    await world.replan(
      threePeople((draft) => {
        draft.mandates[0]!.person = 'deputy';
        draft.mandates[0]!.deputies = ['third'];
      }),
    );
    expect(await world.decide(id, 'deputy')).toBe('ok');
    expect(world.published(id)).toEqual([]);
    expect(await world.decide(id, 'third')).toBe('ok');
    expect(await world.status(id)).toBe('published');
  });
});

describe('someone without a number', () => {
  it('Given a plan that rings, Then the mail goes out and the journal says so', async () => {
    const world = await newWorld();
    world.notifier.withoutPhone.push('spokesperson');
    const id = await world.request({}, await world.incident({ severity: 1 }));
    expect(world.notifier.sent).toEqual(['asked spokesperson']);
    const failed = (await world.entries(id)).filter(({ type }) => type === 'notification-failed');
    expect(failed.map(({ data }) => data)).toEqual([
      { key: '1-1-asked-spokesperson-sms', reason: 'NoPhone' },
    ]);
  });
});
