import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { GATE_ID } from '#domain/freeze/gate.ts';
import { gateJournal } from '#domain/freeze/gate-journal.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import type { StateJournal } from '#domain/journal/journal.ts';
import { wholeList } from '#domain/journal/whole-list.ts';
import { NotificationFailed } from '#domain/notify/notifier.ts';
import type { PlannedNotice } from '#domain/notify/planned-notifier.ts';
import { freezeKey, plannersIn } from '#domain/planned/freeze-key.ts';
import type { GetPicture, PictureStore } from '#domain/planned/picture.ts';
import { plannedJournal } from '#domain/planned/planned-journal.ts';
import { PlannerName } from '#domain/planned/planned-post.ts';
import type { FreezeOutcome, ListedPost, Planner } from '#domain/planned/planner.ts';
import { freezeElsewhere } from '#steps/due/freeze-elsewhere.ts';
import { plannedTime } from '#steps/due/planned-time.ts';
import { person, seedIncident } from '#test/web/seed.ts';
import { testDeps } from '#test/web/support.ts';
import { settle } from '#web/actions/checklist.ts';
import { cancelIncident, resolveIncident } from '#web/actions/phases.ts';
import { enterPlanned, notePlanned } from '#web/actions/planned.ts';
import { thaw } from '#web/actions/thaw.ts';

const MINUTE = 60_000;
let deps: ReturnType<typeof testDeps>;
let sent: PlannedNotice[];
const pictures = new Map<string, Uint8Array | 'too-big' | 'failed'>();
const stored = new Map<string, Uint8Array>();
let getPicture: GetPicture;
let pictureStore: PictureStore;
beforeEach(() => {
  deps = testDeps();
  sent = [];
  getPicture = async (url) => pictures.get(url) ?? 'failed';
  pictureStore = { put: async (sha256, bytes) => void stored.set(sha256, bytes) };
});

const plannedNotifier = {
  notify: async (notice: PlannedNotice) => {
    sent.push(notice);
  },
};
const later = (minutes: number) =>
  new Date(deps.clock.now.getTime() + minutes * MINUTE).toISOString();
const enter = async (minutes: number, ref?: string) => {
  const made = await enterPlanned(deps, person('karin'), {
    ...{ planner: ref === undefined ? 'other' : 'mastodon', channel: 'facebook', text: 'Hej!' },
    ...{ at: later(minutes), url: `https://exempel.example/${minutes}`, ...(ref && { ref }) },
  });
  if (!made.ok) throw new Error(made.refusal.type);
  return made.value;
};
const all = () => wholeList(deps.journal, plannedJournal, { by: 'all' });
const states = async () => (await all()).map(({ state }) => state).toSorted();

/** A planner that remembers what lies in it, and answers as the test says. */
const memoryPlanner = (answer: (ref: string) => FreezeOutcome | 'lost' = () => 'frozen') => {
  const inside = new Map<string, ListedPost>();
  const asked: string[] = [];
  const planner: Planner = {
    listEveryMs: MINUTE,
    list: async () => ({ state: 'listed', posts: [...inside.values()] }),
    freeze: async ([post]) => {
      const { ref = '' } = post ?? {};
      asked.push(ref);
      const outcome = answer(ref);
      if (outcome === 'frozen' || outcome === 'lost') inside.delete(ref);
      return { outcomes: new Map([[ref, outcome === 'lost' ? 'unknown' : outcome]]) };
    },
  };
  const plan = (ref: string, minutes: number, urls: readonly string[] = []) =>
    inside.set(ref, {
      ref,
      channel: 'mastodon',
      text: ref,
      at: later(minutes),
      copy: `{"${ref}":1}`,
      pictures: urls.map((url) => ({ url })),
    });
  return { planner, inside, asked, plan };
};

// The next minute of each planner's item; answers when the one that is asked about comes again.
const due = async (
  planner?: Planner,
  {
    journal = deps.journal,
    of = 'mastodon',
    again,
    others = {},
  }: {
    journal?: StateJournal;
    of?: PlannerName;
    again?: string | undefined;
    others?: Partial<Record<PlannerName, Planner>>;
  } = {},
) => {
  const gate = await deps.journal.read(gateJournal, GATE_ID);
  const handle = freezeElsewhere({
    ...deps,
    journal: { ...deps.journal, ...journal },
    planners: async () => ({ ...(planner && { mastodon: planner }), ...others }),
    plannedNotifier,
    getPicture,
    pictureStore,
  });
  let comesAt: string | undefined;
  for (const { kind, key, at } of gate ? (gateJournal.due?.(gate) ?? []) : []) {
    const next = await handle({ aggregate: 'gate', id: GATE_ID, kind, key, at: again ?? at });
    if (key.endsWith(of)) comesAt = next;
  }
  return comesAt;
};

// An incident whose checklist has the step about planned posts.
const withStep = async () => {
  const text = 'Lägg planerade inlägg på is';
  const step = { id: 'ice', text, role: 'writer', proof: 'none', by: 'freeze' } as const;
  deps.plan = { ...deps.plan, checklists: [{ id: 'first', title: 'Först', steps: [step] }] };
  const { id } = await seedIncident(deps);
  const done = async () => (await deps.journal.read(incidentJournal, id))?.steps[0]?.done;
  return { id, done };
};

describe('posts in other planners, while ordinary posts are frozen', () => {
  it('takes out and tells of what was listed just now, though the lists are behind', async () => {
    const { planner, plan, inside } = memoryPlanner();
    plan('a', 30);
    plan('b', 90);
    await seedIncident(deps);
    const behind = {
      ...deps.journal,
      list: async () => ({ items: [], next: undefined }),
    } as unknown as StateJournal;
    await due(planner, { journal: behind });
    expect([...inside]).toEqual([]);
    expect(await states()).toEqual(['frozen', 'frozen']);
  });

  it('that only a person can stop are told at once, with their addresses, and once', async () => {
    await enter(10);
    await enter(3);
    await seedIncident(deps);
    expect(await due(undefined, { of: 'other' })).toBe(later(1));
    expect(sent.map(({ to }) => to.id)).toEqual(['karin']);
    expect(sent[0]?.posts.map(({ url }) => url)).toEqual([
      'https://exempel.example/3',
      'https://exempel.example/10',
    ]);
    await due();
    expect(sent).toHaveLength(1);
  });

  it('are taken out of a planner that Talan reaches, the earliest first, with a copy kept before', async () => {
    const { planner, asked, plan } = memoryPlanner();
    plan('late', 60);
    plan('soon', 2);
    await seedIncident(deps);
    await due(planner);
    expect(asked).toEqual(['soon', 'late']);
    expect(await states()).toEqual(['frozen', 'frozen']);
    expect((await all()).map(({ copy }) => copy).toSorted()).toEqual(['{"late":1}', '{"soon":1}']);
    expect(sent).toEqual([]);
  });

  it('tick the step about them once nothing is left, and not before', async () => {
    const byHand = await enter(30);
    const { planner, plan } = memoryPlanner();
    plan('one', 30);
    const { done } = await withStep();
    await due(planner);
    expect(await done()).toBeUndefined();
    await notePlanned(deps, person('karin'), byHand.id, { state: 'frozen' });
    await due({ ...planner, list: async () => ({ state: 'unread' }) });
    expect(await done()).toBeUndefined();
    await due(planner);
    expect(await done()).toMatchObject({ by: 'talan' });
  });

  it('tick no step where no planner is connected: Talan has looked nowhere', async () => {
    const { done } = await withStep();
    for (const of of PlannerName.options) await due(undefined, { of });
    expect(await done()).toBeUndefined();
  });

  it('tick no step over a person who says that it is not done', async () => {
    const { id, done } = await withStep();
    const { planner } = memoryPlanner();
    await due(planner);
    expect(await done()).toMatchObject({ by: 'talan' });
    const reason = 'Facebook ligger kvar.';
    await settle(deps, person('karin'), id, 'ice', { done: false, reason });
    await due(planner);
    const incident = await deps.journal.read(incidentJournal, id);
    expect(incident?.steps[0]).toMatchObject({ notDone: { by: 'karin', reason } });
    expect(await done()).toBeUndefined();
  });

  it('tick the step where several planners are connected, once all of them were seen', async () => {
    const { done } = await withStep();
    const [one, other] = [memoryPlanner(), memoryPlanner()];
    other.plan('one', 30);
    const unread: Planner = { ...other.planner, list: async () => ({ state: 'unread' }) };
    await due(one.planner, { others: { buffer: unread } });
    expect(await done()).toBeUndefined();
    await due(one.planner, { others: { buffer: other.planner } });
    expect(await done()).toMatchObject({ by: 'talan' });
  });

  it('that were planned before are none that were planned meanwhile, however late they are seen', async () => {
    const { planner, plan } = memoryPlanner();
    plan('before', 30);
    await seedIncident(deps);
    const again = await due({ ...planner, list: async () => ({ state: 'unread' }) });
    deps.clock.now = new Date(again ?? '');
    await due(planner, { again });
    expect(await states()).toEqual(['frozen']);
    expect(sent).toEqual([]);
    // A run that died has left the item's time as it was.
    plan('new', 30);
    await due(planner);
    expect(sent.map(({ why }) => why)).toContain('taken-out');
  });

  it('are found when they are planned meanwhile', async () => {
    const { planner, plan } = memoryPlanner();
    await seedIncident(deps);
    await due(planner);
    plan('new', 30);
    await due(planner);
    expect(await states()).toEqual(['frozen']);
  });

  it('that are planned meanwhile are told to those who may have planned them, once', async () => {
    const { planner, plan } = memoryPlanner();
    plan('before', 30);
    await seedIncident(deps);
    const again = await due(planner);
    expect(sent).toEqual([]);
    plan('new', 30);
    plan('before', 40);
    deps.clock.now = new Date(deps.clock.now.getTime() + MINUTE);
    await due(planner, { again });
    expect(await states()).toEqual(['frozen', 'frozen']);
    const writers = deps.plan.people.filter(({ roles }) => roles.includes('writer'));
    expect(sent.map(({ to, why }) => [to.id, why])).toEqual(
      writers.map(({ id }) => [id, 'taken-out']),
    );
    expect(sent[0]?.posts).toHaveLength(2);
    await due(planner, { again });
    expect(sent).toHaveLength(writers.length);
    plan('new', 30);
    await due(planner, { again });
    expect(sent).toHaveLength(2 * writers.length);
  });

  it('that a planner lists only after silence were planned before, however late it answers', async () => {
    const { planner, plan } = memoryPlanner();
    plan('before', 60);
    await seedIncident(deps);
    await due({ ...planner, list: async () => ({ state: 'unread' }) });
    deps.clock.now = new Date(deps.clock.now.getTime() + 5 * MINUTE);
    const again = deps.clock.now.toISOString();
    await due(planner, { again });
    expect(await states()).toEqual(['frozen']);
    expect(sent).toEqual([]);
    plan('new', 60);
    await due(planner, { again });
    expect(sent.map(({ why }) => why)).toContain('taken-out');
    expect(new Set(sent.flatMap(({ posts }) => posts.length))).toEqual(new Set([1]));
  });

  it('are told to whoever planned them alone, where the planner says who that is', async () => {
    const { planner, inside, plan } = memoryPlanner();
    await seedIncident(deps);
    await due(planner);
    plan('hers', 30);
    inside.set('hers', { ...inside.get('hers')!, author: person('karin').email.toUpperCase() });
    await due(planner);
    expect(sent.map(({ to, why }) => [to.id, why])).toEqual([['karin', 'taken-out']]);
    plan('theirs', 30);
    inside.set('theirs', { ...inside.get('theirs')!, author: 'someone@elsewhere.example' });
    sent = [];
    await due(planner);
    const writers = deps.plan.people.filter(({ roles }) => roles.includes('writer'));
    expect(sent.map(({ to }) => to.id)).toEqual(writers.map(({ id }) => id));
  });

  it('that nobody could be told of are told of again', async () => {
    const { planner, plan } = memoryPlanner();
    await seedIncident(deps);
    const again = await due(planner);
    plan('new', 30);
    const { notify } = plannedNotifier;
    plannedNotifier.notify = async () => {
      throw new NotificationFailed('No mail today');
    };
    await due(planner, { again });
    plannedNotifier.notify = notify;
    await due(planner, { again });
    expect(sent.map(({ why }) => why)).toContain('taken-out');
  });

  it('are told where a planner does not say what became of them', async () => {
    const { planner, plan } = memoryPlanner(() => 'unknown');
    plan('one', 30);
    await seedIncident(deps);
    await due(planner);
    expect(await states()).toEqual(['unknown']);
    expect(sent[0]?.posts).toMatchObject([{ channel: 'mastodon', isUnknown: true }]);
  });

  it('are left alone once the freeze is over', async () => {
    await enter(10);
    const handle = await due();
    expect(handle).toBeUndefined();
    expect(sent).toEqual([]);
  });

  it('become unknown at their time where nobody has said that they were stopped', async () => {
    const { id, at } = await enter(10);
    const stopped = await enter(11);
    await seedIncident(deps);
    await due();
    await notePlanned(deps, person('karin'), stopped.id, { state: 'frozen' });
    for (const post of [{ id, at }, stopped]) {
      const item = { aggregate: 'planned', kind: 'planned-time', key: '' } as const;
      await plannedTime(deps)({ ...item, id: post.id, at: post.at });
    }
    expect(await states()).toEqual(['missed', 'unknown']);
    await due();
    expect(sent).toHaveLength(2);
    expect(sent[1]?.posts).toMatchObject([{ isUnknown: true }]);
  });
});

describe('a planner with limits', () => {
  const limited = (over: Partial<Planner>): Planner => {
    const { planner, plan } = memoryPlanner();
    plan('soon', 12);
    plan('late', 300);
    return { ...planner, listEveryMs: 10 * MINUTE, ...over };
  };

  it('is asked again when it takes more, and people stop meanwhile what goes out too soon', async () => {
    const askAgainAt = later(5);
    await seedIncident(deps);
    const planner = limited({ freeze: async () => ({ outcomes: new Map(), askAgainAt }) });
    expect(await due(planner)).toBe(askAgainAt);
    expect(await states()).toEqual(['planned', 'planned']);
    expect(sent[0]?.posts).toMatchObject([{ at: later(12), isUnknown: false }]);
    expect(sent).toHaveLength(1);
  });

  it('is listed as seldom as it demands, and sooner where it did not say what it holds', async () => {
    await seedIncident(deps);
    expect(await due(limited({}))).toBe(later(10));
    expect(await due(limited({ list: async () => ({ state: 'unread' }) }))).toBe(later(5));
    const askAgainAt = later(15);
    expect(await due(limited({ list: async () => ({ state: 'limit', askAgainAt }) }))).toBe(
      askAgainAt,
    );
  });
});

describe('a post in another planner', () => {
  it('that is still planned although its planner says otherwise is for people at once', async () => {
    const { planner, plan } = memoryPlanner(() => 'still-planned');
    plan('one', 300);
    await seedIncident(deps);
    await due(planner);
    expect(await states()).toEqual(['planned']);
    expect(sent[0]?.posts).toMatchObject([{ at: later(300), isUnknown: false }]);
  });

  it('is frozen again where someone planned it anew, with its new time and words', async () => {
    const { planner, plan, inside, asked } = memoryPlanner();
    plan('one', 30);
    await seedIncident(deps);
    await due(planner);
    expect(await states()).toEqual(['frozen']);
    const again = { ref: 'one', channel: 'x' as const, text: 'Nytt', at: later(40), copy: '{}' };
    inside.set('one', again);
    await due(planner);
    expect(asked).toEqual(['one', 'one']);
    expect((await all())[0]).toMatchObject({ state: 'frozen', text: 'Nytt', at: later(40) });
  });

  it('goes on being looked for where nobody knew what became of it', async () => {
    let answer: FreezeOutcome = 'unknown';
    const { planner, plan, inside } = memoryPlanner(() => answer);
    plan('one', 30);
    await seedIncident(deps);
    await due(planner);
    expect(await states()).toEqual(['unknown']);
    inside.clear();
    answer = 'frozen';
    await due(planner);
    expect(await states()).toEqual(['frozen']);
  });
});

describe('the pictures of a post', () => {
  const PNG = new Uint8Array([...Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'), 1, 2, 3]);
  const urls = ['a', 'b', 'c', 'd', 'e'].map((each) => `https://filer.example/${each}`);
  const withPictures = (minutes: number) => {
    const { planner, inside, asked } = memoryPlanner();
    const listed = urls.map((url) => ({ url, alt: 'En bil' }));
    const post = { ref: 'one', channel: 'mastodon' as const, text: 'Hej', at: later(minutes) };
    inside.set('one', { ...post, copy: '{}', pictures: listed });
    return { planner, asked };
  };
  const kept = async () =>
    (await all())[0]?.pictures?.map(({ sha256, notKept }) => sha256?.length ?? notKept);
  beforeEach(() => {
    stored.clear();
    pictures.clear();
    pictures.set(urls[0]!, PNG);
    pictures.set(urls[1]!, new Uint8Array(Buffer.from('<svg onload="alert(1)">')));
    pictures.set(urls[2]!, 'too-big');
    pictures.set(urls[3]!, PNG);
    pictures.set(urls[4]!, PNG);
  });

  it('are kept before it is taken out, and why one is not', async () => {
    const { planner } = withPictures(30);
    await seedIncident(deps);
    await due(planner);
    expect(await states()).toEqual(['frozen']);
    expect(await kept()).toEqual([64, 'no-picture', 'too-big', 64, 'too-many']);
    expect([...stored.values()]).toEqual([PNG]);
  });

  it('hold it up while there is time, and never once it is about to go out', async () => {
    pictures.set(urls[3]!, 'failed');
    const { planner, asked } = withPictures(30);
    await seedIncident(deps);
    await due(planner);
    expect(asked).toEqual([]);
    expect(await states()).toEqual(['planned']);
    deps.clock.now = new Date(deps.clock.now.getTime() + 27 * MINUTE);
    await due(planner);
    expect(await states()).toEqual(['frozen']);
    expect(await kept()).toEqual([64, 'no-picture', 'too-big', 'not-got', 'too-many']);
  });

  it('never let a post go out, however many posts wait for slow ones', async () => {
    const { planner, plan } = memoryPlanner();
    const slow = (ms: number) => {
      deps.clock.now = new Date(deps.clock.now.getTime() + ms);
    };
    // Those that are asked for at once take 6 s together.
    let together: Promise<void> | undefined;
    getPicture = async () => {
      together ??= Promise.resolve().then(() => {
        slow(6_000);
        together = undefined;
      });
      await together;
      return 'failed';
    };
    for (let i = 0; i < 8; i += 1) plan(`soon ${i}`, 3, urls.slice(0, 4));
    plan('late', 30, urls.slice(0, 4));
    plan('plain', 30);
    await seedIncident(deps);
    const began = deps.clock.now.getTime();
    const { list, freeze } = planner;
    planner.list = async () => {
      slow(5_000);
      return list();
    };
    planner.freeze = async (posts) => {
      const each = await Promise.all(posts.map((post) => freeze([post])));
      slow(6_000);
      return { outcomes: new Map(each.flatMap(({ outcomes }) => [...outcomes])) };
    };
    await due(planner);
    expect(await states()).toEqual([...Array(8).fill('frozen'), 'planned', 'planned']);
    // The function of due items ends 20 s after it has begun its last item.
    expect(deps.clock.now.getTime() - began).toBeLessThanOrEqual(20_000);
  });

  it('keep nothing else from being stopped, nor people from being told, where none can be stored', async () => {
    pictureStore.put = async () => {
      throw new Error('Throttled');
    };
    const { planner, asked, plan } = memoryPlanner();
    plan('pictured', 2, urls.slice(0, 1));
    plan('plain', 3);
    plan('waiting', 30, urls.slice(0, 1));
    await enter(10);
    await seedIncident(deps);
    await due(planner);
    expect(asked).toEqual(['plain', 'pictured']);
    expect(await states()).toEqual(['frozen', 'frozen', 'planned', 'planned']);
    expect((await all())[3]).toMatchObject({
      text: 'pictured',
      pictures: [{ notKept: 'not-got' }],
    });
    expect(sent).toHaveLength(1);
  });

  it('are had again where they could not be stored, while there is time', async () => {
    const { put } = pictureStore;
    pictureStore.put = async () => {
      throw new Error('Throttled');
    };
    const { planner, plan } = memoryPlanner();
    plan('one', 30, urls.slice(0, 1));
    await seedIncident(deps);
    await due(planner);
    pictureStore.put = put;
    await due(planner);
    expect(await states()).toEqual(['frozen']);
    expect(await kept()).toEqual([64]);
  });
});

describe('a fault of one post', () => {
  const failing = (type: string, text: string): StateJournal => ({
    ...deps.journal,
    append: (aggregate, id, by, decide) =>
      deps.journal.append(aggregate, id, by, async (state, ...along) => {
        const decided = await decide(state, ...along);
        const isIt = JSON.stringify([state, decided]).includes(`"${text}"`);
        const isOfType = decided.ok && decided.value.some((event) => event.type === type);
        if (isIt && isOfType) throw new Error('Too large');
        return decided;
      }),
  });

  it.each([
    ['planned-entered', ['frozen', 'frozen']],
    ['planned-copied', ['frozen', 'frozen', 'planned']],
    ['planned-noted', ['frozen', 'frozen', 'planned']],
    ['planned-pictured', ['frozen', 'frozen', 'frozen']],
  ])('keeps no other from being stopped: %s', async (type, expected) => {
    const { planner, plan } = memoryPlanner();
    const picture = ['https://filer.example/a'];
    plan('good', 2, picture);
    plan('odd', 3, picture);
    plan('other', 4, picture);
    await seedIncident(deps);
    const logged: unknown[] = [];
    deps.log = { warn: (...line) => void logged.push(line) };
    await due(planner, { journal: failing(type, 'odd') });
    expect(await states()).toEqual(expected);
    expect(logged[0]).toMatchObject([
      'DUE_FAILED',
      { aggregate: 'planned', error: 'Error', at: expect.any(String) },
    ]);
    expect(sent).toHaveLength(expected.includes('planned') ? 1 : 0);
    await due(planner);
    expect(await states()).toEqual(['frozen', 'frozen', 'frozen']);
  });

  it('that could not be kept anew is for people, and its old copy does not stand for it', async () => {
    const { planner, asked, plan } = memoryPlanner();
    await seedIncident(deps);
    const unread = { ...planner, freeze: async () => ({ outcomes: new Map() }) };
    plan('odd', 300);
    await due(unread);
    plan('odd', 200);
    await due(planner, { journal: failing('planned-copied', 'odd') });
    expect(asked).toEqual([]);
    expect(sent[0]?.posts).toMatchObject([{ at: later(300) }]);
    deps.clock.now = new Date(deps.clock.now.getTime() + 297 * MINUTE);
    await due(planner, { journal: failing('planned-copied', 'odd') });
    expect(asked).toEqual(['odd']);
  });
});

describe('bad days', () => {
  const itemsOf = async () => {
    const gate = await deps.journal.read(gateJournal, GATE_ID);
    return gate ? (gateJournal.due?.(gate) ?? []).map(({ key }) => key) : [];
  };

  it('a post due in the second of the opening is looked for by people, and never said to be stopped', async () => {
    const byHand = await enter(1);
    deps.clock.now = new Date(byHand.at);
    await seedIncident(deps);
    const item = { aggregate: 'planned', kind: 'planned-time', key: '', at: byHand.at } as const;
    await Promise.all([due(), plannedTime(deps)({ ...item, id: byHand.id })]);
    await due();
    expect(await states()).toEqual(['unknown']);
    expect(sent.at(-1)?.posts).toMatchObject([{ at: byHand.at, isUnknown: true }]);
  });

  it('two incidents at once freeze as one; what one leaves behind as it is cancelled stays frozen', async () => {
    const { planner, plan, inside } = memoryPlanner();
    const first = await seedIncident(deps);
    const before = await itemsOf();
    deps.clock.now = new Date(deps.clock.now.getTime() + MINUTE);
    const second = await seedIncident(deps);
    const key = (await itemsOf()).find((each) => before.includes(each));
    expect(key).toBeUndefined();
    plan('one', 30);
    await due(planner);
    expect((await cancelIncident(deps, person('karin'), second.id)).ok).toBe(true);
    const thawing = await thaw(deps, person('anna'), { incidentId: second.id, posts: [] });
    expect(thawing).toMatchObject({ refusal: { type: 'incident-active', incidents: [first.id] } });
    plan('two', 40);
    expect(await due(planner)).toBe(later(1));
    expect(await states()).toEqual(['frozen', 'frozen']);
    await resolveIncident(deps, person('karin'), first.id);
    for (const { id: incidentId } of [second, first]) {
      expect((await thaw(deps, person('anna'), { incidentId, posts: [] })).ok).toBe(true);
    }
    plan('three', 50);
    expect(await due(planner)).toBeUndefined();
    expect([...inside.keys()]).toEqual(['three']);
  });
});

it('one key of before stands for all planners', () => {
  const at = '2026-11-22T13:05:00.000Z';
  expect(plannersIn(at, at)).toEqual(['mastodon', 'buffer', 'postiz', 'other']);
  expect(plannersIn(freezeKey('buffer', at), at)).toEqual(['buffer']);
  expect(plannersIn(freezeKey('buffer', at), later(1))).toEqual([]);
});

class Died extends Error {}

// Dies at any entry or call, and goes on in the next minute.
it('end frozen, or told to a person, wherever it dies and however a planner answers', async () => {
  const outcome = fc.constantFrom('frozen', 'unknown', 'lost', 'gone-out');
  const lives = fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(
      fc.array(outcome, { minLength: 1, maxLength: 4 }),
      lives,
      async (outcomes, dies) => {
        deps = testDeps();
        sent = [];
        const { planner, plan, inside } = memoryPlanner(
          (ref) => outcomes[Number(ref)] ?? 'unknown',
        );
        outcomes.forEach((_, i) => void plan(String(i), i + 1));
        await seedIncident(deps);
        let life = 0;
        const live = () => {
          life -= 1;
          if (life < 0) throw new Died();
        };
        const journal: StateJournal = {
          ...deps.journal,
          append: async (...input) => {
            live();
            return deps.journal.append(...input);
          },
        };
        const mortal: Planner = {
          ...planner,
          list: async () => {
            live();
            return planner.list();
          },
          freeze: async (post) => {
            live();
            const answer = await planner.freeze(post);
            live();
            return answer;
          },
        };
        for (const each of dies) {
          life = each;
          await due(mortal, { journal }).catch((error: unknown) => {
            if (!(error instanceof Died)) throw error;
          });
        }
        life = Number.POSITIVE_INFINITY;
        await due(planner);
        const posts = await all();
        expect(posts).toHaveLength(outcomes.length);
        for (const { ref = '', state, copy, toldAt } of posts) {
          expect(copy).toBeDefined();
          expect(state).not.toBe('planned');
          if (state === 'frozen') expect(inside.has(ref)).toBe(false);
          if (state === 'unknown') expect(toldAt).toBeDefined();
        }
      },
    ),
    { numRuns: 60 },
  );
});
