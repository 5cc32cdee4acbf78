import fc from 'fast-check';
import type { Plan } from '#domain/plan/plan.ts';
import { plan, planWith, playbook } from './workflow.ts';
import type { Answer, ChannelMood } from './workflow-outside.ts';
import { badDraft, goodDraft, RESIDUE } from './workflow-words.ts';
import type { World } from './workflow-world.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** A model whose first draft is stopped. */
export const badThenGood: Answer = (request) =>
  (request.revision ? goodDraft : badDraft)(playbook)(request);

/** Something that people, time or misfortune do. */
export type Deed = (world: World, id: string) => Promise<unknown>;

/** The example plan with a second deputy, and changes; who holds which role never changes. */
export const threePeople = (change: (draft: Plan) => void = () => {}): Plan =>
  planWith((draft) => {
    draft.people.push({
      ...draft.people[1]!,
      id: 'third',
      name: 'Exempel Tredje',
      email: 'third@exempel.example',
    });
    draft.mandates[0]!.deputies = ['deputy', 'third'];
    change(draft);
  });

/** Plans that may follow each other. */
export const plans = {
  example: threePeople(),
  'for two people': threePeople((draft) => {
    draft.fourEyes = { severities: [1, 2, 3], kinds: ['holding'] };
  }),
  'with reviews': threePeople((draft) => {
    draft.legalReview = { ...plan.legalReview!, kinds: ['holding'] };
  }),
  'with an absence': threePeople((draft) => {
    const [from, to] = ['2026-11-22T00:00:00.000Z', '2026-11-24T00:00:00.000Z'];
    draft.absences = [{ person: 'spokesperson', from, to }];
  }),
  'without the deputy': threePeople((draft) => {
    draft.mandates[0]!.deputies = ['third'];
  }),
};

// Mostly those who may, so that much is approved.
const people = fc.constantFrom(
  ...([
    'spokesperson',
    'spokesperson',
    'spokesperson',
    'deputy',
    'deputy',
    'third',
    'legal',
    'legal',
    'writer',
    'admin',
  ] as const),
);
const moods = fc.constantFrom<ChannelMood>('works', 'fails', 'loses-answer', 'swallows', 'breaks');
const waits = fc.constantFrom(MINUTE, 15 * MINUTE, 31 * MINUTE, 31 * MINUTE, 31 * MINUTE, 8 * DAY);
const severities = fc.constantFrom<1 | 2 | 3>(1, 2, 3);

const incidentOf = async (world: World, id: string) => (await world.read(id)).incidentId;

/** What people do. */
export const simple: fc.Arbitrary<{ name: string; deed: Deed }> = fc.oneof(
  ...(['approve', 'approve', 'approve', 'approve', 'request-changes', 'reject'] as const).map(
    (decision) =>
      people.map((by) => ({
        name: `${by}: ${decision}`,
        deed: (world: World, id: string) => world.decide(id, by, decision, { comment: 'Kortare.' }),
      })),
  ),
  people.map((by) => ({
    name: `${by}: edit`,
    deed: (world: World, id: string) => world.edit(id, by),
  })),
  people.chain((by) =>
    fc.constantFrom(promised, null).map((nextUpdateAt) => ({
      name: `${by}: edit promising ${nextUpdateAt}`,
      deed: (world: World, id: string) => world.edit(id, by, undefined, { nextUpdateAt }),
    })),
  ),
  people.map((by) => ({
    name: `${by}: bad edit`,
    deed: (world: World, id: string) => world.edit(id, by, RESIDUE),
  })),
  ...(['withdraw', 'askNext', 'retry'] as const).map((action) =>
    fc.constant({ name: action, deed: (world: World, id: string) => world.act(action, id) }),
  ),
  fc.constant<{ name: string; deed: Deed }>({
    name: 'fact withdrawn',
    deed: async (world, id) =>
      world.unlessDead(async () =>
        world.fact((await incidentOf(world, id))!, 'f1', { status: 'withdrawn' }),
      ),
  }),
  fc.constantFrom('spokesperson', 'deputy', 'third', 'legal').chain((by) =>
    fc.constantFrom('deputy', 'third', undefined).map((to) => ({
      name: `${by}: hand over to ${to}`,
      deed: (world: World) => world.handOver(by, 40 * MINUTE, to),
    })),
  ),
  people.map((by) => ({ name: `${by}: take back`, deed: (world: World) => world.takeBack(by) })),
  fc.boolean().map((hold) => ({
    name: `legal hold ${hold}`,
    deed: async (world: World, id: string) =>
      world.unlessDead(async () => world.hold((await incidentOf(world, id))!, hold)),
  })),
  severities.map((severity) => ({
    name: `severity ${severity}`,
    deed: async (world: World, id: string) =>
      world.unlessDead(async () => world.raise((await incidentOf(world, id))!, severity)),
  })),
);

/** What time and misfortune do. */
export const chance: fc.Arbitrary<{ name: string; deed: Deed }> = fc.oneof(
  waits.map((ms) => ({ name: `wait ${ms / MINUTE} min`, deed: (world: World) => world.pass(ms) })),
  fc.constant<{ name: string; deed: Deed }>({ name: 'sweep', deed: (world) => world.sweep() }),
  fc.constant<{ name: string; deed: Deed }>({ name: 'kill', deed: (world) => world.restart() }),
  fc.constantFrom(...Object.entries(plans)).map(([name, changed]) => ({
    name: `plan ${name}`,
    deed: (world: World) => world.replan(changed),
  })),
  moods.map((mood) => ({
    name: `newsroom ${mood}`,
    deed: async (world: World) => {
      world.channels['newsroom']!.mood = mood;
    },
  })),
  fc.integer({ min: 1, max: 25 }).map((writes) => ({
    name: `die after ${writes} more writes`,
    deed: async (world: World) => {
      let left = writes;
      world.crashesAt = ({ when }) => when === 'after' && --left === 0;
    },
  })),
);

const promised = '2026-11-30T12:00:00.000Z';
const ownWords = {
  texts: [{ channel: 'newsroom', title: 'Strömavbrott', text: 'Strömmen är borta i Exempelstad.' }],
};

/** Drafted or a person's own words, with a promised time or without. */
export const requests = fc.constantFrom<object>(
  {},
  {},
  { nextUpdateAt: promised },
  { ...ownWords, nextUpdateAt: promised },
  { ...ownWords, nextUpdateAt: undefined },
);

const in2Hours = '2026-11-22T11:00:00.000Z';
const in4Hours = '2026-11-22T13:00:00.000Z';

/** A request for words that are to go out later. */
export const forLater = { publishAt: in2Hours, nextUpdateAt: promised };

/** Requests of other kinds, for later, and answers to somebody. */
export const otherRequests = fc.constantFrom<object>(
  forLater,
  { ...ownWords, ...forLater },
  { kind: 'update' },
  { kind: 'qa', channels: ['intranet'], questions: ['När kommer strömmen tillbaka?'] },
  { kind: 'correction', claim: { text: 'Bolaget stängde av strömmen.', keys: ['stängde av'] } },
  { kind: 'reply', channels: ['x'], comment: 'När kommer strömmen tillbaka?' },
  {
    ...{ kind: 'reply', channels: ['x'], comment: 'Hallå?', nextUpdateAt: undefined },
    inReplyTo: 'https://x.com/exempel/status/1',
  },
);

/** Who may approve does, and plans the words for another time. */
export const approvedAndPlanned: readonly { name: string; deed: Deed }[] = [
  {
    name: 'spokesperson: approve',
    deed: (world, id) => world.decide(id, 'spokesperson', 'approve'),
  },
  {
    name: `spokesperson: plan for ${in4Hours}`,
    deed: (world, id) => world.planAnew(id, 'spokesperson', in4Hours),
  },
];

const together = fc.tuple(simple, simple).map(([one, other]) => ({
  name: `${one.name} & ${other.name}`,
  deed: (world: World, id: string) => Promise.all([one.deed(world, id), other.deed(world, id)]),
}));

/** Whatever may happen. */
export const step = fc.oneof(
  { arbitrary: simple, weight: 4 },
  { arbitrary: chance, weight: 3 },
  { arbitrary: together, weight: 1 },
);
