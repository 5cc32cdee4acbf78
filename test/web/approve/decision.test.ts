import { beforeEach, describe, expect, it } from 'vitest';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { decideOnStatement } from '#web/actions/decisions.ts';
import { changeFact } from '#web/actions/facts.ts';
import { changeIncident } from '#web/actions/incidents.ts';
import { person, seedAsk, seedWaiting } from '../seed.ts';
import { calmTexts, texts } from '../seed-texts.ts';
import { browser, testDeps } from '../support.ts';

let deps: ReturnType<typeof testDeps>;
beforeEach(() => {
  deps = testDeps();
});

const statusOf = async (id: string) => (await deps.journal.read(statementJournal, id))?.status;

describe('decisions that do not count', () => {
  it.each([
    ['karin', 'no one approves their own'],
    ['adam', 'does not cover this statement'],
    ['dan', 'have not been asked yet'],
  ])('%s is told why, and gets no words and no buttons', async (who, why) => {
    const { id, hash } = await seedWaiting(deps);
    const someone = await browser(deps, who);
    const shown = await someone.get(`/approve/${id}`);
    const answered = await someone.post(`/approve/${id}/decision`, { decision: 'approve', hash });
    for (const answer of [shown, answered]) {
      const page = await answer.text();
      expect(answer.status).toBe(403);
      expect(page).toContain(why);
      expect(page).toContain('Asked now: Anna Berg, until 14:35');
      expect(page).not.toContain('/decision');
      expect(page).not.toContain('hushåll berörs');
    }
    expect(await statusOf(id)).toBe('awaiting-approval');
  });

  it('shows the new words when they changed meanwhile, and keeps the comment', async () => {
    const { id } = await seedWaiting(deps);
    const anna = await browser(deps, 'anna');
    const old = 'f'.repeat(64);
    const form = { decision: 'request-changes', hash: old, changes: 'Name the <square>' };
    const shorter = { ...form, changes: 'Name the square' };
    const answer = await anna.post(`/approve/${id}/decision`, shorter);
    const page = await answer.text();
    expect(answer.status).toBe(409);
    expect(page).toContain('Here are the newest');
    expect(page).toContain('Name the square</textarea>');
    expect(page).toContain(calmTexts[1]?.text);
  });

  it('says what changed under the words, and does not offer to approve', async () => {
    const { id, hash, incident } = await seedWaiting(deps);
    await changeFact(deps, person('karin'), incident.id, 'f2', { status: 'withdrawn' });
    await changeIncident(deps, person('karin'), incident.id, { severity: 1 });
    const anna = await browser(deps, 'anna');
    expect(await anna.page(`/approve/${id}`)).not.toContain('Yes, publish these words');
    const answer = await anna.post(`/approve/${id}/decision`, { decision: 'approve', hash });
    const page = await answer.text();
    expect(answer.status).toBe(409);
    expect(page).toContain('a fact was withdrawn: “Omkring 4\u00a0300 hushåll berörs.”');
    expect(page).toContain('the severity was raised from 2 to 1');
  });

  it('says who decided first and what', async () => {
    const { id, hash } = await seedWaiting(deps);
    await seedAsk(deps, id, 'dan', '2026-11-22T14:00:00.000Z', 2);
    await decideOnStatement(deps, person('dan'), id, { decision: 'reject', hash, override: [] });
    const anna = await browser(deps, 'anna');
    const answer = await anna.post(`/approve/${id}/decision`, { decision: 'approve', hash });
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain('Dan Lind rejected the words, 14:05');
  });

  it('wants a comment when changes are asked for', async () => {
    const { id, hash } = await seedWaiting(deps);
    const anna = await browser(deps, 'anna', 'sv');
    const form = { decision: 'request-changes', hash, changes: ' ' };
    const answer = await anna.post(`/approve/${id}/decision`, form);
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page).toContain('href="#f-changes"');
    expect(page).toContain('aria-describedby="f-changes-hint f-changes-wrong"');
  });
});

describe('what the tone check stops', () => {
  it('wants a reason for each rule, beside its field', async () => {
    const { id, hash } = await seedWaiting(deps, texts);
    const anna = await browser(deps, 'anna', 'sv');
    expect(await anna.page(`/approve/${id}`)).toContain('name="override.conditional"');
    const bare = await anna.post(`/approve/${id}/decision`, { decision: 'approve', hash });
    expect(bare.status).toBe(409);
    expect(await bare.text()).toContain('href="#f-override-conditional"');
    const reason = { 'override.conditional': 'Juristerna har läst det.' };
    const form = { decision: 'approve', hash, ...reason };
    expect((await anna.post(`/approve/${id}/decision`, form)).status).toBe(303);
    const decided = await anna.page(`/approve/${id}`);
    expect(decided).toContain('Juristerna har läst det.');
    expect(decided).not.toContain('Trots ”conditional”');
  });

  it('does not offer approving where no reason helps', async () => {
    const residue = texts.map((text) => ({ ...text, text: `${text.text} [platshållare]` }));
    const { id, hash } = await seedWaiting(deps, residue);
    const anna = await browser(deps, 'anna');
    const page = await anna.page(`/approve/${id}`);
    expect(page).not.toContain('Yes, publish these words');
    expect(page).toContain('can’t be overridden');
    const form = { decision: 'approve', hash, 'override.residue': 'Please' };
    expect((await anna.post(`/approve/${id}/decision`, form)).status).toBe(409);
  });
});
