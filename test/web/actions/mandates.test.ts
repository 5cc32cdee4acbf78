import { beforeEach, describe, expect, it } from 'vitest';
import { CheckedPlan } from '#domain/plan/checked-plan.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { decideOnStatement } from '#web/actions/decisions.ts';
import { handOverMandate, takeMandateBack } from '#web/actions/mandates.ts';
import { plan } from '../plan.ts';
import { seedAsk, seedWaiting } from '../seed.ts';
import { calmTexts } from '../seed-texts.ts';
import { type TestDeps, testDeps } from '../support.ts';

const strict = CheckedPlan.parse({
  ...plan,
  people: [
    ...plan.people,
    {
      id: 'lena',
      name: 'Lena Ask',
      role: 'Chefsjurist',
      email: 'lena@malarvatten.example',
      roles: ['legal'],
      languages: ['sv'],
    },
  ],
  fourEyes: { severities: [1, 2] },
  legalReview: { kinds: ['holding'], answerWithin: { 1: 'PT5M', 2: 'PT10M', 3: 'PT1H' } },
});

let deps: TestDeps;
beforeEach(() => {
  deps = testDeps({ plan: strict });
});

const person = (id: string) => strict.people.find((one) => one.id === id)!;
const SIX = '2026-11-22T17:00:00.000Z';

describe('a mandate that is taken back while its stand-in decides', () => {
  it('no longer counts, however close the two are', async () => {
    const ulla = { ...person('anna'), id: 'ulla', email: 'ulla@malarvatten.example' };
    deps = testDeps({ plan: CheckedPlan.parse({ ...plan, people: [...plan.people, ulla] }) });
    const handed = await handOverMandate(deps, person('anna'), { to: 'ulla', until: SIX });
    expect(handed.ok).toBe(true);
    const { id, hash } = await seedWaiting(deps, calmTexts);
    await seedAsk(deps, id, 'ulla', SIX, 2);
    const { append } = deps.journal;
    deps.journal.append = async (aggregate, which, by, change) => {
      deps.journal.append = append;
      // Anna's request is taken between the stand-in's reading and deciding.
      await takeMandateBack(deps, person('anna'));
      return append(aggregate, which, by, change);
    };
    const decided = await decideOnStatement(deps, ulla, id, {
      decision: 'approve',
      hash,
      override: [],
    });
    expect(decided).toEqual({ ok: false, refusal: { type: 'no-mandate', why: 'not-covered' } });
    expect((await deps.journal.read(statementJournal, id))?.status).toBe('awaiting-approval');
  });
});
