import { expect, it } from 'vitest';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { seedIncident, seedWaiting } from '../seed.ts';
import { inBrowser } from '../visit.ts';

const { visit, deps } = inBrowser();

const requested = async () => {
  const { items } = await deps().journal.list(statementJournal, { by: 'all' }, { limit: 50 });
  return items;
};

it('what the chosen kind does not show does not count, and stays in the page', async () => {
  const { id } = await seedIncident(deps());
  const path = `/desk/incidents/${id}/statements/new?kind=qa`;
  const page = await visit(path, 'karin', { size: 'phone' });
  await page.fill('#f-questions', 'Var finns vatten? Vid torget.');
  await page.click('#f-kind-others summary');
  await page.check('[name=kind][value=holding]');
  await page.click('#wishes > summary');
  await page.fill('#f-headline', '—');
  const before = await requested();
  await page.click('button.main');
  await page.waitForSelector('#f-headline-wrong');
  expect(await page.locator('#summary ~ ul li').count()).toBe(1);
  expect(await page.locator('#f-questions').isVisible()).toBe(false);
  expect(await page.inputValue('#f-questions')).toBe('Var finns vatten? Vid torget.');
  await page.fill('#f-headline', '');
  await page.click('button.main');
  await page.waitForURL(/\/desk\/statements\/(?!new)/u);
  const added = (await requested()).filter(({ id: one }) => !before.some((old) => old.id === one));
  expect(added.map(({ kind, questions }) => [kind, questions])).toEqual([['holding', undefined]]);
});

it('how questions and answers are written stands at the field, and what goes inside at its kinds', async () => {
  const { id } = await seedIncident(deps());
  const path = `/desk/incidents/${id}/statements/new`;
  const page = await visit(`${path}?kind=holding`, 'karin', { javaScript: false });
  const [form, inside] = [page.locator('.own .for-qa').last(), page.locator('.for-inside')];
  expect(await inside.isVisible()).toBe(false);
  expect(await page.isVisible('#f-headline')).toBe(false);
  await page.click('#wishes > summary');
  expect(await page.isVisible('#f-headline')).toBe(true);
  await page.goto(`${path}?kind=qa`);
  expect(await inside.isVisible()).toBe(true);
  await page.check('[name=author][value=me]');
  await page.check('[name=channels][value=intranet]');
  expect(await form.isVisible()).toBe(true);
  expect(await form.textContent()).toContain('”F: Får jag dricka vattnet?”');
});

it('says that one of the kind is under way only where that kind is chosen', async () => {
  const { incident } = await seedWaiting(deps());
  const path = `/desk/incidents/${incident.id}/statements/new`;
  const page = await visit(`${path}?kind=holding`, 'karin', { javaScript: false });
  const notice = page.getByText('redan på väg');
  expect(await notice.isVisible()).toBe(true);
  await page.check('[name=kind][value=internal]');
  expect(await notice.isVisible()).toBe(false);
  await page.goto(`${path}?kind=internal`);
  expect(await notice.isVisible()).toBe(false);
  await page.click('#f-kind-others summary');
  await page.check('[name=kind][value=holding]');
  expect(await notice.isVisible()).toBe(true);
});
