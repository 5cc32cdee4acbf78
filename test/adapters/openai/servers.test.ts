import type { Server } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ModelFailure } from '#domain/draft/draft.ts';
import { type Habit, habits, type Reply } from './servers.ts';
import { asked, close, drafterAt, serve } from './support.ts';

let url: string;
let server: Server;
let habit: Pick<Habit, 'reply'>;
let requests: any[];

const send = (response: any, { status = 200, headers, body }: Reply) => {
  const json = { 'content-type': 'application/json' };
  response.writeHead(status, typeof body === 'string' ? headers : { ...json, ...headers });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
};

beforeAll(async () => {
  ({ url, server } = await serve((request, response) => {
    let text = '';
    request.on('data', (part) => (text += part));
    request.on('end', () => {
      const body = JSON.parse(text);
      requests.push(body);
      send(response, habit.reply(body, requests.length));
    });
  }));
});
beforeEach(() => {
  requests = [];
});
afterAll(() => close(server));

const outcome = async (): Promise<ModelFailure | undefined> => {
  try {
    const { texts } = await drafterAt(url).draft(asked);
    expect(texts.map(({ channel, title }) => [channel, Boolean(title)])).toEqual([
      ['newsroom', true],
      ['x', false],
    ]);
    expect(texts.every(({ text, sentences }) => text && sentences.length > 0)).toBe(true);
    return undefined;
  } catch (error) {
    if (error instanceof ModelFailure) return error;
    throw error;
  }
};

describe('a server that', () => {
  it.each(habits)('$does', async ({ reply, reason, requests: expected }) => {
    habit = { reply };
    const failure = await outcome();
    expect({ reason: failure?.reason, requests: requests.length }).toEqual({
      reason,
      requests: expected,
    });
  });
});
