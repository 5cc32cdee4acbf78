import type { Server } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { propose } from '#domain/draft/propose.ts';
import { playbook, request, rules } from '#test/domain/draft/briefs.ts';
import { careless, good, small } from './answers.ts';
import { close, drafterAt, serve } from './support.ts';

const asked = request(
  {
    kind: 'holding',
    language: 'sv',
    harm: ['danger'],
    organisation: {
      name: 'Exempelvatten',
      domains: ['exempel.example'],
      spokespeople: [],
      publicBody: false,
    },
    facts: [
      { id: 'f1', status: 'confirmed', text: 'En vattenledning har gått sönder i Ekby' },
      { id: 'f2', status: 'confirmed', text: '640 hushåll är berörda' },
      { id: 'f3', status: 'unconfirmed', text: 'En grävmaskin skadade ledningen' },
    ],
    contacts: ['010-555 01 00'],
    publicAction: { text: 'Koka vattnet innan du dricker det.', keys: ['koka'] },
    nextUpdateAt: '2026-11-22T13:30:00Z',
  },
  ['newsroom', 'sms'],
);

let url: string;
let server: Server;
let answers: string[];
let requests: any[];

beforeAll(async () => {
  ({ url, server } = await serve((incoming, response) => {
    let body = '';
    incoming.on('data', (part) => (body += part));
    incoming.on('end', () => {
      requests.push(JSON.parse(body));
      const content = answers[requests.length - 1] ?? answers.at(-1);
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ choices: [{ finish_reason: 'stop', message: { content } }] }));
    });
  }));
});
beforeEach(() => {
  requests = [];
});
afterAll(() => close(server));

const proposed = async (...contents: string[]) => {
  answers = contents;
  const writers = { drafter: drafterAt(url), playbook, rules, now: () => new Date() };
  const attempts = await propose(writers, asked);
  const last = attempts.at(-1);
  const [newsroom, sms] = last?.draft.texts ?? [];
  const blocks = (last?.findings ?? []).filter(({ severity }) => severity === 'block');
  return { writtenBy: last?.writtenBy, newsroom, sms, blocks, attempts };
};

describe('what comes of an answer', () => {
  it.each([
    ['as asked for', good],
    ['by a careless model', careless],
    ['by a small model', small],
  ])('%s: one request, a draft that no rule stops, what to do first', async (_, content) => {
    const { writtenBy, newsroom, sms, blocks } = await proposed(content);
    expect(blocks).toEqual([]);
    expect(writtenBy).toBe('model');
    expect(requests).toHaveLength(1);
    expect(newsroom?.title).toBeTruthy();
    expect(newsroom?.text).not.toMatch(new RegExp(`^${newsroom?.title}`, 'u'));
    for (const text of [newsroom, sms]) expect(text?.text).toMatch(/^Koka vattnet/u);
    expect(sms?.text).toContain('kl. 14.30');
  });

  it('by a careless model keeps the key fact in a text message, and what three parts have room for', async () => {
    const { sms } = await proposed(careless);
    expect(sms?.text).toContain('En ledning har gått sönder i Ekby.');
    expect(sms?.text).toContain('010-555 01 00');
    expect(sms?.text.length).toBeGreaterThan(160);
    expect(sms?.text.length).toBeLessThanOrEqual(459);
  });

  it('without ids claims no facts', async () => {
    const { newsroom } = await proposed(small);
    expect(newsroom?.sentences.flatMap(({ factIds }) => factIds)).toEqual([]);
  });

  it('in no shape at all is the playbook’s draft after it went back once', async () => {
    const { writtenBy, attempts } = await proposed('Koka vattnet!');
    expect(writtenBy).toBe('playbook');
    expect(attempts[0]?.fallbackReason).toBe('invalid-json');
    expect(requests).toHaveLength(2);
  });
});
