import { describe, expect, it } from 'vitest';
import { FactInput, IncidentInput } from '#domain/incident/input.ts';
import { PostInput, ReplyInput } from '#domain/statement/everyday-input.ts';
import { StatementInput } from '#domain/statement/input.ts';
import { receive } from '#test/support/comment.ts';
import { assignComment } from '#web/actions/comments.ts';
import { addFact } from '#web/actions/facts.ts';
import { changeIncident, openIncident } from '#web/actions/incidents.ts';
import { cancelIncident } from '#web/actions/phases.ts';
import { requestReply } from '#web/actions/replies.ts';
import { requestStatement, requestWithoutIncident } from '#web/actions/statements.ts';
import { person, seedIncident } from '../seed.ts';
import { testDeps } from '../support.ts';

const karin = person('karin');
const comment = { sourceId: '1', text: 'Kan man dricka vattnet i Norrby nu?' };
const replyTo = (commentId: string, text = 'Koka vattnet i Norrby innan du dricker det.') =>
  ReplyInput.parse({
    ...{ commentId, language: 'sv', channels: ['bluesky'] },
    texts: [{ channel: 'bluesky', text }],
  });

describe('the same call again', () => {
  it('is answered as the first, though the comment was changed, moved and is urgent by now', async () => {
    const deps = testDeps();
    const { id } = await receive(deps, comment, ['child']);
    const first = await requestReply(deps, karin, replyTo(id), 'once');
    expect(first).toMatchObject({ ok: true, value: { urgentBy: expect.any(String) } });
    await receive(deps, { ...comment, text: 'Kan man dricka det?' });
    await assignComment(deps, karin, id, { incidentId: (await seedIncident(deps)).id });
    expect(await requestReply(deps, karin, replyTo(id), 'once')).toEqual(first);
    const other = await requestReply(deps, karin, replyTo(id, 'Ja.'), 'once');
    expect(other).toEqual({ ok: false, refusal: { type: 'idempotency-conflict' } });
  });

  it('is answered as the first, though the model that words a post is gone', async () => {
    const deps = testDeps();
    const post = PostInput.parse({
      ...{ language: 'sv', channels: ['newsroom'], instructions: 'Simhallen har öppet i jul.' },
      publishAt: new Date(deps.now().getTime() + 3_600_000).toISOString(),
    });
    const withModel = { ...deps, translates: true };
    const first = await requestWithoutIncident(withModel, karin, post, 'once');
    expect(first).toMatchObject({ ok: true, value: { toldToModel: true } });
    expect(await requestWithoutIncident(deps, karin, post, 'once')).toEqual(first);
  });
});

it('the same request again, once the facts are others, is a request of its own', async () => {
  const deps = testDeps();
  const { id } = await seedIncident(deps);
  const input = StatementInput.parse({
    ...{ kind: 'holding', language: 'sv', channels: ['newsroom'] },
    nextUpdateAt: new Date(deps.now().getTime() + 3_600_000).toISOString(),
  });
  const request = async (key: string) => {
    const requested = await requestStatement(deps, karin, id, input, key);
    return requested.ok ? requested.value.id : JSON.stringify(requested.refusal);
  };
  const first = await request('left');
  expect(await request('right')).toBe(first);
  await changeIncident(deps, karin, id, { contacts: ['va@malarvatten.example'] });
  const second = await request('third');
  const added = { text: 'Skolan i Norrby är stängd.', status: 'confirmed' as const };
  await addFact(deps, karin, id, FactInput.parse(added));
  const third = await request('fourth');
  expect(new Set([first, second, third]).size).toBe(3);
  expect([await request('left'), await request('right')]).toEqual([first, first]);
});

it('a key says nothing of another kind of call: an incident and a post are two things', async () => {
  const deps = testDeps();
  const input = IncidentInput.parse({ title: 'Strömavbrott', summary: 'Mörkt.', severity: 3 });
  const opened = await openIncident(deps, karin, input, 'once');
  const post = PostInput.parse({
    ...{ language: 'sv', channels: ['x'], texts: [{ channel: 'x', text: 'Badet har öppet.' }] },
    publishAt: new Date(deps.now().getTime() + 3_600_000).toISOString(),
  });
  const planned = await requestWithoutIncident(deps, karin, post, 'once');
  expect([opened.ok, planned.ok]).toEqual([true, true]);
  expect(opened.ok && planned.ok && opened.value.id === planned.value.id).toBe(false);
});

it('a comment is put with no incident that is over', async () => {
  const deps = testDeps();
  const { id } = await receive(deps, comment);
  const incident = await seedIncident(deps);
  await cancelIncident(deps, karin, incident.id);
  expect(await assignComment(deps, karin, id, { incidentId: incident.id })).toEqual({
    ok: false,
    refusal: { type: 'incident-closed' },
  });
});

it('another reply to a comment is refused, with a key of its own too', async () => {
  const deps = testDeps();
  const { id } = await receive(deps, comment);
  const first = await requestReply(deps, karin, replyTo(id), 'once');
  const { id: statementId } = first.ok ? first.value : { id: '' };
  expect(await requestReply(deps, karin, replyTo(id), 'twice')).toEqual({
    ok: false,
    refusal: { type: 'reply-under-way', statementId },
  });
});
