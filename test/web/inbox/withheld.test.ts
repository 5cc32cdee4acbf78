import { beforeEach, describe, expect, it } from 'vitest';
import { removalJournal } from '#domain/moderation/removal-journal.ts';
import { decideOnRemoval, proposeRemoval, takeBackRemoval } from '#web/actions/moderation.ts';
import { receive } from '../../support/comment.ts';
import { seedQuestion } from '../family.ts';
import { person } from '../seed.ts';
import { browser, type TestDeps, testDeps, wholeApp } from '../support.ts';

const FIRST = 'Jag vet var du bor, Lisa.';
const REMOVED = 'Jag vet var du bor, Lisa på Ekgatan 4.';
const SINCE = 'Förlåt. När kommer vattnet?';
const OTHERS = 'Jag vet var du bor och när du går hem.';
const [karin, dan] = [person('karin'), person('dan')];

let deps: TestDeps;
let id: string;
let incidentId: string;
beforeEach(async () => {
  deps = testDeps();
  const seeded = await seedQuestion(deps);
  ({ id } = seeded.comment);
  incidentId = seeded.incident.id;
});
const said = (text: string, sender?: string) =>
  receive(
    deps,
    { sourceId: '1', url: 'https://bsky.app/profile/lisa.example/post/1', text },
    [],
    sender,
  );

/** A comment that said something else before, and was removed on the ground of spam by two people. */
const remove = async () => {
  await said(FIRST);
  await said(REMOVED);
  await said(OTHERS, 'tool');
  await proposeRemoval(deps, karin, id, { ground: 'spam', reason: 'Reklam.' });
  await decideOnRemoval(deps, dan, id, { decision: 'remove' });
};

const api = async (who: string, path: string) => {
  const answer = await wholeApp(deps).sendAs(who, 'GET', `/api${path}`);
  return { status: answer.status, text: await answer.text() };
};
const expectNone = (text: string) => {
  for (const words of [FIRST, REMOVED, OTHERS]) expect(text).not.toContain(words);
};
const readings = async () =>
  (await deps.journal.entries(`removal#${id}`, { limit: 50 })).items.filter(
    ({ entry }) => entry.type === 'log-read',
  ).length;

describe('the words of a comment that was removed', () => {
  it('are on no page and in no answer of the API, in none of their versions, for anyone', async () => {
    await remove();
    for (const who of ['karin', 'dan', 'anna']) {
      const { page } = await browser(deps, who);
      for (const path of [
        `/desk/inbox?incident=${incidentId}`,
        '/desk/inbox?incident=all',
        `/desk/inbox/${id}?incident=${incidentId}`,
        '/desk/removals',
        '/desk',
      ]) {
        expectNone(await page(path));
      }
      for (const path of [
        `/comments/${id}`,
        `/incidents/${incidentId}/comments`,
        `/comments/${id}/journal`,
      ]) {
        const { status, text } = await api(who, path);
        expect(status).toBe(200);
        expectNone(text);
      }
    }
    expect(await readings()).toBe(0);
    expect((await api('karin', `/comments/${id}`)).text).toContain('"isWithheld":true');
  });

  it('are shown to moderators and lawyers who ask for them, and each reading is noted', async () => {
    await remove();
    const writer = await browser(deps, 'karin');
    const path = `/desk/inbox/${id}`;
    expect(await writer.page(path)).toContain(`${path}/removed-words`);
    const shown = await writer.post(`${path}/removed-words`, { show: 'yes' });
    expect(shown.status).toBe(200);
    expect(await shown.text()).toContain(REMOVED);
    expect(await readings()).toBe(1);
    const { status, text } = await api('karin', `/comments/${id}/journal?words=true`);
    expect(status).toBe(200);
    expect(text).toContain(FIRST);
    expect(await readings()).toBe(2);
  });

  it('are refused to others', async () => {
    await remove();
    const spokesperson = await browser(deps, 'anna');
    const path = `/desk/inbox/${id}`;
    expect(await spokesperson.page(path)).not.toContain(`${path}/removed-words`);
    const refused = await spokesperson.post(`${path}/removed-words`, { show: 'yes' });
    expect(refused.status).toBe(403);
    expectNone(await refused.text());
    expect((await api('anna', `/comments/${id}/journal?words=true`)).status).toBe(403);
    expect(await readings()).toBe(0);
  });

  it.each([
    ['hand-over', { to: 'Polisen', way: 'phone' }],
    ['no-reply', { reason: 'other' }],
  ])('are in no note of a %s, which stays where it quotes none', async (act, how) => {
    const note = (text: string) => ({ ...how, note: text });
    const send = (body: object) =>
      wholeApp(deps).sendAs('karin', 'POST', `/api/comments/${id}/${act}`, body);
    await said(FIRST);
    await said(REMOVED);
    expect((await send(note(`Han skrev: ”${REMOVED}”`))).status).toBe(200);
    await proposeRemoval(deps, karin, id, { ground: 'spam', reason: 'Reklam.' });
    expect((await api('anna', `/comments/${id}`)).text).toContain(REMOVED);
    await decideOnRemoval(deps, dan, id, { decision: 'remove' });
    const anna = await browser(deps, 'anna');
    for (const path of [`/desk/inbox/${id}`, `/desk/inbox?incident=${incidentId}`]) {
      expectNone(await anna.page(path));
    }
    expectNone((await api('anna', `/comments/${id}`)).text);
    expectNone((await api('anna', `/incidents/${incidentId}/comments`)).text);
    await wholeApp(deps).sendAs('karin', 'POST', `/api/comments/${id}/reopen`, { reason: 'Igen.' });
    expect((await send(note('Ringde själv.'))).status).toBe(200);
    expect((await api('anna', `/comments/${id}`)).text).toContain('Ringde själv.');
  });

  it('do not hide what its author has written since, which nobody has judged', async () => {
    await remove();
    await said(SINCE);
    const page = await (await browser(deps, 'anna')).page(`/desk/inbox/${id}`);
    expect(page).toContain(SINCE);
    expectNone(page);
    expect((await api('anna', `/comments/${id}`)).text).toContain(SINCE);
  });

  describe('stay removed, whatever is proposed for what its author has written since', () => {
    const stays = async (state: string) => {
      for (const who of ['karin', 'anna']) {
        expectNone(await (await browser(deps, who)).page(`/desk/inbox/${id}`));
        expectNone((await api(who, `/comments/${id}`)).text);
      }
      const log = await api('karin', `/incidents/${incidentId}/moderation`);
      expectNone(log.text);
      expect(JSON.parse(log.text).items).toMatchObject([{ state, isInForce: true }]);
    };
    const proposeAgain = async () => {
      await remove();
      await said(SINCE);
      expect(await (await browser(deps, 'karin')).page(`/desk/inbox/${id}`)).toContain(
        'act-removal',
      );
      const proposed = await proposeRemoval(deps, karin, id, { ground: 'spam', reason: 'Ja.' });
      expect(proposed.ok).toBe(true);
    };

    it('while that is open', async () => {
      await proposeAgain();
      await stays('proposed');
      const page = await (await browser(deps, 'dan')).page(`/desk/inbox/${id}`);
      expect(page).toContain('What it said before stays removed.');
      expect(page).toContain(SINCE);
    });

    it('once the new words are kept, and until they are taken back themselves', async () => {
      await proposeAgain();
      await decideOnRemoval(deps, dan, id, { decision: 'keep' });
      await stays('removed');
      await takeBackRemoval(deps, dan, id);
      expect((await deps.journal.read(removalJournal, id))?.state).toBe('undone');
    });

    it('once the new words are removed too, and taken back', async () => {
      await proposeAgain();
      await decideOnRemoval(deps, dan, id, { decision: 'remove' });
      await stays('removed');
      expect((await api('anna', `/comments/${id}`)).text).not.toContain(SINCE);
      await takeBackRemoval(deps, dan, id);
      await stays('removed');
      expect((await api('anna', `/comments/${id}`)).text).toContain(SINCE);
    });

    it('and can not be proposed again where its author comes back to them', async () => {
      await proposeAgain();
      await said(REMOVED);
      const again = await proposeRemoval(deps, karin, id, { ground: 'spam', reason: 'Ja.' });
      expect(again).toMatchObject({ ok: false, refusal: { type: 'already-proposed' } });
      await stays('proposed');
    });
  });

  it('are shown as before while the removal is proposed only, and once it is taken back', async () => {
    await said(REMOVED);
    await proposeRemoval(deps, karin, id, { ground: 'spam', reason: 'Reklam.' });
    const anna = await browser(deps, 'anna');
    expect(await anna.page(`/desk/inbox/${id}`)).toContain(REMOVED);
    await decideOnRemoval(deps, dan, id, { decision: 'remove' });
    await takeBackRemoval(deps, dan, id);
    expect(await anna.page(`/desk/inbox/${id}`)).toContain(REMOVED);
    expect((await deps.journal.read(removalJournal, id))?.state).toBe('undone');
  });
});
