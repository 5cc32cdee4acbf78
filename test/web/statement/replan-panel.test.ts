import { beforeEach, expect, it } from 'vitest';
import { read, seedMissed, seedScheduled } from '../planned/scheduled.ts';
import { browser, testDeps } from '../support.ts';

const NINE = '2026-11-23T08:00:00.000Z';

let deps: ReturnType<typeof testDeps>;
beforeEach(() => {
  deps = testDeps();
});

const field = (page: string) => /<input[^>]*type="datetime-local"[^>]*>/.exec(page)?.[0];

it('whoever may plan missed words anew reads what happened, and the words before the time', async () => {
  const { id } = await seedMissed(deps, NINE);
  const anna = await browser(deps, 'anna', 'sv');
  const page = await anna.page(`/desk/statements/${id}`);
  expect(page).toContain('passerade och inget gick ut. <a href="#replan">');
  expect(page).toContain('<details class="panel" id="replan" open="">');
  expect(page.indexOf('Simhallen har öppet i jul.')).toBeLessThan(page.indexOf('id="replan"'));
  expect(field(page)).toContain('value=""');
});

it('who requested them reads it too, and is led nowhere', async () => {
  const { id } = await seedMissed(deps, NINE);
  const karin = await browser(deps, 'karin', 'sv');
  const page = await karin.page(`/desk/statements/${id}`);
  expect(page).toContain('passerade och inget gick ut.');
  expect(page).not.toContain('#replan');
});

it('a planned time is there to be changed, and what is refused stays in sight with what was typed', async () => {
  const { id, hash = '' } = await seedScheduled(deps, NINE);
  const anna = await browser(deps, 'anna', 'sv');
  const path = `/desk/statements/${id}`;
  const page = await anna.page(path);
  expect(page).toContain('<details class="panel" id="replan">');
  expect(field(page)).toContain('value="2026-11-23T09:00"');
  const refused = await anna.post(`${path}/replan`, { hash, at: '2026-11-20T09:00' });
  expect(refused.status).toBe(422);
  const again = await refused.text();
  expect(again).toContain('<details class="panel" id="replan" open="">');
  expect(field(again)).toContain('value="2026-11-20T09:00"');
  const done = await anna.post(`${path}/replan`, { hash, at: '2026-11-23T11:00' });
  expect(done.status).toBe(303);
  expect(await read(deps, id)).toMatchObject({ publishAt: '2026-11-23T10:00:00.000Z' });
});
