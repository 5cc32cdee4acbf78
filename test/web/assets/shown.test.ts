import { expect, it } from 'vitest';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { seedIncident } from '../seed.ts';
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
