import { describe, expect, it } from 'vitest';
import { playbook, useWorlds } from '#test/support/workflow.ts';
import { type Answer, FakeDrafter } from '#test/support/workflow-outside.ts';
import { badDraft, goodDraft, START } from '#test/support/workflow-words.ts';
import type { World } from '#test/support/workflow-world.ts';

const claim = { text: 'Strömmen är borta i hela Norrby.', keys: [], truthKeys: ['delar av'] };
const newWorld = useWorlds();
const MINUTE = 60_000;
const all = ['newsroom', 'mastodon', 'facebook'] as const;

const badThenGood: Answer = (request) =>
  (request.revision ? goodDraft : badDraft)(playbook)(request);

/** Something that people or time do, in a process that may die over any of its writes. */
interface Part {
  /** Whether the model's first draft breaks a rule. */
  redraft?: boolean;
  /** Whether it dies after every write, or only after those that others act upon. */
  everywhere?: boolean;
  given: (world: World) => Promise<string | undefined>;
  /** Done again after the crash, as a person does who saw no answer; must bear that. */
  when: (world: World, id: string | undefined) => Promise<string>;
}

const request = (world: World) => world.request();
const requestAll = (world: World) => world.request({ channels: all });
const requestTwo = (world: World) => world.request({ channels: ['newsroom', 'facebook'] });
const approved = async (world: World, requesting = request) => {
  const id = await requesting(world);
  await world.decide(id, 'spokesperson');
  await world.pass(MINUTE);
  return id;
};

const parts: Record<string, Part> = {
  'a request, drafted twice': {
    redraft: true,
    given: async (world) => void (await world.incident()),
    when: async (world) => [...world.written].at(-1) ?? request(world),
  },
  'an approval': {
    everywhere: true,
    given: requestTwo,
    when: async (world, id = '') => {
      await world.decide(id, 'spokesperson');
      return id;
    },
  },
  'changes requested': {
    given: request,
    when: async (world, id = '') => {
      if ((await world.read(id)).version === 1) {
        await world.decide(id, 'spokesperson', 'request-changes', { comment: 'Kortare.' });
      }
      return id;
    },
  },
  'the deputy asked': {
    given: request,
    when: async (world, id = '') => {
      await world.pass(START.getTime() + 31 * MINUTE - world.clock.now().getTime());
      return id;
    },
  },
  'a retry': {
    given: async (world) => {
      world.channels['mastodon']!.mood = 'fails';
      const id = await approved(world, requestAll);
      world.channels['mastodon']!.mood = 'works';
      return id;
    },
    when: async (world, id = '') => {
      await world.act('retry', id);
      return id;
    },
  },
  'an approval of a correction': {
    given: async (world) => {
      const { incidentId, id } = await world.read(await approved(world));
      return world.request({ kind: 'update', corrects: id, claim }, incidentId);
    },
    when: async (world, id = '') => {
      await world.decide(id, 'spokesperson');
      return id;
    },
  },
};

const decisive = /^(journal (?!notified)|draft|publish|supersede|workflow)/;

/** How things stand in the end, as far as it must not depend on a crash. */
const ending = async (world: World, id: string) => {
  const { status, version, writtenBy, texts, rounds, decision, deliveries } = await world.read(id);
  return {
    status,
    version,
    writtenBy,
    texts,
    asked: rounds.map(({ people }) => people),
    decision: decision && [decision.decision, decision.by, decision.version],
    deliveries: deliveries.map(({ channel, state }) => `${channel} ${state}`).toSorted(),
    published: all.map((channel) => world.published(id, channel).length),
    // At least once: marking a page again changes nothing on it.
    superseded: new Set(world.newsroom.superseded.map(({ by, how }) => `${by === id} ${how}`)),
    told: [...new Set(world.notifier.sent)].toSorted(),
  };
};

const withDeath = async (part: Part, at: number) => {
  const world = await newWorld({
    channels: ['newsroom', 'mastodon'],
    drafter: new FakeDrafter([part.redraft ? badThenGood : goodDraft(playbook)]),
  });
  const before = await part.given(world);
  let crossings = 0;
  let place = '';
  world.crashesAt = ({ when, what }) => {
    if (when === 'before' || (!part.everywhere && !decisive.test(what))) return false;
    crossings += 1;
    if (crossings === at) place = what;
    return crossings === at;
  };
  let id = await world.unlessDead(() => part.when(world, before));
  await world.quiet();
  if (world.gate.isDead()) {
    world.crashesAt = () => false;
    await world.restart();
    id = await part.when(world, before);
  }
  // What died over a post is asked about, and posted again only when its call is over for sure.
  await world.pass(2 * MINUTE);
  const end = await ending(world, id ?? '');
  const entries = await world.entries(id ?? '');
  const journal = entries
    .filter(({ data }) => Object(data).state !== 'waiting')
    .map(({ type }) => type);
  await world.close();
  return { crossings, place, end, journal };
};

const count = (journal: readonly string[], type: string) =>
  journal.filter((other) => other === type).length;

describe('a process that dies after any one of its writes', () => {
  it.each(Object.entries(parts))('%s ends as it would have', async (_, part) => {
    const undisturbed = await withDeath(part, 0);
    expect(undisturbed.crossings).toBeGreaterThan(1);
    for (let at = 1; at <= undisturbed.crossings; at += 1) {
      const { end, place, journal } = await withDeath(part, at);
      const where = `died after write ${at}, ${place}`;
      expect(place, 'the process died').not.toBe('');
      expect(end, where).toEqual(undisturbed.end);
      for (const type of [
        'drafted',
        'checked',
        'asked',
        'decided',
        'receipt',
        'concluded',
        'withdrawn',
      ]) {
        expect(count(journal, type), `${type}: ${where}`).toBe(count(undisturbed.journal, type));
      }
    }
  });
});
