import { expect, it } from 'vitest';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { seedApproval, seedWaiting, write } from '../seed.ts';
import { browser, testDeps, wholeApp } from '../support.ts';

const url = 'http://localhost:3000/newsroom/a';

/** A statement whose newsroom page is in this state; the others are posted by hand. */
const seedNewsroom = async (state: 'unknown' | 'waiting') => {
  const deps = testDeps();
  const { id, hash } = await seedWaiting(deps);
  await seedApproval(deps, id, hash);
  await write(
    deps,
    id,
    'talan',
    { type: 'intended', data: { channel: 'newsroom' } },
    { type: 'receipt', data: { channel: 'newsroom', state } },
    { type: 'receipt', data: { channel: 'x', state: 'by-hand' } },
    { type: 'receipt', data: { channel: 'sms', state: 'failed' } },
    { type: 'concluded', data: { status: 'partly-published' } },
  );
  const stateNow = async () =>
    (await deps.journal.read(statementJournal, id))?.deliveries.find(
      ({ channel }) => channel === 'newsroom',
    )?.state;
  return { deps, id, stateNow, karin: await browser(deps, 'karin', 'sv') };
};

const tasksOf = (page: string) =>
  page.match(/<input type="hidden" name="channel" value="newsroom"/g);

it('nobody says by hand whether a page of our newsroom is out: Talan looks', async () => {
  const { deps, id, stateNow, karin } = await seedNewsroom('unknown');
  const page = await karin.page(`/desk/statements/${id}`);
  expect(page).toContain('Talan tittar själv igen');
  expect(tasksOf(page)).toBeNull();
  for (const said of [{ state: 'failed' }, { state: 'published', url }]) {
    const form = await karin.post(`/desk/statements/${id}/receipts`, {
      channel: 'newsroom',
      ...said,
    });
    expect(form.status).toBe(409);
    expect(await form.text()).toContain('Där publicerar Talan själv');
    const body = { channel: 'newsroom', ...said };
    const answer = await wholeApp(deps).sendAs(
      'karin',
      'POST',
      `/api/statements/${id}/receipts`,
      body,
    );
    expect([answer.status, ((await answer.json()) as any).type]).toEqual([409, 'own-channel']);
  }
  expect(await stateNow()).toBe('unknown');
  expect(await karin.page('/desk')).not.toContain('på Nyhetsrummet');
});

it('tries on the newsroom that wait may be stopped, and nothing else be said of them', async () => {
  const { id, stateNow, karin } = await seedNewsroom('waiting');
  const page = await karin.page(`/desk/statements/${id}`);
  const [, task = ''] = page.split('id="hand-newsroom"');
  const [form = ''] = task.split('</form>');
  expect(form).toContain('value="failed"');
  expect(form).not.toContain('value="published"');
  expect(form).not.toContain('name="url"');
  const stop = { channel: 'newsroom', state: 'failed' };
  expect((await karin.post(`/desk/statements/${id}/receipts`, stop)).status).toBe(303);
  expect(await stateNow()).toBe('failed');
});
