import { expect, it } from 'vitest';
import { everydayWith } from '#domain/incident/everyday.ts';
import { ReplyInput } from '#domain/statement/everyday-input.ts';
import { recordCheck } from '#domain/statement/version/write-version.ts';
import { requestReply } from '#web/actions/replies.ts';
import { receive } from '../../support/comment.ts';
import { person, seedAsk, write } from '../seed.ts';
import { browser, testDeps } from '../support.ts';

const BEFORE = 'När kommer vattnet?';
const NOW = 'Ni mördade min hund.';
const CHANGED = 'Since then its author has changed the comment.';
const READ_FIRST = 'the comment that it answers was changed';

const begin = async () => {
  const deps = testDeps();
  const { id: commentId } = await receive(deps, { text: BEFORE });
  const texts = [{ channel: 'bluesky', text: 'Tack för frågan. Vattnet är tillbaka i kväll.' }];
  const input = ReplyInput.parse({ commentId, language: 'sv', channels: ['bluesky'], texts });
  const asked = await requestReply(deps, person('karin'), input);
  if (!asked.ok) throw new Error(asked.refusal.type);
  const { id, hash = '' } = asked.value;
  await write(deps, id, 'talan', recordCheck(asked.value, [], everydayWith(), 'crisis@1'));
  await seedAsk(deps, id, 'anna', '2026-11-22T15:35:00.000Z');
  const edit = (text: string) => receive(deps, { text });
  return { deps, id, hash, edit, anna: await browser(deps, 'anna') };
};

it('whoever is asked about a reply sees what the comment says by now, and approves no reply to other words', async () => {
  const { deps, id, hash, edit, anna } = await begin();
  expect(await anna.page(`/approve/${id}`)).not.toContain(CHANGED);
  await edit(NOW);
  for (const path of [`/approve/${id}`, `/approve/${id}/edit`, `/desk/statements/${id}`]) {
    const page = await anna.page(path);
    expect(page).toContain(BEFORE);
    expect(page).toContain(CHANGED);
    expect(page).toContain(NOW);
  }
  const answer = await anna.post(`/approve/${id}/decision`, { decision: 'approve', hash });
  expect(answer.status).toBe(409);
  expect(await answer.text()).toContain('the comment that it answers was changed');
  await edit(BEFORE);
  const karin = await browser(deps, 'karin');
  expect(await karin.page(`/desk/statements/${id}`)).not.toContain(CHANGED);
});

it('whoever posts a reply by hand is told first that the comment was changed', async () => {
  const { deps, id, hash, edit, anna } = await begin();
  await anna.post(`/approve/${id}/decision`, { decision: 'approve', hash });
  await write(deps, id, 'talan', {
    type: 'receipt',
    data: { channel: 'bluesky', state: 'by-hand' },
  });
  const karin = await browser(deps, 'karin');
  expect(await karin.page(`/desk/statements/${id}`)).not.toContain(READ_FIRST);
  await edit(NOW);
  expect(await karin.page(`/desk/statements/${id}`)).toContain(READ_FIRST);
});
