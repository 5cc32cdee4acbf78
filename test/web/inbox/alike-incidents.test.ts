import { expect, it } from 'vitest';
import { handleOf } from '#domain/incident/handle.ts';
import type { Incident } from '#domain/incident/incident.ts';
import { cancelIncident, resolveIncident } from '#web/actions/phases.ts';
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
