import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agree } from '#domain/incident/agree-to-lowering.ts';
import type { IncidentEvent } from '#domain/incident/events/incident-events.ts';
import type { Incident } from '#domain/incident/incident.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { IncidentChange } from '#domain/incident/input.ts';
import { isUnderCaution, type Level } from '#domain/incident/lowering.ts';
import type { Purpose } from '#domain/plan/clearance.ts';
import { handOver, takeBack } from '#domain/plan/handing-over.ts';
import type { Handover } from '#domain/plan/handover.ts';
import { type PasskeyRule, type Plan, personIn } from '#domain/plan/plan.ts';
import { planJournal } from '#domain/plan/plan-journal.ts';
import type { PlanState } from '#domain/plan/plan-state.ts';
import { DecisionInput } from '#domain/statement/answer-input.ts';
import { changesSinceApproval } from '#domain/statement/approval/changes.ts';
import { stageOf } from '#domain/statement/approval/clearances.ts';
import { decide } from '#domain/statement/approval/decide.ts';
import { ask } from '#domain/statement/approval/rounds.ts';
import { addDemand, type Demanded, levelFor } from '#domain/statement/demand.ts';
import { dictatorsIn, type Words } from '#domain/statement/dictated.ts';
import type { StatementEvent } from '#domain/statement/events/statement-events.ts';
import { StatementInput } from '#domain/statement/input.ts';
import { askNext } from '#domain/statement/lifecycle.ts';
import { changesRequested } from '#domain/statement/progress.ts';
import { request } from '#domain/statement/request/request.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { isWaiting } from '#domain/statement/status.ts';
import { writeVersion } from '#domain/statement/version/write-version.ts';
import type { Result } from '#domain/values/result.ts';
import { rules } from '#test/domain/draft/briefs.ts';
import { incident } from '../../support/incident.ts';
import { mandate, person, planWith } from '../../support/plan.ts';
import * as build from '../../support/statement.ts';

const everything = { roles: ['writer', 'spokesperson', 'legal'] as const };
const people = ['ann', 'bo', 'cy', 'honest'];
const base = planWith(mandate({ person: 'honest', deputies: ['ann', 'bo', 'cy'] }));

/** Two approve at severity 1 and 2, and a lawyer reads first under a legal hold. */
const strict: Plan = {
  ...base,
  people: people.map((id) => person(id, { roles: [...everything.roles] })),
  crisisGroup: ['honest'],
  fourEyes: { severities: [1, 2], kinds: ['holding'] },
  legalReview: {
    legalHold: true,
    kinds: [],
    answerWithin: { 1: 'PT5M', 2: 'PT10M', 3: 'PT1H' },
  },
};
const { fourEyes: _, ...forOne } = strict;
const { legalReview: __, ...withoutReview } = strict;
/** Someone has left, and someone no longer has the role that they agreed with. */
const withoutCy = { ...strict, people: strict.people.filter(({ id }) => id !== 'cy') };
const boWritesOnly: Plan = {
  ...strict,
  people: strict.people.map((one) => (one.id === 'bo' ? { ...one, roles: ['writer'] } : one)),
};
const plans: Record<string, Plan> = { strict, forOne, withoutReview };
const leaving: Record<string, Plan> = { strict, withoutCy, boWritesOnly };

interface World {
  minute: number;
  plan: Plan;
  incident: Incident;
  planState: PlanState | undefined;
  statements: { statement: Statement; requestedUnder: Plan }[];
}

const at = (world: World) => build.minutes(world.minute);
const meta = (world: World, by: string) => ({ by, at: at(world).toISOString() });
const handoversIn = (world: World): readonly Handover[] => world.planState?.handovers ?? [];

const groundsIn = (world: World) => ({
  plan: world.plan,
  incident: world.incident,
  answered: undefined,
  handovers: handoversIn(world),
  findings: [],
  isOverridable: () => true,
  now: at(world),
});

const changeIncident = (world: World, by: string, events: readonly IncidentEvent[]): void => {
  for (const event of events) {
    world.incident = incidentJournal.fold(world.incident, event, meta(world, by));
  }
};

const foldInto = (
  world: World,
  index: number,
  by: string,
  events: readonly StatementEvent[],
): void => {
  const entry = world.statements[index];
  if (!entry) return;
  for (const event of events) {
    entry.statement = build.step(entry.statement, event, meta(world, by));
  }
};

const wishesIn = ({ statements }: World) => {
  const wishes = statements.flatMap(({ statement }) => statement.wishes);
  return { dictatorsOf: (words: Words) => dictatorsIn(wishes, words, []) };
};

/** What the workflow does by itself: checks new words, asks people as time goes on. */
const runWorkflow = (world: World): void => {
  for (const [i, entry] of world.statements.entries()) {
    const open = ['drafting', 'awaiting-approval', 'unanswered'];
    if (!open.includes(entry.statement.status)) continue;
    if (entry.statement.version === 0)
      foldInto(world, i, 'talan', [build.drafted(entry.statement)]);
    // A model takes what it was asked for word for word.
    const wish = changesRequested(entry.statement) ? entry.statement.decision?.comment : undefined;
    if (wish !== undefined) {
      const event = build.drafted(entry.statement, wish, 'model');
      const dictators = wishesIn(world).dictatorsOf(event.words);
      foldInto(world, i, 'talan', [{ ...event, data: { ...event.data, dictators } }]);
    }
    if (!entry.statement.check) {
      foldInto(world, i, 'talan', [build.checkedNow(entry.statement, [], world.incident)]);
    }
    const stage = stageOf(entry.statement, groundsIn(world));
    foldInto(world, i, 'talan', ask(entry.statement, stage, 'plan', at(world)).events);
  }
};

const apply = <Event extends StatementEvent>(
  world: World,
  index: number,
  by: string,
  result: Result<Event[] | Event, unknown>,
): void => {
  if (result.ok) foldInto(world, index, by, [result.value].flat());
};

type Act = (world: World, by: string, index: number) => void;

const holding = StatementInput.parse({
  kind: 'holding',
  language: 'sv',
  channels: ['newsroom'],
  nextUpdateAt: '2026-12-24T12:00:00Z',
});

const requestAs: Act = (world, by) => {
  const context = {
    ...groundsIn(world),
    superseded: undefined,
    canDraft: true,
    translates: true,
    rules,
  };
  const result = request(`s${world.statements.length}`, by, holding, context, undefined);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  const [first, ...others] = result.value;
  if (!first) return;
  const statement = others.reduce<Statement>(
    (state, event) => build.step(state, event, meta(world, by)),
    build.step(undefined, first, meta(world, by)),
  );
  world.statements.push({ statement, requestedUnder: world.plan });
};

const settingsAs =
  (change: object): Act =>
  (world, by) =>
    changeIncident(world, by, [{ type: 'changed', data: IncidentChange.parse(change) }]);

// All that was lowered until now.
const seenIn = ({ lowerings }: Incident) => ({ until: lowerings.at(-1)?.at ?? build.START });

const agreeAs: Act = (world, by) => {
  const someone = personIn(world.plan, by);
  const result = someone && agree(world.incident, someone, seenIn(world.incident), world.plan);
  if (result?.ok) changeIncident(world, by, result.value);
};

const editAs: Act = (world, by, index) => {
  const statement = world.statements[index]?.statement;
  if (!statement) return;
  const texts = [{ channel: 'newsroom' as const, title: 'T', text: `Words of ${by}` }];
  const input = { hash: statement.hash ?? '', texts };
  apply(world, index, by, writeVersion(statement, input, at(world), wishesIn(world)));
};

const sentenceOf = (by: string): string => `Alla i Norrby kokar sitt vatten, säger ${by}.`;

const dictateAs: Act = (world, by, index) => {
  const statement = world.statements[index]?.statement;
  if (!statement) return;
  const comment = `Skriv så här i stället: ${sentenceOf(by)}`;
  const input = { decision: 'request-changes', hash: statement.hash ?? '0'.repeat(64), comment };
  apply(world, index, by, decide(statement, by, DecisionInput.parse(input), groundsIn(world)));
};

// Someone else takes over what was dictated.
const takeOverAs: Act = (world, by, index) => {
  const statement = world.statements[index]?.statement;
  const wish = statement?.wishes.at(-1)?.text;
  if (!statement || wish === undefined) return;
  const texts = [{ channel: 'newsroom' as const, title: 'T', text: wish }];
  const input = { hash: statement.hash ?? '', texts };
  apply(world, index, by, writeVersion(statement, input, at(world), wishesIn(world)));
};

const approveAs: Act = (world, by, index) => {
  const statement = world.statements[index]?.statement;
  if (!statement) return;
  const input = DecisionInput.parse({
    decision: 'approve',
    hash: statement.hash ?? '0'.repeat(64),
  });
  apply(world, index, by, decide(statement, by, input, groundsIn(world)));
};

const askNextAs: Act = (world, by, index) => {
  const statement = world.statements[index]?.statement;
  if (statement && isWaiting(statement.status)) apply(world, index, by, askNext(statement));
};

const handOverTo =
  (to: string): Act =>
  (world, by) => {
    const giver = personIn(world.plan, by);
    const until = new Date(at(world).getTime() + 3_600_000).toISOString();
    const result = giver && handOver(world.planState, world.plan, giver, { to, until }, at(world));
    if (!result?.ok) return;
    for (const event of result.value) {
      world.planState = planJournal.fold(world.planState, event, meta(world, by));
    }
  };

const takeBackAs: Act = (world, by) => {
  const giver = personIn(world.plan, by);
  if (!giver) return;
  for (const event of takeBack(world.planState, world.plan, giver, at(world))) {
    world.planState = planJournal.fold(world.planState, event, meta(world, by));
  }
};

const eraseAs: Act = (world) => {
  if (isUnderCaution(world.incident)) return;
  const data = { entries: [1], why: 'retention' as const, isWhole: true, parts: ['title'] };
  changeIncident(world, 'talan', [{ type: 'words-erased', data }]);
};

const absentAs: Act = (world, by) => {
  const from = at(world).toISOString();
  const to = new Date(at(world).getTime() + 3_600_000).toISOString();
  world.plan = { ...world.plan, absences: [{ person: by === 'ann' ? 'honest' : 'ann', from, to }] };
};

const settings: fc.Arbitrary<[string, Act]> = fc.oneof(
  fc
    .constantFrom(1, 2, 3)
    .map((severity): [string, Act] => [`severity ${severity}`, settingsAs({ severity })]),
  fc
    .boolean()
    .map((legalHold): [string, Act] => [`legal hold ${legalHold}`, settingsAs({ legalHold })]),
);

const deployed = ([name, plan]: [string, Plan]): [string, Act] => [
  `plan ${name}`,
  (world) => {
    world.plan = plan;
  },
];

const acts: fc.Arbitrary<[string, Act]> = fc.oneof(
  { arbitrary: fc.constant<[string, Act]>(['request', requestAs]), weight: 2 },
  { arbitrary: fc.constant<[string, Act]>(['approve', approveAs]), weight: 9 },
  { arbitrary: fc.constant<[string, Act]>(['edit', editAs]), weight: 2 },
  { arbitrary: fc.constant<[string, Act]>(['dictate', dictateAs]), weight: 1 },
  { arbitrary: fc.constant<[string, Act]>(['take over', takeOverAs]), weight: 1 },
  { arbitrary: fc.constant<[string, Act]>(['ask next', askNextAs]), weight: 3 },
  { arbitrary: fc.constant<[string, Act]>(['agree', agreeAs]), weight: 3 },
  { arbitrary: settings, weight: 2 },
  fc.constantFrom(...Object.entries(plans)).map(deployed),
  fc
    .constantFrom('ann', 'bo', 'cy')
    .map((to): [string, Act] => [`hand over to ${to}`, handOverTo(to)]),
  fc.constant<[string, Act]>(['take back', takeBackAs]),
  fc.constant<[string, Act]>(['someone is absent', absentAs]),
);

// People come and go, and words whose time is over are erased.
const later: fc.Arbitrary<[string, Act]> = fc.oneof(
  { arbitrary: acts, weight: 8 },
  fc.constantFrom(...Object.entries(leaving)).map(deployed),
  fc.constant<[string, Act]>(['erase', eraseAs]),
);

// Everything may happen, and a plan be deployed that demands neither a second approval nor a review.
const changing: fc.Arbitrary<[string, Act]> = fc.oneof(
  { arbitrary: later, weight: 12 },
  fc.constant(deployed(['neither', { ...forOne, legalReview: undefined }])),
);

const historyOf = (actors: readonly string[], possible = acts) =>
  fc.array(
    fc.record({
      by: fc.constantFrom(...actors),
      act: possible,
      index: fc.nat(1),
      minutes: fc.constantFrom(0, 1, 6, 40),
    }),
    { minLength: 4, maxLength: 30, size: 'max' },
  );

// A hold that is lifted and agreed to, by people whom no deployed plan helps.
const lifting: fc.Arbitrary<[string, Act]> = fc.oneof(
  { arbitrary: fc.constant<[string, Act]>(['request', requestAs]), weight: 2 },
  { arbitrary: settings, weight: 3 },
  { arbitrary: fc.constant<[string, Act]>(['agree', agreeAs]), weight: 3 },
  { arbitrary: fc.constant<[string, Act]>(['approve', approveAs]), weight: 6 },
  { arbitrary: fc.constant<[string, Act]>(['ask next', askNextAs]), weight: 2 },
);

// Where one approval is enough, who dictated what stands there is the one who must not give it.
const dictating: fc.Arbitrary<[string, Act]> = fc.oneof(
  { arbitrary: fc.constant<[string, Act]>(['request', requestAs]), weight: 1 },
  { arbitrary: fc.constant<[string, Act]>(['dictate', dictateAs]), weight: 4 },
  { arbitrary: fc.constant<[string, Act]>(['take over', takeOverAs]), weight: 2 },
  { arbitrary: fc.constant<[string, Act]>(['approve', approveAs]), weight: 6 },
  { arbitrary: fc.constant<[string, Act]>(['edit', editAs]), weight: 1 },
  { arbitrary: fc.constant<[string, Act]>(['ask next', askNextAs]), weight: 3 },
);

interface Deed {
  by: string;
  act: [string, Act];
  index: number;
  minutes: number;
}

const requestedBy = (by: string): Deed => ({
  by,
  act: ['request', requestAs],
  index: 0,
  minutes: 0,
});

const live = (deeds: Deed[], plan = strict, severity: 1 | 3 = 1, legalHold = severity === 1) => {
  const world: World = {
    minute: 0,
    plan,
    incident: incident({ severity, legalHold, contacts: ['kris@exempel.example'] }),
    planState: planJournal.fold(
      undefined,
      { type: 'seen', data: { version: 'v1' }, words: { plan: strict } },
      { by: 'talan', at: build.START },
    ),
    statements: [],
  };
  for (const { by, act, index, minutes } of deeds) {
    world.minute += minutes;
    act[1](world, by, index);
    runWorkflow(world);
  }
  return world;
};

const published = ({ statements }: World) =>
  statements.filter(({ statement }) => statement.status === 'publishing');

const RUNS = { numRuns: 1_200, seed: 11 };

describe('the demand on a statement', () => {
  it('no acts of one person alone publish anything, whatever they lower, edit or hand over', () => {
    fc.assert(
      fc.property(historyOf(['ann'], later), (deeds) => {
        expect(published(live(deeds))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('no acts of two people publish what three are demanded for', () => {
    fc.assert(
      fc.property(historyOf(['ann', 'bo'], later), (deeds) => {
        const out = published(live(deeds));
        // Under a plan that asks for one approval, a requester and an approver are enough.
        expect(out.filter(({ requestedUnder }) => requestedUnder.fourEyes)).toEqual([]);
      }),
      RUNS,
    );
  });

  it.each([
    ['two people', ['ann', 'bo']],
    ['two people and the one who requests', ['ann', 'bo', 'honest']],
  ])('no acts of %s publish what was requested while three others were demanded', (_, actors) => {
    fc.assert(
      fc.property(historyOf(actors, changing), (deeds) => {
        const [asked] = live([requestedBy('honest'), ...deeds]).statements;
        expect(asked?.statement.status).not.toBe('publishing');
      }),
      { ...RUNS, seed: 5 },
    );
  });

  it('no acts of two people publish what a lawyer had to read first, whatever they lift and agree to', () => {
    fc.assert(
      fc.property(historyOf(['ann', 'bo'], lifting), (deeds) => {
        expect(published(live(deeds, forOne, 3, true))).toEqual([]);
      }),
      RUNS,
    );
  });

  it.each([
    ['legal-hold-set', { legalHold: true }],
    ['severity-raised', { severity: 1 }],
  ])(
    'no acts of one person let approved words go out that another held back: %s',
    (what, raise) => {
      const deed = (by: string, act: Act): Deed => ({ by, act: ['', act], index: 0, minutes: 0 });
      const before = [
        deed('cy', requestAs),
        deed('honest', approveAs),
        deed('bo', settingsAs(raise)),
      ];
      fc.assert(
        fc.property(historyOf(['ann'], later), (deeds) => {
          const world = live([...before, ...deeds], strict, 3);
          const { statement } = world.statements[0]!;
          const approved = { ...statement, quotes: { removed: [], forbidden: [] } };
          const changes = changesSinceApproval(approved, { ...groundsIn(world), rules });
          expect(changes.map((change) => change.what)).toContain(what);
        }),
        { numRuns: 150, seed: 7 },
      );
    },
  );

  it('nobody but a lawyer lets go that a lawyer reads first', () => {
    const onlyHonest = {
      ...forOne,
      people: people.map((id) =>
        person(id, { roles: id === 'honest' ? ['legal'] : ['writer', 'spokesperson'] }),
      ),
    };
    let out = 0;
    fc.assert(
      fc.property(historyOf(['ann', 'bo', 'cy'], lifting), (deeds) => {
        expect(published(live(deeds, onlyHonest, 3, true))).toEqual([]);
      }),
      RUNS,
    );
    fc.assert(
      fc.property(historyOf(['ann', 'bo', 'honest'], lifting), (deeds) => {
        // The one lawyer can't clear what they request.
        const possible = deeds.filter(({ by, act }) => by !== 'honest' || act[0] !== 'request');
        out += published(live(possible, onlyHonest, 3, true)).length;
      }),
      { ...RUNS, numRuns: 300 },
    );
    expect(out).toBeGreaterThan(10);
  });

  it.each([
    ['ann', ['bo'], 'ann', true],
    ['ann', ['bo', 'cy'], 'ann', true],
    ['ann', ['law'], 'ann', true],
    ['ann', ['bo', 'law'], 'ann', false],
    ['ann', ['law'], 'bo', false],
    ['law', ['bo'], 'ann', false],
    ['law', ['bo'], 'bo', true],
    ['law', ['bo', 'cy'], 'law', true],
  ] as const)(
    '%s lifts a legal hold, %j agree, %s requests: held %s',
    (by, agreed, requestedBy, legalHold) => {
      const plan = {
        ...forOne,
        people: [
          ...['ann', 'bo', 'cy'].map((id) => person(id)),
          person('law', { roles: ['legal'] }),
        ],
      };
      const when = build.minutes(1).toISOString();
      const lowering = {
        from: { severity: 3 as const, legalHold: true },
        by,
        at: when,
        agreed: agreed.map((one) => ({ by: one, at: when })),
      };
      const question = { kind: 'holding', language: 'sv', requestedBy } as const;
      const now = { severity: 3 as const, legalHold: false, lowerings: [lowering] };
      const level = levelFor({ ...question, channels: ['newsroom'] }, now, plan);
      expect(level).toEqual({ severity: 3, legalHold });
    },
  );

  it('three people can: nothing that is right is stopped', () => {
    let out = 0;
    fc.assert(
      fc.property(historyOf(['ann', 'bo', 'cy']), (deeds) => {
        for (const { statement } of published(live(deeds))) {
          out += 1;
          const { clearances, decision, editors } = statement;
          const approvers = clearances.filter(({ purpose }) => purpose === 'approve');
          const all = [...approvers.map(({ by }) => by), decision?.by];
          // Nobody's own words go out on their approval alone.
          expect(all.some((by) => by && !editors.includes(by))).toBe(true);
        }
      }),
      RUNS,
    );
    expect(out).toBeGreaterThan(10);
  });

  it('nobody approves alone what they dictated, whoever or whatever took it over', () => {
    let dictated = 0;
    fc.assert(
      fc.property(historyOf(['ann', 'bo', 'cy', 'honest'], dictating), (deeds) => {
        for (const { statement } of published(live(deeds, forOne, 3))) {
          const { clearances, decision, texts } = statement;
          const approvers = clearances.filter(({ purpose }) => purpose === 'approve');
          const all = [...approvers.map(({ by }) => by), decision?.by];
          const stands = (by = '') => texts.some(({ text }) => text.includes(sentenceOf(by)));
          expect(all.some((by) => !stands(by))).toBe(true);
          dictated += texts.some(({ text }) => text.includes('kokar')) ? 1 : 0;
        }
      }),
      { ...RUNS, numRuns: 600 },
    );
    expect(dictated).toBeGreaterThan(10);
  });

  it('is kept for each level by itself, the strictest that any plan made', () => {
    const demand = (level: Level, needed: Purpose[], passkey: PasskeyRule): Demanded => {
      return { ...level, needed, passkey };
    };
    const low = { severity: 3, legalHold: false } as const;
    const high = demand({ severity: 1, legalHold: true }, ['legal', 'approve'], 'required');
    const held = demand({ ...low, legalHold: true }, ['legal', 'approve'], 'not-asked');
    const first = demand(low, ['approve'], 'not-asked');
    const stricter = demand(low, ['approve', 'second'], 'preferred');
    const all = [high, held, first, stricter, first];
    expect(all.reduce<Demanded[]>(addDemand, [])).toEqual([high, held, stricter]);
  });

  it('a lowering that enough others agreed to holds from then on', () => {
    const world = live([]);
    settingsAs({ severity: 3, legalHold: false })(world, 'ann', 0);
    for (const by of ['bo', 'cy', 'honest']) agreeAs(world, by, 0);
    world.minute += 1;
    requestAs(world, 'ann', 0);
    runWorkflow(world);
    const needed = world.statements[0]?.statement.demanded.at(-1)?.needed;
    expect(needed).toEqual(['approve']);
  });

  it.each([
    ['who lowered it and who agreed', ['bo', 'cy']],
    ['two who agreed', ['cy', 'ann']],
    ['everyone', ['ann', 'bo', 'cy']],
  ] as const)(
    '%s, who took part in a lowering, approve only what is requested after it',
    (_, by) => {
      const world = live([requestedBy('honest')]);
      world.minute += 1;
      settingsAs({ severity: 3, legalHold: false })(world, 'bo', 0);
      world.minute += 1;
      for (const other of ['ann', 'cy', 'honest']) agreeAs(world, other, 0);
      world.minute += 1;
      requestAs(world, 'honest', 0);
      for (const approver of by) {
        for (const index of [0, 1]) {
          for (let asked = 0; asked < 4; asked += 1) {
            runWorkflow(world);
            askNextAs(world, approver, index);
          }
          approveAs(world, approver, index);
        }
      }
      const statuses = world.statements.map(({ statement }) => statement.status);
      expect(statuses[0]).not.toBe('publishing');
      expect(statuses[1]).toBe('publishing');
    },
  );

  it('who took part in a lowering is asked for the second approval, whoever reviewed', () => {
    const world = live([requestedBy('honest')]);
    world.minute += 1;
    settingsAs({ legalHold: false })(world, 'bo', 0);
    agreeAs(world, 'ann', 0);
    for (const by of ['ann', 'cy']) {
      for (let asked = 0; asked < 4; asked += 1) {
        runWorkflow(world);
        askNextAs(world, by, 0);
      }
      approveAs(world, by, 0);
    }
    const statement = world.statements[0]?.statement;
    const stage = statement && stageOf(statement, groundsIn(world));
    expect(stage?.purpose).toBe('second');
    expect(stage?.holders.map(({ person }) => person)).toEqual(['bo']);
  });

  it('a lowering counts for whoever asks and whenever, until others agree', () => {
    const agreedAt = build.minutes(10).toISOString();
    const question = { kind: 'holding', channels: ['newsroom'], language: 'sv' } as const;
    const levelAfter = (at: number, agreed: readonly string[] = []) =>
      levelFor(
        { ...question, channels: [...question.channels], requestedBy: 'bo' },
        {
          ...{ severity: 3, legalHold: false },
          lowerings: [
            {
              ...{ from: { severity: 1, legalHold: true }, by: 'ann' },
              agreed: agreed.map((by) => ({ by, at: agreedAt })),
              at: build.minutes(at).toISOString(),
            },
          ],
        },
        strict,
      );
    for (const minute of [9, 10, 11])
      expect(levelAfter(minute)).toEqual({ severity: 1, legalHold: true });
    expect(levelAfter(9, ['cy', 'honest'])).toEqual({ severity: 3, legalHold: false });
  });

  it('who lowered something can not agree to it', () => {
    const world = live([]);
    settingsAs({ severity: 3 })(world, 'ann', 0);
    const ann = personIn(strict, 'ann');
    expect(ann && agree(world.incident, ann, seenIn(world.incident), strict)).toEqual({
      ok: false,
      refusal: { type: 'nothing-lowered' },
    });
  });

  it.each([
    ['what is yet to be lowered', '2100-01-01T00:00:00.000Z'],
    ['what was lowered since', build.minutes(4).toISOString()],
    ['nothing that was ever shown', build.minutes(2).toISOString()],
  ])('nobody agrees to %s', (_, until) => {
    const world = live([]);
    const lowerAfter = (minutes: number, to: object) => {
      world.minute += minutes;
      settingsAs(to)(world, 'ann', 0);
    };
    lowerAfter(1, { severity: 2 });
    lowerAfter(2, { severity: 3 });
    const honest = personIn(strict, 'honest');
    expect(honest && agree(world.incident, honest, { until }, strict)).toEqual({
      ok: false,
      refusal: { type: 'not-shown' },
    });
  });

  it('nobody agrees to what was raised again', () => {
    const world = live([]);
    for (const severity of [3, 1] as const) settingsAs({ severity })(world, 'ann', 0);
    const honest = personIn(strict, 'honest');
    expect(honest && agree(world.incident, honest, seenIn(world.incident), strict)).toEqual({
      ok: false,
      refusal: { type: 'nothing-lowered' },
    });
  });

  it('who agrees names what was lowered by its time, however that is written', () => {
    const world = live([]);
    settingsAs({ severity: 3 })(world, 'ann', 0);
    const honest = personIn(strict, 'honest');
    const until = build.START.replace('.000Z', 'Z');
    expect(honest && agree(world.incident, honest, { until }, strict)).toMatchObject({
      ok: true,
      value: [{ data: { until: build.START } }],
    });
  });
});
