import { describe, expect, it, vi } from 'vitest';
import { commentJournal } from '#domain/comment/comment-journal.ts';
import { assignComment } from '#web/actions/comments.ts';
import {
  decideOnRemoval,
  noteReading,
  proposeRemoval,
  takeBackRemoval,
} from '#web/actions/moderation.ts';
import { receive } from '../../support/comment.ts';
import { person, seedIncident } from '../seed.ts';
import { browser, type TestDeps, testDeps, wholeApp } from '../support.ts';

const WORDS = 'Jag vet var du bor, Lisa på Ekgatan.';

const remove = async (deps: TestDeps, id: string) => {
  await proposeRemoval(deps, person('karin'), id, { ground: 'spam', reason: 'Reklam.' });
  await decideOnRemoval(deps, person('dan'), id, { decision: 'remove' });
};

const begin = async () => {
  const deps = testDeps();
  const { id } = await seedIncident(deps);
  const receiveIn = async (over = {}) => {
    const comment = await receive(deps, { text: WORDS, ...over });
    await assignComment(deps, person('karin'), comment.id, { incidentId: id });
    await remove(deps, comment.id);
    return comment;
  };
  const comment = await receiveIn();
  const karin = await browser(deps, 'karin', 'sv');
  return { deps, id, comment, receiveIn, page: karin.page };
};

it.each(['', '/review'])(
  'a removal stands in the time line of its incident, without words: %s',
  async (path) => {
    const { id, comment, page } = await begin();
    const shown = await page(`/desk/incidents/${id}${path}`);
    expect(shown).toContain(
      `<a href="/desk/inbox/${comment.id}?look=yes">sparade kommentaren och föreslog att den tas bort`,
    );
    expect(shown).toContain('beslutade om kommentaren tas bort. Borttagen.');
    expect(shown).not.toContain(WORDS);
    expect(shown).not.toContain('Reklam.');
  },
);

it('more removals than a room shows are whole in the review, which reads no journal for each', async () => {
  const { deps, id, receiveIn, page } = await begin();
  for (let n = 0; n < 21; n++) await receiveIn({ sourceId: `s${n}`, author: { id: `a${n}` } });
  const shownOn = (html: string) => new Set(html.match(/(?<=desk\/inbox\/)\w+(?=\?look)/gu)).size;
  const room = await page(`/desk/incidents/${id}`);
  expect(shownOn(room)).toBe(20);
  expect(room).toContain(`<p><a href="/desk/incidents/${id}/review">`);
  const read = vi.spyOn(deps.journal, 'entries');
  expect(shownOn(await page(`/desk/incidents/${id}/review`))).toBe(22);
  expect(read.mock.calls.filter(([stream]) => stream.startsWith('removal#'))).toEqual([]);
});

it.each(['', '/review'])('each removal of a comment stands there: %s', async (path) => {
  const { deps, id, comment, page } = await begin();
  await receive(deps, { text: 'Köp nu!' });
  await proposeRemoval(deps, person('karin'), comment.id, { ground: 'spam', reason: 'Reklam.' });
  const shown = await page(`/desk/incidents/${id}${path}`);
  const line = '?look=yes">';
  expect(shown.split(`${line}sparade kommentaren`)).toHaveLength(3);
  expect(shown).toContain(`${line}beslutade om kommentaren tas bort. Borttagen.`);
  const api = await wholeApp(deps).sendAs('karin', 'GET', `/api/incidents/${id}/review`);
  const { removals } = (await api.json()) as { removals: { state: string }[] };
  expect(removals.map(({ state }) => state)).toEqual(['proposed', 'removed']);
});

it.each(['', '/review'])('who took a removal back stands there: %s', async (path) => {
  const { deps, id, comment, page } = await begin();
  await takeBackRemoval(deps, person('dan'), comment.id);
  const shown = await page(`/desk/incidents/${id}${path}`);
  expect(shown).toContain('beslutade om kommentaren tas bort. Borttagen.');
  expect(shown).toContain('<b>Dan Lind </b><a');
  expect(shown).toContain('tog tillbaka borttagningen</a>');
});

it('who looks at a removed comment from a time line takes it from nobody', async () => {
  const { deps, comment, page } = await begin();
  expect(await page(`/desk/inbox/${comment.id}?look=yes`)).toContain('id="comment"');
  expect((await deps.journal.read(commentJournal, comment.id))?.claim).toBeUndefined();
  await page(`/desk/inbox/${comment.id}`);
  expect((await deps.journal.read(commentJournal, comment.id))?.claim?.by).toBe('karin');
});

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

describe('a removal that was considered and the comment kept', () => {
  const keep = async () => {
    const { deps, id, page } = await begin();
    const comment = await receive(deps, { sourceId: 'kept', text: 'Ni är odugliga!' });
    await assignComment(deps, person('karin'), comment.id, { incidentId: id });
    const propose = (reason: string) =>
      proposeRemoval(deps, person('karin'), comment.id, { ground: 'spam', reason });
    const decide = (reason: string) =>
      decideOnRemoval(deps, person('dan'), comment.id, { decision: 'keep', reason });
    await propose('Reklam.');
    await decide('Det är kritik.');
    await propose('Det är visst reklam.');
    await decide('Det är fortfarande kritik.');
    return { deps, id, comment, page };
  };

  it.each([
    ['sv', 'Behållna fast någon föreslog borttagning'],
    ['en', 'Kept though a removal was proposed'],
  ])('stands in the review, with reason and who, each time (%s)', async (language, title) => {
    const { deps, id, comment } = await keep();
    const { page } = await browser(deps, 'karin', language);
    const review = await page(`/desk/incidents/${id}/review`);
    const list = review.slice(
      review.indexOf(title),
      review.indexOf('</section>', review.indexOf(title)),
    );
    expect(list).toContain('Det är kritik.');
    expect(list).toContain('Det är fortfarande kritik.');
    expect(list.match(/Dan Lind/g)).toHaveLength(2);
    expect(list).toContain(`/desk/inbox/${comment.id}?look=yes`);
  });

  it('comes over the API, the reasons to who may read what was removed alone', async () => {
    const { deps, id, comment } = await keep();
    const keptFor = async (reader: string) => {
      const { sendAs } = wholeApp(deps);
      const answer = await sendAs(reader, 'GET', `/api/incidents/${id}/review`);
      return ((await answer.json()) as { kept: object[] }).kept;
    };
    const [first] = await keptFor('karin');
    expect(first).toMatchObject({ id: comment.id, ground: 'spam', decidedBy: 'dan' });
    expect(first).toMatchObject({ decisionReason: 'Det är kritik.' });
    const shown = await keptFor('anna');
    expect(shown).toHaveLength(2);
    expect(JSON.stringify(shown)).not.toContain('kritik');
  });
});
