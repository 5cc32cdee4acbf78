import { expect, it } from 'vitest';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { seedIncident } from '../seed.ts';
import { inBrowser } from '../visit.ts';

const { visit, deps } = inBrowser();

const requested = async () => {
  const { items } = await deps().journal.list(statementJournal, { by: 'all' }, { limit: 50 });
  return items;
};

it('what the chosen kind does not show is not asked for, and stays in the page', async () => {
  const { id } = await seedIncident(deps());
  const path = `/desk/incidents/${id}/statements/new?kind=holding`;
  const page = await visit(path, 'karin', { size: 'phone' });
  await page.fill('#f-keyMessage', 'Vi vet att ni väntar på vatten.');
  await page.click('#f-kind-others summary');
  await page.check('[name=kind][value=qa]');
  await page.fill('#f-questions', 'Vatten finns vid torget.');
  const before = await requested();
  await page.click('button.main');
  await page.waitForSelector('#f-questions-wrong');
  expect(await page.locator('#summary ~ ul li').count()).toBe(1);
  expect(await page.locator('#f-keyMessage').isVisible()).toBe(false);
  expect(await page.inputValue('#f-keyMessage')).toBe('Vi vet att ni väntar på vatten.');
  await page.fill('#f-questions', 'Var finns vatten? Vid torget.');
  await page.click('button.main');
  await page.waitForURL(/\/desk\/statements\/(?!new)/u);
  const added = (await requested()).filter(({ id: one }) => !before.some((old) => old.id === one));
  expect(added.map(({ kind, keyMessage }) => [kind, keyMessage])).toEqual([['qa', undefined]]);
});

it.each([
  ['holding', 'Det som varje text ska säga och ingen uppgift säger; högst 200 tecken.'],
  ['apology', 'Vad ni gjorde, mot vilka, och att ni ber om ursäkt; högst 200 tecken.'],
  ['correction', 'Vad ni sade som var fel; högst 200 tecken.'],
  ['reply', 'Svaret, till ”dig”; högst 200 tecken.'],
])('the key message has one hint for the kind, also without a script: %s', async (kind, hint) => {
  const { id } = await seedIncident(deps());
  const path = `/desk/incidents/${id}/statements/new?kind=${kind}`;
  const page = await visit(path, 'karin', { javaScript: false });
  const shown = await page.innerText('#f-keyMessage-hint');
  expect(shown.replaceAll('\u00A0', ' ')).toBe(hint);
});
