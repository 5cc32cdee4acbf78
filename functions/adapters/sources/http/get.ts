import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { SourceUnread } from './failure.ts';
import { checkedLookup, isFitHost, type MayReach, type Resolve } from './lookup.ts';

/** What a page of news may have, unpacked, where nothing else is said. */
const BYTES_AT_MOST = 2_000_000;
const REDIRECTS_AT_MOST = 5;
const REDIRECTS = [301, 302, 303, 307, 308];
const USER_AGENT = 'Talan/1.0 (feed reader)';

/** An answer: its body as bytes, of a redirect that of where it led to. */
export interface Got {
  status: number;
  headers: Headers;
  body: Buffer;
}

export interface GetDeps {
  mayReach: MayReach;
  resolve?: Resolve;
  /** The most that is read of an answer, unpacked. */
  bytesAtMost?: number;
}

export type Get = (
  address: string,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
) => Promise<Got>;

const open = (
  { mayReach, resolve }: GetDeps,
  url: URL,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<IncomingMessage> =>
  new Promise((done, fail) => {
    if (!/^https?:$/.test(url.protocol)) return fail(new SourceUnread('failed'));
    if (!isFitHost(url.hostname, mayReach)) return fail(new SourceUnread('private'));
    const request = url.protocol === 'https:' ? requestHttps : requestHttp;
    const lookup = checkedLookup(mayReach, resolve);
    const sent = request(url, { lookup, signal, headers, agent: false }, done);
    sent.on('error', fail);
    sent.end();
  });

const unpackers: Readonly<Record<string, () => NodeJS.ReadWriteStream & Readable>> = {
  gzip: createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

// What is too big is cut off where it becomes so, whatever its header says, and however small it was packed.
const readBody = async (answer: IncomingMessage, bytesAtMost: number): Promise<Buffer> => {
  const unpack = unpackers[answer.headers['content-encoding'] ?? ''];
  const body = unpack ? answer.pipe(unpack()) : answer;
  answer.on('error', (error) => body.destroy(error));
  const parts: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const part of body) {
      const buffer = Buffer.from(part);
      bytes += buffer.length;
      if (bytes > bytesAtMost) throw new SourceUnread('too-big');
      parts.push(buffer);
    }
  } finally {
    answer.destroy();
  }
  return Buffer.concat(parts);
};

// Cookies, the only ones that may come several times, are of no use here.
const headersOf = ({ headers }: IncomingMessage): Headers =>
  new Headers(
    Object.entries(headers).flatMap(([name, value]): [string, string][] =>
      typeof value === 'string' ? [[name, value]] : [],
    ),
  );

/**
 * Gets a page. Follows redirects, each only to where it may be reached, sends nothing secret, and reads 2 MB at most
 * where nothing else is said.
 * Throws `SourceUnread`, or an error of the connection.
 */
export const createGet =
  (deps: GetDeps): Get =>
  async (address, headers, signal) => {
    const sent = {
      'user-agent': USER_AGENT,
      'accept-encoding': 'gzip, deflate, br',
      ...headers,
    };
    let url = new URL(address);
    for (let redirects = 0; redirects <= REDIRECTS_AT_MOST; redirects += 1) {
      const answer = await open(deps, url, sent, signal);
      const { statusCode: status = 0 } = answer;
      const { location } = answer.headers;
      if (!REDIRECTS.includes(status) || location === undefined) {
        return {
          status,
          headers: headersOf(answer),
          body: await readBody(answer, deps.bytesAtMost ?? BYTES_AT_MOST),
        };
      }
      answer.destroy();
      if (!URL.canParse(location, url.href)) throw new SourceUnread('failed');
      url = new URL(location, url);
    }
    throw new SourceUnread('failed');
  };
