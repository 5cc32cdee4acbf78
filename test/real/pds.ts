import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '../support/free-port.ts';

/** A server of Bluesky's on this machine, with one account. */
export interface Pds {
  url: string;
  account: { service: string; identifier: string; password: string };
  did: string;
  /** Texts of all posts of the account, with their records. */
  records(): Promise<{ uri: string; value: { text: string } & Record<string, unknown> }[]>;
  call(method: string, input: unknown): Promise<{ status: number; body: any }>;
  stop(): Promise<void>;
}

/** Whether the real servers are installed: they have a package of their own. */
export const isPdsInstalled = existsSync(
  join(fileURLToPath(new URL('node_modules', import.meta.url)), '@atproto', 'pds'),
);

// The names are variables, so that nobody needs the packages who does not run these tests.
const load = async () => {
  const [pds, plc, crypto] = ['@atproto/pds', '@did-plc/server', '@atproto/crypto'];
  return {
    ...((await import(/* @vite-ignore */ pds!)) as { PDS: any }),
    ...((await import(/* @vite-ignore */ plc!)) as { PlcServer: any; Database: any }),
    ...((await import(/* @vite-ignore */ crypto!)) as { Secp256k1Keypair: any }),
  };
};

/**
 * Starts a real PDS (MIT, the code that Bluesky runs) with SQLite in a temporary folder, and the directory
 * of accounts, in memory.
 */
export const startPds = async (): Promise<Pds> => {
  process.env['LOG_ENABLED'] = 'false';
  const { PDS, PlcServer, Database, Secp256k1Keypair } = await load();
  const [plcPort, port] = [await freePort(), await freePort()];
  const plc = PlcServer.create({ db: Database.mock(), port: plcPort });
  await plc.start();
  const folder = await mkdtemp(join(tmpdir(), 'talan-pds-'));
  const [key, recovery] = [
    await Secp256k1Keypair.create({ exportable: true }),
    await Secp256k1Keypair.create(),
  ];
  const server = await PDS.fromEnv({
    devMode: true,
    port,
    hostname: 'localhost',
    dataDirectory: folder,
    blobstoreDiskLocation: join(folder, 'blobs'),
    didPlcUrl: `http://localhost:${plcPort}`,
    recoveryDidKey: recovery.did(),
    adminPassword: 'admin',
    jwtSecret: 'x'.repeat(32),
    serviceHandleDomains: ['.test'],
    plcRotationKeyK256PrivateKeyHex: Buffer.from(await key.export()).toString('hex'),
    bskyAppViewUrl: 'https://appview.invalid',
    bskyAppViewDid: 'did:example:invalid',
    inviteRequired: false,
    disableSsrfProtection: true,
  });
  await server.start();
  const url = `http://localhost:${port}`;
  let token: string | undefined;
  const call: Pds['call'] = async (method, input) => {
    const response = await fetch(`${url}/xrpc/${method}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token && { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify(input),
    });
    return { status: response.status, body: await response.json().catch(() => undefined) };
  };
  const identifier = 'myndigheten.test';
  const email = 'konto@exempel.example';
  const password = 'huvudsakligt-ord';
  const created = await call('com.atproto.server.createAccount', {
    handle: identifier,
    email,
    password,
  });
  token = created.body.accessJwt;
  const did: string = created.body.did;
  const { body: app } = await call('com.atproto.server.createAppPassword', { name: 'talan' });
  const collection = 'app.bsky.feed.post';
  return {
    ...{ url, did, call },
    account: { service: url, identifier, password: app.password },
    records: async () => {
      const all = [];
      let cursor: string | undefined;
      do {
        const query = new URLSearchParams({ repo: did, collection, limit: '100' });
        if (cursor) query.set('cursor', cursor);
        const page: any = await (
          await fetch(`${url}/xrpc/com.atproto.repo.listRecords?${query}`)
        ).json();
        all.push(...page.records);
        cursor = page.cursor;
      } while (cursor);
      return all;
    },
    stop: async () => {
      await server.destroy();
      await plc.destroy();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
