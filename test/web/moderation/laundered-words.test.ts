import { describe, expect, it } from 'vitest';
import { FactChange, FactInput, IncidentChange, IncidentInput } from '#domain/incident/input.ts';
import { quotesIn } from '#domain/moderation/own-quotes.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { addFact, changeFact } from '#web/actions/facts.ts';
import { changeIncident, openIncident } from '#web/actions/incidents.ts';
import { decideOnRemoval, proposeRemoval } from '#web/actions/moderation.ts';
import { receive } from '../../support/comment.ts';
import { person, seedWaiting } from '../seed.ts';
import { type TestDeps, testDeps } from '../support.ts';

const WORDS = 'Jag vet var du bor, Lisa på Ekgatan.';
const karin = person('karin');

const wait = (deps: TestDeps) => {
  deps.clock.now = new Date(deps.clock.now.getTime() + 60_000);
};

const remove = async (deps: TestDeps, text: string) => {
  const writtenAt = '2026-11-01T10:00:00.000Z';
  const { id } = await receive(deps, { sourceId: 'removed', text, writtenAt });
  wait(deps);
  await proposeRemoval(deps, karin, id, { ground: 'spam', reason: 'Ja.' });
  await decideOnRemoval(deps, person('dan'), id, { decision: 'remove' });
  wait(deps);
};

const begin = async () => {
  const deps = testDeps();
  const { id, incident } = await seedWaiting(deps);
  const statement = (await deps.journal.read(statementJournal, id))!;
  wait(deps);
  const quotes = (text: string, incidentId = statement.incidentId) =>
    quotesIn(deps, { ...statement, incidentId, texts: [{ channel: 'newsroom' as const, text }] });
  return { deps, incident, quotes };
};

type World = Awaited<ReturnType<typeof begin>>;

const typedAs: [string, (world: World) => Promise<unknown>][] = [
  [
    'a fact',
    ({ deps, incident }) =>
      addFact(deps, karin, incident.id, FactInput.parse({ text: WORDS, status: 'confirmed' })),
  ],
  [
    'other words of a fact',
    ({ deps, incident }) =>
      changeFact(deps, karin, incident.id, 'f1', FactChange.parse({ text: WORDS })),
  ],
  ...(['contacts', 'commitments'] as const).map(
    (field): [string, (world: World) => Promise<unknown>] => [
      field,
      ({ deps, incident }) =>
        changeIncident(deps, karin, incident.id, IncidentChange.parse({ [field]: [WORDS] })),
    ],
  ),
  [
    'what the public should do',
    ({ deps, incident }) => {
      const publicAction = { text: WORDS, keys: ['bor'] };
      return changeIncident(deps, karin, incident.id, IncidentChange.parse({ publicAction }));
    },
  ],
];

describe.each(typedAs)('removed words that are typed as %s', (_, type) => {
  it('are still the removed ones where that came after the removal', async () => {
    const world = await begin();
    await remove(world.deps, WORDS);
    await type(world);
    expect(await world.quotes(WORDS)).toMatchObject({ forbidden: [] });
  });

  it('are ours where they stood there before it', async () => {
    const world = await begin();
    await type(world);
    await remove(world.deps, WORDS);
    expect(await world.quotes(WORDS)).toBeUndefined();
  });
});

describe('removed words with which an incident is opened', () => {
  const open = async ({ deps }: World) => {
    const input = { severity: 2, responsibility: 'accidental', wrongdoing: 'none', harm: [] };
    const facts = [{ text: WORDS, status: 'confirmed' }];
    const opening = IncidentInput.parse({ ...input, title: 'Ekgatan', summary: 'Hot.', facts });
    const result = await openIncident(deps, karin, opening);
    return result.ok ? result.value.id : undefined;
  };

  it('are still the removed ones where that came after the removal', async () => {
    const world = await begin();
    await remove(world.deps, WORDS);
    expect(await world.quotes(WORDS, await open(world))).toMatchObject({ forbidden: [] });
  });

  it('are ours where that came before it', async () => {
    const world = await begin();
    const opened = await open(world);
    await remove(world.deps, WORDS);
    expect(await world.quotes(WORDS, opened)).toBeUndefined();
  });
});

describe('words that a fact held before a removal', () => {
  it('stay ours where the fact is said in other words since', async () => {
    const { deps, incident, quotes } = await begin();
    const [fact] = incident.facts;
    await remove(deps, fact!.text);
    const text = `${fact!.text.slice(0, -1)} sedan i går.`;
    await changeFact(deps, karin, incident.id, 'f1', FactChange.parse({ text }));
    expect(await quotes(text)).toBeUndefined();
  });

  it('are nobody’s excuse once the fact says something else', async () => {
    const { deps, incident, quotes } = await begin();
    const [fact] = incident.facts;
    await remove(deps, fact!.text);
    await changeFact(deps, karin, incident.id, 'f1', FactChange.parse({ text: 'Allt är lugnt.' }));
    expect(await quotes(fact!.text)).toBeDefined();
  });
});
