import { describe, expect, it } from 'vitest';
import { seedComment, seedFamily, seedFamilyRequest, seedQuestion } from '../family.ts';
import { testDeps, wholeApp } from '../support.ts';

const begin = async () => {
  const deps = testDeps();
  const { sendAs } = wholeApp(deps);
  const { incident, comment } = await seedQuestion(deps);
  const family = await seedFamily(deps, comment);
  const as = (person: string) => async (method: string, path: string, body?: unknown) => {
    const response = await sendAs(person, method, path, body);
    const answer: any = await response.json();
    return { status: response.status, body: answer };
  };
  return { deps, incident, comment, family, karin: as('karin'), anna: as('anna') };
};

describe('a family in the API', () => {
  it('is requested with a reply, with openings of its own or those that ship', async () => {
    const { comment, karin } = await begin();
    const request = { commentId: comment.id, language: 'sv', channels: ['bluesky'], family: true };
    const texts = [{ channel: 'bluesky', text: 'Koka vattnet i Norrby.' }];
    const { status, body } = await karin('POST', '/api/replies', { ...request, texts });
    expect(status).toBe(202);
    const shown = (await karin('GET', `/api/statements/${body.id}`)).body;
    expect(shown).toMatchObject({ family: true, commentId: comment.id });
    expect(shown.variants.length).toBeGreaterThanOrEqual(3);
    expect(shown.inReplyTo).toBeUndefined();
    const two = { ...request, texts, variants: ['Hej.', 'Tack.'] };
    expect((await karin('POST', '/api/replies', two)).status).toBe(422);
    const alone = { ...two, family: false, variants: ['Hej.', 'Tack.', 'Vi läser.'] };
    expect((await karin('POST', '/api/replies', alone)).status).toBe(422);
    // The comment is still for anyone to answer.
    expect((await karin('GET', `/api/comments/${comment.id}`)).body.replyId).toBeUndefined();
  });
});

describe('an approved answer that is stopped', () => {
  it('answers no comment any more, by whoever may write; again it changes nothing', async () => {
    const { comment, family, karin, anna } = await begin();
    const stop = `/api/statements/${family.id}/withdraw`;
    expect((await anna('POST', stop)).status).toBe(403);
    for (const _ of ['once', 'again']) {
      expect(await karin('POST', stop)).toMatchObject({
        status: 200,
        body: { status: 'withdrawn' },
      });
    }
    const answer = await karin('POST', `/api/comments/${comment.id}/answer`, {
      familyId: family.id,
    });
    expect(answer.body.type).toContain('not-approved');
  });
});

describe('POST /api/comments/{id}/answer', () => {
  it('sends an opening of the family, the next in turn or a chosen one', async () => {
    const { comment, incident, family, karin, deps } = await begin();
    const answer = await karin('POST', `/api/comments/${comment.id}/answer`, {
      familyId: family.id,
    });
    expect(answer.body).toMatchObject({ state: 'open', sending: { variant: 0, state: 'waiting' } });
    const other = await seedComment(deps, incident.id, '2');
    const chosen = { familyId: family.id, variant: 2 };
    const { body } = await karin('POST', `/api/comments/${other.id}/answer`, chosen);
    expect(body.sending.variant).toBe(2);
  });

  it('refuses what is not approved, stale, without words, or under way', async () => {
    const { comment, incident, family, karin, anna, deps } = await begin();
    const path = `/api/comments/${comment.id}/answer`;
    const { id } = await seedFamilyRequest(deps, comment.id);
    expect(await karin('POST', path, { familyId: id })).toMatchObject({
      status: 409,
      body: { type: expect.stringContaining('not-approved') },
    });
    const ours = { familyId: family.id };
    expect((await anna('POST', path, ours)).status).toBe(403);
    expect((await karin('POST', path, { ...ours, variant: 9 })).body.type).toContain('no-text');
    const elsewhere = await seedComment(deps, incident.id, '3', { channel: 'x' });
    const there = `/api/comments/${elsewhere.id}/answer`;
    expect((await karin('POST', there, ours)).body.type).toContain('no-text');
    await karin('POST', path, ours);
    expect((await karin('POST', path, ours)).body.type).toContain('answer-under-way');
    const handOver = { to: 'Kundtjänst', way: 'mail' };
    const handed = await karin('POST', `/api/comments/${comment.id}/hand-over`, handOver);
    expect(handed.body.type).toContain('answer-under-way');
    deps.clock.now = new Date('2026-11-24T12:00:00.000Z');
    expect((await karin('POST', there, ours)).body.type).toContain('stale-family');
  });
});

describe('POST /api/incidents/{id}/answers', () => {
  it('previews who gets which opening and who is left out, and changes nothing by it', async () => {
    const { comment, incident, family, karin, deps } = await begin();
    const same = await seedComment(deps, incident.id, '2');
    const other = await seedComment(deps, incident.id, '3', { text: 'Kan man dricka 2 glas?' });
    const comments = [comment.id, same.id, other.id, 'nowhere'];
    const body = { familyId: family.id, comments };
    const path = `/api/incidents/${incident.id}/answers`;
    const preview = await karin('POST', `${path}?preview=1`, body);
    expect(preview.body).toEqual({
      send: [
        { id: comment.id, variant: 0 },
        { id: same.id, variant: 1 },
      ],
      leftOut: [
        { id: other.id, why: 'number' },
        { id: 'nowhere', why: 'not-found' },
      ],
    });
    expect((await karin('GET', `/api/comments/${same.id}`)).body.sending).toBeUndefined();
    const sent = await karin('POST', path, body);
    expect(sent.status).toBe(202);
    const runs = await Promise.all(
      [comment, same].map(({ id }) => karin('GET', `/api/comments/${id}`)),
    );
    expect(runs.map((each) => each.body.sending.runId)).toEqual([sent.body.id, sent.body.id]);
    expect((await karin('GET', `/api/comments/${other.id}`)).body.sending).toBeUndefined();
    expect((await karin('POST', path, body)).status).toBe(202);
  });

  it('takes two hundred at most, of a writer, and only an approved family of the incident', async () => {
    const { incident, family, karin, anna } = await begin();
    const path = `/api/incidents/${incident.id}/answers`;
    const comments = Array.from({ length: 201 }, (_, i) => `c${i}`);
    expect((await karin('POST', path, { familyId: family.id, comments })).status).toBe(422);
    const few = { familyId: family.id, comments: ['c1'] };
    expect((await anna('POST', path, few)).status).toBe(403);
    expect((await karin('POST', path, { ...few, familyId: 'none' })).status).toBe(409);
    expect((await karin('POST', '/api/incidents/none/answers', few)).status).toBe(409);
  });
});
