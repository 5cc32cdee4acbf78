import { expect, it } from 'vitest';
import { seedPublished } from '../seed.ts';
import { browser, testDeps } from '../support.ts';

const taskOf = (page: string, channel: string) =>
  page.split(`id="hand-${channel}"`)[1]?.split('</section>')[0] ?? '';

it('a text message that a person sends has no address to write down; a post has one', async () => {
  const deps = testDeps();
  const { id } = await seedPublished(deps);
  const page = await (await browser(deps, 'karin', 'sv')).page(`/desk/statements/${id}`);
  const [sms, x] = [taskOf(page, 'sms'), taskOf(page, 'x')];
  expect(sms).toContain('Skicka för hand: Sms');
  expect(sms).toContain('Den är skickad');
  expect(sms).not.toMatch(/adress|name="url"/u);
  expect(x).toContain('Lägg ut för hand: X');
  expect(x).toContain('anteckna adressen');
  expect(x).toContain('name="url"');
});
