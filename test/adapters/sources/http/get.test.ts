import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createGet } from '#adapters/sources/http/get.ts';
import { isPublicAddress } from '#adapters/sources/http/public-address.ts';

const paths: Record<string, RequestListener> = {
  '/page': (request, answer) => {
    answer.setHeader('etag', '"1"');
    answer.end(`words for ${request.headers['user-agent']}`);
  },
  '/moved': (_, answer) => void answer.writeHead(302, { location: '/page' }).end(),
  '/loop': (_, answer) => void answer.writeHead(301, { location: '/loop' }).end(),
  '/to-metadata': (_, answer) =>
    void answer.writeHead(302, { location: 'http://169.254.169.254/latest' }).end(),
  '/to-file': (_, answer) => void answer.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/big': (_, answer) => {
    answer.on('error', () => {});
    const send = () => {
      while (!answer.destroyed && answer.write('x'.repeat(64_000)));
      answer.once('drain', send);
    };
    send();
  },
  '/bomb': (_, answer) => {
    answer.setHeader('content-encoding', 'gzip');
    answer.end(gzipSync(Buffer.alloc(30_000_000)));
  },
  '/packed': (_, answer) => {
    answer.setHeader('content-encoding', 'gzip');
    answer.end(gzipSync('packed words'));
  },
  '/broken': (_, answer) => {
    answer.setHeader('content-encoding', 'gzip');
    answer.end('no gzip');
  },
  '/never': () => {},
};

const server = createServer((request, answer) => paths[request.url!]!(request, answer));
let origin: string;
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

// Only this server may be reached, wherever it stands in for.
const get = createGet({ mayReach: (address) => address === '127.0.0.1' });
const at = (path: string, ms = 5_000) => get(`${origin}${path}`, {}, AbortSignal.timeout(ms));

describe('get', () => {
  it('reads a page, its status and headers', async () => {
    const { status, headers, body } = await at('/page');
    expect([status, headers.get('etag'), body.toString()]).toEqual([
      200,
      '"1"',
      'words for Talan/1.0 (feed reader)',
    ]);
  });

  it('follows a redirect, and unpacks what is packed', async () => {
    expect((await at('/moved')).status).toBe(200);
    expect((await at('/packed')).body.toString()).toBe('packed words');
  });

  it('ends a loop of redirects', async () => {
    await expect(at('/loop')).rejects.toMatchObject({ why: 'failed' });
  });

  it('goes to no private address by a redirect, and to nothing but the web', async () => {
    await expect(at('/to-metadata')).rejects.toMatchObject({ why: 'private' });
    await expect(at('/to-file')).rejects.toMatchObject({ why: 'failed' });
  });

  it('cuts off what is too big, also where it is packed small', async () => {
    await expect(at('/big')).rejects.toMatchObject({ why: 'too-big' });
    await expect(at('/bomb')).rejects.toMatchObject({ why: 'too-big' });
  });

  it('throws where what is packed is broken, or no answer comes in time', async () => {
    await expect(at('/broken')).rejects.toThrow();
    await expect(at('/never', 100)).rejects.toThrow();
  });
});

describe('get, of the public internet alone', () => {
  const port = () => new URL(origin).port;
  const ask = (address: string, found: string[] = ['127.0.0.1']) =>
    createGet({
      mayReach: isPublicAddress,
      resolve: (_, done) =>
        done(
          null,
          found.map((each) => ({ address: each, family: each.includes(':') ? 6 : 4 })),
        ),
    })(address, {}, AbortSignal.timeout(5_000));

  it.each(['127.0.0.1', '[::1]', '0x7f000001', '2130706433', '127.1', '[::ffff:7f00:1]'])(
    'does not connect to %s',
    async (host) => {
      await expect(ask(`http://${host}:${port()}/page`)).rejects.toMatchObject({ why: 'private' });
    },
  );

  it('does not connect where a name leads inside, whatever else it leads to', async () => {
    const address = `http://news.example:${port()}/page`;
    await expect(ask(address)).rejects.toMatchObject({ why: 'private' });
    await expect(ask(address, ['8.8.8.8', '10.0.0.1'])).rejects.toMatchObject({ why: 'private' });
  });

  it('connects to the very address that was checked', async () => {
    const asked: string[] = [];
    const checking = createGet({
      mayReach: (address) => {
        asked.push(address);
        return true;
      },
      resolve: (_, done) => done(null, [{ address: '127.0.0.1', family: 4 }]),
    });
    const got = await checking(
      `http://news.example:${port()}/page`,
      {},
      AbortSignal.timeout(5_000),
    );
    expect([got.status, asked]).toEqual([200, ['127.0.0.1']]);
  });
});
