import { beforeEach, describe, expect, it } from 'vitest';
import { VersionInput } from '#domain/statement/input.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { writeNewVersion } from '#web/actions/decisions.ts';
import { changeFact } from '#web/actions/facts.ts';
import { person, seedWaiting, write } from '../seed.ts';
import { calmTexts } from '../seed-texts.ts';
import { type TestDeps, testDeps } from '../support.ts';

let deps: TestDeps;
let seeded: Awaited<ReturnType<typeof seedWaiting>>;
beforeEach(async () => {
  deps = testDeps();
  seeded = await seedWaiting(deps);
});

const typed = calmTexts.map(({ sentences: _, ...text }) => text);
const read = async () => (await deps.journal.read(statementJournal, seeded.id))!;
const save = async (over: object = {}, by = 'karin') => {
  const { hash } = await read();
  const input = VersionInput.parse({ hash, texts: typed, ...over });
  const saved = await writeNewVersion(deps, person(by), seeded.id, input);
  if (!saved.ok) throw new Error(saved.refusal.type);
  return saved.value;
};

describe('words that are saved as they stand', () => {
  it.each(['karin', 'anna'])('are no new version, and %s has written none of them', async (by) => {
    const before = await read();
    expect(await save({}, by)).toEqual(before);
    expect((await read()).editors).not.toContain(by);
  });

  it.each([
    ['other words', { texts: typed.map((each) => ({ ...each, text: `${each.text} Tack.` })) }],
    ['another time', { nextUpdateAt: '2026-11-22T18:00:00.000Z' }],
  ])('are one with %s', async (_, over) => {
    expect(await save(over)).toMatchObject({ version: 2, editedBy: 'karin' });
  });

  it('are one where what they rest on has changed, so that they are checked anew', async () => {
    const { incident } = seeded;
    const { id: factId } = incident.facts[0]!;
    const changed = await changeFact(deps, person('karin'), incident.id, factId, {
      text: 'Prov har visat bakterier i dricksvattnet i Norrby och Söderby.',
    } as never);
    expect(changed.ok).toBe(true);
    expect(await save()).toMatchObject({ version: 2 });
  });

  it('are one where someone asked for changes, so that the question goes on', async () => {
    const { hash = '' } = await read();
    await write(deps, seeded.id, 'anna', {
      type: 'decided',
      data: {
        decision: 'request-changes',
        ...{ version: 1, hash, planVersion: deps.planVersion },
      },
      words: { comment: 'Kortare.', overrides: [], approver: { role: 'Presschef' } },
    } as never);
    await write(deps, seeded.id, 'talan', { type: 'words-awaited', data: {} });
    expect(await save()).toMatchObject({ version: 2, status: 'drafting' });
  });
});
