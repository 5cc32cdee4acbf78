import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExportedJournal } from '#domain/journal/verify-journal.ts';
import { recordOf } from '#domain/publish/page-record.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { ok } from '#domain/values/result.ts';
import { run } from '#infra/commands/journal-command.ts';
import { settingsFrom } from '#local/settings.ts';
import { lockDataFolder } from '#local/storage/data-lock.ts';
import { openDatabase } from '#local/storage/database.ts';
import { ensureTable } from '#local/storage/ensure-table.ts';
import { TABLE_NAME, talanTable } from '#local/storage/local-table.ts';
import { runCommandHere } from '#test/support/command.ts';
import { page as newsroomPage } from '../../newsroom/fixtures.ts';
import { journalOn } from '../../support/dynamodb.ts';
import { currentJournal, exportedJournals, hashedAnew, typed } from '../../support/exported.ts';
import { requested } from '../../support/statement.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'talan-journal-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const runJournal = (
  args: string[],
  dataDir = join(folder, 'untouched'),
  more: Record<string, string> = {},
) => runCommandHere(run, args, { TALAN_DATA_DIR: dataDir, ...more });

const example = (): ExportedJournal => exportedJournals()[0];

let files = 0;
const verify = (content: string, ...more: string[]) => {
  files += 1;
  const file = join(folder, `journal-${files}.json`);
  writeFileSync(file, content);
  return runJournal(['verify', file, ...more]);
};
const verifyAfter = (change: (entries: ExportedJournal['entries']) => void, ...more: string[]) => {
  const journal = example();
  change(journal.entries);
  return verify(JSON.stringify(journal), ...more);
};
const { stream, entries } = example();
const last = entries.at(-1)?.entry.hash ?? '';
const intended = entries.find(({ entry }) => entry.type === 'intended')?.entry;
const sum = `${stream}: intact, ${entries.length} entries, last hash ${last}`;

describe('npm run journal -- verify', () => {
  it('says that an intact journal is intact, and what that does not show, without a database', async () => {
    // As it is when the export was redirected to a file.
    const { status, lines } = await verify(
      `\n> talan@0.1.0 journal\n> tsx x\n\n${JSON.stringify(example())}\n`,
    );
    expect(lines).toContain(sum);
    expect(lines).toContain(
      `entry ${intended?.seq} (intended for the newsroom): hash ${intended?.hash}`,
    );
    expect(lines.slice(-3)).toEqual([
      expect.stringContaining('hash a changed journal anew'),
      expect.stringContaining('--expect <hash>'),
      expect.stringContaining('held the mandate'),
    ]);
    expect(status).toBe(0);
    expect(existsSync(join(folder, 'untouched'))).toBe(false);
  });

  it('holds it against a hash that was noted, or that a page prints', async () => {
    const found = await verify(JSON.stringify(example()), '--expect', intended?.hash ?? '');
    const after = entries.length - (intended?.seq ?? 0);
    expect(found.lines).toContain(
      `The expected hash is that of entry ${intended?.seq}; the ${after} after it are not covered by it.`,
    );
    expect(found.lines.join()).not.toContain('hash a changed journal anew');
    expect(found.status).toBe(0);
    const page = join(folder, 'page.json');
    const organisation = {
      name: 'Exempel',
      timeZone: 'Europe/Stockholm',
      languages: ['sv'],
    } as const;
    const site = { baseUrl: 'https://news.example.org', organisation };
    writeFileSync(page, JSON.stringify(recordOf(newsroomPage({ journalHash: last }), site)));
    const printed = await verify(JSON.stringify(example()), '--page', page);
    expect(printed.lines).toContain(`The expected hash is that of entry ${entries.length}.`);
    expect(printed.status).toBe(0);
  });

  it('finds an end that was cut off, and a journal that was hashed anew', async () => {
    const cut = await verifyAfter((all) => all.splice(-2), '--expect', last);
    expect(cut.lines.join()).toContain('NOT the journal that was expected');
    expect(cut.status).toBe(1);
    const anew = example();
    for (const { entry } of anew.entries) entry.at = entry.at.replace('2026', '2025');
    const hashed = await verify(JSON.stringify(hashedAnew(anew)), '--expect', last);
    expect(hashed.lines.join()).toContain('NOT the journal that was expected');
    expect(hashed.status).toBe(1);
  });

  it('names the entry that breaks the rules, however well it was hashed', async () => {
    const journal = example();
    for (const { entry } of journal.entries) if (entry.type === 'decided') entry.by = 'someone';
    const { status, lines } = await verify(JSON.stringify(hashedAnew(journal)));
    expect(lines.join()).toContain('against the rules: the answer is by someone who was not asked');
    expect(status).toBe(1);
  });

  it('names the entry that was altered', async () => {
    const { status, lines } = await verifyAfter(([, second]) => {
      if (second) second.entry.by = 'someone';
    });
    expect(lines).toContain('entry 2 (drafted): the entry was altered');
    expect(lines).toContain(`${stream}: NOT intact, 1 of ${entries.length} entries are wrong`);
    expect(status).toBe(1);
  });

  it('names the entry whose words were altered', async () => {
    const { status, lines } = await verifyAfter(([first]) => {
      if (first?.payload) first.payload.words['instructions'] = 'Other words';
    });
    expect(lines[0]).toBe('entry 1 (requested): the words were altered');
    expect(status).toBe(1);
  });

  it('says loudly what nobody can tell from the file alone, and does not call it intact', async () => {
    const lowered = currentJournal();
    const approval = typed(lowered, 'decided').at(-1);
    if (approval) approval.entry.data['severity'] = 2;
    const level = await verify(JSON.stringify(hashedAnew(lowered)));
    expect(level.lines.join()).toContain('approved BELOW the severity');
    expect(level.status).toBe(3);
    const erased = currentJournal();
    const [first] = typed(erased, 'decided');
    const last = erased.entries.at(-1)?.entry;
    if (!first || !last) throw new TypeError('It holds both');
    first.payload = null;
    const data = { entries: [first.entry.seq], why: 'retention', isWhole: true };
    const entry = { ...last, type: 'words-erased', data, wordsDigest: null };
    erased.entries.push({ entry, payload: null });
    const gone = await verify(JSON.stringify(hashedAnew(erased)));
    expect(gone.lines.join()).toContain('talan ERASED the words of 1 entries');
    expect(gone.lines.join()).toContain('NOT all of it can be checked');
    expect(gone.status).toBe(3);
  });

  it('finds words that are missing though nothing says that they were erased', async () => {
    const { status, lines } = await verifyAfter(([, second]) => {
      if (second) second.payload = null;
    });
    expect(lines[0]).toMatch(/^entry 2 \(drafted\): the words are MISSING/);
    expect(status).toBe(1);
  });

  it('says where the chain is broken', async () => {
    const { status, lines } = await verifyAfter((all) => all.splice(2, 1));
    expect(lines[0]).toMatch(/^entry 4 \(\w+\): an entry before it was removed, added or moved$/);
    expect(status).toBe(1);
  });

  it.each([
    ['nothing', '', /not an exported journal/],
    ['other words', 'hello', /not an exported journal/],
    ['other JSON', '{"a":1}', /not an exported journal.*: see stream/],
    ['no entries', '{"stream":"s","entries":[]}', /not an exported journal.*: see entries/],
    [
      'a hidden field',
      JSON.stringify(example()).replace('"words":{', '"words":{"__proto__":{"a":1},'),
      /not an exported journal/,
    ],
    ['half of one', JSON.stringify(example()).slice(0, 400), /or only a part of one/],
    [
      'a field of another type',
      JSON.stringify(example()).replace('"seq":2,', '"seq":"2",'),
      /: see entries\.1\.entry\.seq/,
    ],
  ])('takes no file that holds %s', async (_, content, message) => {
    const { status, lines } = await verify(content);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(message);
    expect(status).toBe(1);
  });

  it('says in one line that there is no such file, and how it is used', async () => {
    const missing = await runJournal(['verify', join(folder, 'missing')]);
    expect([missing.status, missing.lines.length]).toEqual([1, 1]);
    for (const args of [[], ['verify'], ['erase', 'x']]) {
      expect(await runJournal(args)).toMatchObject({
        status: 2,
        lines: expect.arrayContaining([expect.stringMatching(/^Use/)]),
      });
    }
  });
});

const demanded = {
  ...{ severity: 2 as const, legalHold: false },
  ...{ needed: ['approve' as const], passkey: 'not-asked' as const },
};

describe('npm run journal -- export', () => {
  it('prints a journal that verifies, while Talan runs on the folder and while it does not', async () => {
    const dataDir = join(folder, 'data');
    const lock = lockDataFolder(dataDir);
    const database = await openDatabase(settingsFrom({ TALAN_DATA_DIR: dataDir }));
    const client = new DynamoDBClient(database);
    await ensureTable(client, talanTable);
    const journal = journalOn({ client, name: TABLE_NAME });
    await journal.append(statementJournal, 's1', 'writer', () => ok([requested({ demanded })]));
    // More than a page of the export.
    for (let n = 0; n < 60; n += 1) {
      await journal.append(statementJournal, 's1', 'talan', () =>
        ok([
          { type: 'notified' as const, data: { key: `a${n}` } },
          { type: 'notified' as const, data: { key: `b${n}` } },
        ]),
      );
    }
    const whileRunning = await runJournal(['export', 's1'], dataDir);
    const unknown = await runJournal(['export', 'nothing'], dataDir);
    // As it reaches a table on AWS: by its name, with what the surroundings give.
    const aws = (table: string) => ({
      TALAN_TABLE: table,
      AWS_ENDPOINT_URL_DYNAMODB: database.endpoint,
      AWS_REGION: database.region,
      AWS_ACCESS_KEY_ID: database.credentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: database.credentials.secretAccessKey,
    });
    const onAws = await runJournal(['export', 's1'], undefined, aws(TABLE_NAME));
    const noTable = await runJournal(['export', 's1'], undefined, aws('other'));
    const hash = (await journal.lastHash(statementJournal, 's1')) ?? '';
    const noted = (name: string, anchor: { stream: string; hash: string }) => {
      const place = join(folder, 'noted', name);
      mkdirSync(place, { recursive: true });
      const anchors = [{ ...anchor, at: '2026-11-22T12:00:00.000Z' }];
      writeFileSync(join(place, 'a.json'), JSON.stringify(anchors));
      return runJournal(['compare', '--anchors', place], dataDir);
    };
    const same = await noted('same', { stream: 'statement#s1', hash });
    const anew = await noted('anew', { stream: 'statement#s1', hash: 'f'.repeat(64) });
    const gone = await noted('gone', { stream: 'statement#s9', hash });
    client.destroy();
    await database.stop();
    lock.release();

    expect(same.lines).toEqual(['1 of 1 journals hold all that was noted of them.']);
    expect(same.status).toBe(0);
    expect(anew.lines[0]).toMatch(/^statement#s1: NOT the journal that was noted: 1 of 1/);
    expect(anew.status).toBe(1);
    expect(gone.lines[0]).toMatch(/^statement#s9: NOT the journal that was noted/);
    expect(gone.lines).toContain('Nothing is noted of 1 more journal.');
    expect(gone.status).toBe(1);
    expect(whileRunning.status).toBe(0);
    const exported: ExportedJournal = JSON.parse(whileRunning.stdout);
    expect(exported.entries.map(({ entry }) => entry.seq)).toEqual(
      Array.from({ length: 121 }, (_, i) => i + 1),
    );
    expect(onAws).toEqual(whileRunning);
    expect(noTable).toMatchObject({ status: 1, stdout: '' });
    expect(noTable.lines[0]).toMatch(/not found/i);
    expect(unknown).toMatchObject({ status: 1, stdout: '' });
    expect(unknown.lines).toEqual([
      `There is no statement or incident with the id nothing in ${dataDir}.`,
    ]);
    const afterwards = await runJournal(['export', 's1'], dataDir);
    expect(afterwards.stdout).toBe(whileRunning.stdout);
    expect((await verify(afterwards.stdout)).lines[0]).toMatch(
      /^statement#s1: intact, 121 entries/,
    );
    expect(readFileSync(join(dataDir, 'dynamodb', 'endpoint'), 'utf8')).toMatch(/^http:/);
    lockDataFolder(dataDir, 0).release();
  });

  it('says in one line that Talan never ran there, and leaves nothing there', async () => {
    const never = join(folder, 'never');
    for (const command of [
      ['export', 's1'],
      ['review-record', 's1'],
    ]) {
      const { status, lines } = await runJournal(command, never);
      expect(lines).toEqual([
        `Talan has never run on ${never}. Name its data folder with TALAN_DATA_DIR.`,
      ]);
      expect(status).toBe(1);
    }
    expect(existsSync(never)).toBe(false);
  });
});

it('says in one sentence that a file can’t be read', async () => {
  const { status, stderr } = await runCommandHere(run, ['verify', '/nowhere/journal.json']);
  expect(stderr.trim()).toMatch(/\/nowhere\/journal\.json can't be read$/);
  expect(status).toBe(1);
});
