import { expect, it } from 'vitest';
import { handleOf } from '#domain/incident/handle.ts';
import type { Incident } from '#domain/incident/incident.ts';
import { cancelIncident, resolveIncident } from '#web/actions/phases.ts';
import { messagesIn } from '#web/messages/messages.ts';
import { incidentNames } from '#web/view/incident-names.ts';
import type { View } from '#web/view/view.ts';
import { receive } from '../../support/comment.ts';
import { person, seedIncident } from '../seed.ts';
import { browser, testDeps } from '../support.ts';

const TITLE = 'Strömavbrott i Norrby';

const begin = async () => {
  const deps = testDeps();
  const open = async (title = TITLE) => {
    const incident = await seedIncident(deps, title);
    deps.clock.now = new Date(deps.clock.now.getTime() + 60_000);
    return incident;
  };
  const { id } = await receive(deps, { sourceId: 'loose', text: 'Är barnen oskadda?' });
  return { deps, open, comment: `/desk/inbox/${id}` };
};

const nameOf = ({ id, title }: Incident, when: string): string =>
  `${title} (Händelse ${handleOf(id)}, öppnad kl.\u00a0${when}`;

const filterOf = (page: string): string =>
  /<select id="incident".*?<\/select>/su.exec(page)?.[0] ?? '';
const movesOf = (page: string): string => /id="act-assign".*?<\/form>/su.exec(page)?.[0] ?? '';

it('tells incidents of the same title apart wherever one is chosen', async () => {
  const { deps, open, comment } = await begin();
  const [one, other] = [await open(), await open(`${TITLE.toLowerCase()} `)];
  const third = await open('Badet är stängt');
  const karin = await browser(deps, 'karin', 'sv');
  const inbox = await karin.page(comment);
  for (const list of [filterOf(inbox), movesOf(inbox), await karin.page('/desk/inbox/new')]) {
    expect(list).toContain(nameOf(one, '14.05'));
    expect(list).toContain(nameOf(other, '14.06'));
    expect(list).toContain(`>${third.title}<`);
  }
  const request = await karin.page(`/desk/incidents/${one.id}/statements/new`);
  expect(request).toContain(`Händelse ${handleOf(one.id)}`);
});

it('offers no incident that takes no comment, and says which is over', async () => {
  const { deps, open, comment } = await begin();
  const [mistake, over, active] = [await open(), await open('Badet är stängt'), await open('Is')];
  await cancelIncident(deps, person('karin'), mistake.id);
  await resolveIncident(deps, person('karin'), over.id);
  const karin = await browser(deps, 'karin', 'sv');
  const page = await karin.page(comment);
  for (const list of [filterOf(page), movesOf(page)]) {
    expect(list).not.toContain(mistake.id);
    expect(list).toContain(`${over.title} (krisen över)`);
    expect(list).toContain(active.id);
  }
  // What waits there is still found.
  const shown = await karin.page(`/desk/inbox?incident=${mistake.id}`);
  expect(filterOf(shown)).toContain(mistake.id);
});

it('gives an incident one name on a page, wherever it stands there', async () => {
  const { deps, open, comment } = await begin();
  const [active, mistake] = [await open(), await open()];
  await cancelIncident(deps, person('karin'), mistake.id);
  const { id } = await receive(deps, { sourceId: 'here', text: 'Hur länge?' });
  const karin = await browser(deps, 'karin', 'sv');
  await karin.post(`/desk/inbox/${id}/assign`, { incidentId: active.id });
  const page = await karin.page(`${comment}?incident=${active.id}`);
  const names = page.match(new RegExp(`${TITLE}[^<]*`, 'gu')) ?? [];
  expect(names.length).toBeGreaterThan(3);
  for (const name of names) expect(name).toContain(nameOf(active, '14.05'));
});

it('names hundreds of incidents at the cost of reading each once', () => {
  let reads = 0;
  const incidents = Array.from({ length: 300 }, (_, at) => ({
    ...{ id: `i${at}`, phase: 'active' as const, openedAt: '2026-11-22T13:05:00.000Z' },
    get title() {
      reads += 1;
      return `Händelse ${at % 299}`;
    },
  }));
  const view = { t: messagesIn('sv'), clock: { words: (at: string) => at } };
  const names = incidentNames(view as View, incidents);
  expect(names.size).toBe(300);
  expect(names.get('i0')).toContain('öppnad');
  expect(names.get('i1')).toBe('Händelse 1');
  expect(reads).toBeLessThan(1500);
});

it('moves a comment to where it is not', async () => {
  const { deps, open, comment } = await begin();
  const here = await open();
  const karin = await browser(deps, 'karin', 'sv');
  expect(movesOf(await karin.page(comment))).not.toContain('value="none"');
  await karin.post(`${comment}/assign`, { incidentId: here.id });
  const page = await karin.page(comment);
  expect(movesOf(page)).toContain('value="none"');
  expect(movesOf(page)).not.toContain(here.id);
});
