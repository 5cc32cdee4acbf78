import { expect, it } from 'vitest';
import { assignComment } from '#web/actions/comments.ts';
import { decideOnRemoval, noteReading, proposeRemoval } from '#web/actions/moderation.ts';
import { receive } from '../../support/comment.ts';
import { person, seedIncident } from '../seed.ts';
import { browser, testDeps } from '../support.ts';

const WORDS = 'Jag vet var du bor, Lisa på Ekgatan.';

const begin = async () => {
  const deps = testDeps();
  const { id } = await seedIncident(deps);
  const comment = await receive(deps, { text: WORDS });
  await assignComment(deps, person('karin'), comment.id, { incidentId: id });
  await proposeRemoval(deps, person('karin'), comment.id, { ground: 'spam', reason: 'Reklam.' });
  await decideOnRemoval(deps, person('dan'), comment.id, { decision: 'remove' });
  const karin = await browser(deps, 'karin', 'sv');
  return { deps, id, comment, page: karin.page };
};

it.each(['', '/review'])(
  'a removal stands in the time line of its incident, without words: %s',
  async (path) => {
    const { id, comment, page } = await begin();
    const shown = await page(`/desk/incidents/${id}${path}`);
    expect(shown).toContain(
      `<a href="/desk/inbox/${comment.id}">sparade kommentaren och föreslog att den tas bort`,
    );
    expect(shown).toContain('beslutade om kommentaren tas bort');
    expect(shown).not.toContain(WORDS);
    expect(shown).not.toContain('Reklam.');
  },
);

it('who read removed words stands on the comment’s page, for who may read them too', async () => {
  const { deps, comment, page } = await begin();
  const path = `/desk/inbox/${comment.id}`;
  expect(await page(path)).not.toContain('id="words-read"');
  await noteReading(deps, person('dan'), [comment.id]);
  const [, read = ''] = (await page(path)).split('id="words-read"');
  expect(read.split('</details>')[0]).toContain('Dan Lind');
  const anna = await browser(deps, 'anna', 'sv');
  expect(await anna.page(path)).not.toContain('id="words-read"');
});
