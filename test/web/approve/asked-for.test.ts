import { beforeEach, describe, expect, it } from 'vitest';
import { CheckedPlan } from '#domain/plan/checked-plan.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { decideOnStatement } from '#web/actions/decisions.ts';
import { plan } from '../plan.ts';
import { seedAsk, seedWaiting } from '../seed.ts';
import { calmTexts } from '../seed-texts.ts';
import { browser, type TestDeps, testDeps } from '../support.ts';

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

describe('a question with more than one answer', () => {
  const approve = async (who: string, id: string, hash: string) => {
    const input = { decision: 'approve' as const, hash, override: [] };
    const result = await decideOnStatement(deps, person(who), id, input);
    expect(result.ok).toBe(true);
  };
  const ask = async (id: string, who: string, round: number, purpose: 'legal' | 'second') =>
    seedAsk(deps, id, who, '2026-11-22T14:00:00.000Z', round, purpose);

  it('shows the reviewer the same words, with clearing and changes as the answers', async () => {
    const { id, hash } = await seedWaiting(deps, calmTexts);
    await ask(id, 'lena', 2, 'legal');
    const lena = await browser(deps, 'lena', 'sv');
    const page = await lena.page(`/approve/${id}`);
    const read = page.replaceAll(/<\/?span[^>]*>/gu, '');
    for (const { text } of calmTexts) expect(read).toContain(text);
    expect(page).toContain('ber dig granska');
    expect(page).toContain('Ja, jag ger klartecken för texten');
    expect(page).toContain('Om du ger klartecken');
    expect(page).not.toContain('value="reject"');
    expect(page).not.toContain(`/approve/${id}/edit`);
    await approve('lena', id, hash);
    const after = await lena.page(`/approve/${id}`);
    expect(after).toContain('Du har gett klartecken för texten');
    expect(after).toContain('Andra måste svara innan något publiceras.');
  });

  it('tells the first that there is a second, and the second that there was a first', async () => {
    const { id, hash } = await seedWaiting(deps, calmTexts);
    const anna = await browser(deps, 'anna', 'sv');
    expect(await anna.page(`/approve/${id}`)).toContain('Texten måste granskas juridiskt först.');
    await ask(id, 'lena', 2, 'legal');
    await approve('lena', id, hash);
    const first = await anna.page(`/approve/${id}`);
    expect(first).toContain('Du är den första.');
    expect(first).toContain('Ja, jag godkänner texten');
    expect(first).not.toContain('Nyhetsrum genast');
    expect(first).toContain('Lena Ask gav klartecken för texten');
    await approve('anna', id, hash);
    expect((await deps.journal.read(statementJournal, id))?.status).toBe('awaiting-approval');
    await ask(id, 'dan', 3, 'second');
    const second = await (await browser(deps, 'dan', 'sv')).page(`/approve/${id}`);
    expect(second).toContain('Du är den andra.');
    // Who has answered is not asked any more.
    expect(second).toContain('Bara du är tillfrågad nu.');
    expect(second).toContain('Nyhetsrum genast, X och sms för hand.');
    await approve('dan', id, hash);
    expect((await deps.journal.read(statementJournal, id))?.status).toBe('publishing');
  });
});
