import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createGetPicture } from '#adapters/planners/pictures/get-picture.ts';
import { isPublicAddress } from '#adapters/sources/http/public-address.ts';
import { MAX_PICTURE_BYTES } from '#domain/planned/picture.ts';

const server = createServer((request, response) => {
  if (request.url === '/gone') response.writeHead(404).end();
  else if (request.url === '/huge') response.end(Buffer.alloc(MAX_PICTURE_BYTES + 1));
  else response.end(Buffer.alloc(3_000_000, 7));
});
beforeAll(() => new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready)));
afterAll(() => void server.close());
const at = (path: string) => `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;

describe('a picture of a post in another planner', () => {
  const get = createGetPicture({ mayReach: () => true, callMs: 4_000 });

  it('is had whole, as far as it is no bigger than a picture may be', async () => {
    expect(await get(at('/1.png'))).toHaveLength(3_000_000);
    expect(await get(at('/huge'))).toBe('too-big');
    expect(await get(at('/gone'))).toBe('failed');
  });

  it('is not looked for inside a private network, nor where there is no address', async () => {
    const guarded = createGetPicture({ mayReach: isPublicAddress, callMs: 4_000 });
    expect(await guarded(at('/1.png'))).toBe('failed');
    expect(await guarded('file:///etc/passwd')).toBe('failed');
    expect(await guarded('no address')).toBe('failed');
  });
});
