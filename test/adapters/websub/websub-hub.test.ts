import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createWebSubHub, HubFailed } from '#adapters/websub/websub-hub.ts';

let server: Server;
let address: string;
let told: URLSearchParams[];
let status: number;

beforeEach(async () => {
  told = [];
  status = 204;
  server = createServer(async (request, response) => {
    told.push(new URLSearchParams(await text(request)));
    response.writeHead(status, { location: '/elsewhere' }).end();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterEach(() => void server.close());

const feeds = ['https://news.example.org/newsroom/feed.xml', 'https://news.example.org/x?a=1&b=2'];

describe('a WebSub hub', () => {
  it('is told of each feed', async () => {
    await createWebSubHub(address).announce(feeds);
    const said = told.map((each) => Object.fromEntries(each));
    const saying = (feed: string) => ({
      'hub.mode': 'publish',
      'hub.url': feed,
      'hub.topic': feed,
    });
    expect(said).toHaveLength(2);
    expect(said).toEqual(expect.arrayContaining(feeds.map(saying)));
  });

  it.each([500, 404, 302])('that answers %i has not taken it', async (answer) => {
    status = answer;
    const failing = createWebSubHub(address).announce(feeds);
    await expect(failing).rejects.toThrow(answer === 302 ? TypeError : HubFailed);
  });

  it('that is not there has not taken it', async () => {
    server.close();
    await expect(createWebSubHub(address).announce(feeds)).rejects.toThrow();
  });
});
