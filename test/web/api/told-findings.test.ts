import { describe, expect, it } from 'vitest';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { seedQuestion } from '../family.ts';
import { seedWaiting } from '../seed.ts';
import { testDeps, wholeApp } from '../support.ts';

const text = 'Vi beklagar om någon känner sig orolig.';
const title = 'Vattnet';

const begin = async () => {
  const deps = testDeps();
  const { sendAs } = wholeApp(deps);
  const { incident, comment } = await seedQuestion(deps);
  const { id, hash } = await seedWaiting(deps, undefined, 'karin', { channels: ['newsroom'] });
  const send = async (path: string, body: object) => {
    const response = await sendAs('karin', 'POST', `/api${path}`, body);
    return { status: response.status, body: (await response.json()) as any };
  };
  const list = () => deps.journal.list(statementJournal, { by: 'all' }, { limit: 9 });
  const versions = async () =>
    (await list()).items.map((each) => `${each.id} ${each.version}`).toSorted();
  const calls = {
    statement: [
      `/incidents/${incident.id}/statements`,
      { kind: 'holding', language: 'sv', channels: ['newsroom'] },
      { channel: 'newsroom', title, text },
    ],
    reply: [
      '/replies',
      { commentId: comment.id, language: 'sv', channels: ['bluesky'] },
      { channel: 'bluesky', text },
    ],
    post: [
      '/posts',
      { language: 'sv', channels: ['newsroom'], publishAt: '2026-11-29T09:00:00Z' },
      { channel: 'newsroom', title, text },
    ],
    notice: [
      `/incidents/${incident.id}/statements`,
      { kind: 'internal', language: 'sv', channels: ['intranet'] },
      { channel: 'intranet', title, text },
    ],
    version: [`/statements/${id}/versions`, { hash }, { channel: 'newsroom', title, text }],
  } as const;
  return { send, versions, calls };
};

describe.each(['statement', 'reply', 'post', 'notice', 'version'] as const)(
  'a %s written by a person',
  (what) => {
    it('is told what stops it before anybody is asked, and goes on when it is told', async () => {
      const { send, versions, calls } = await begin();
      const [path, input, words] = calls[what];
      const before = await versions();
      const refused = await send(path, { ...input, texts: [words] });
      expect(refused).toMatchObject({ status: 422, body: { type: 'untold-findings' } });
      const stops = refused.body.findings.filter((each: any) => each.severity === 'block');
      expect(stops.length).toBeGreaterThan(0);
      expect(stops[0].message).not.toBe('');
      expect(await versions()).toEqual(before);
      const told = stops.map((each: any) => `${each.channel}/${each.rule}`);
      const sent = await send(path, { ...input, texts: [words], told });
      expect(sent.status, JSON.stringify(sent.body)).toBeLessThan(300);
      expect(await versions()).not.toEqual(before);
    });
  },
);
