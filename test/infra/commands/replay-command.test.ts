import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { run } from '#infra/commands/replay-command.ts';
import { notedPort, notePort } from '#local/web/port-file.ts';
import { runCommandHere } from '#test/support/command.ts';
import { startTestTalan } from '#test/support/talan.ts';

const folder = mkdtempSync(join(tmpdir(), 'talan-replay-'));
afterAll(() => rmSync(folder, { recursive: true }));

const replay = (file: string) => runCommandHere(run, [file], { TALAN_DATA_DIR: folder });

it('says in one sentence that Talan never ran there', async () => {
  const { status, stderr } = await replay('infra/replay/example.jsonl');
  expect(status).toBe(1);
  expect(stderr).toBe(
    `Talan has never run on ${folder}: start it first (npm start), or name its folder (TALAN_DATA_DIR).\n`,
  );
});

it.each(['', 'Talan', '0'])('reads no port out of a note that is cut short: %j', (note) => {
  const cut = mkdtempSync(join(tmpdir(), 'talan-port-'));
  writeFileSync(join(cut, 'talan.port'), note);
  expect(notedPort(cut)).toBeUndefined();
  notePort(cut, 4711);
  expect(notedPort(cut)).toBe(4711);
  rmSync(cut, { recursive: true });
});

it('names the line of a file that is no mention', async () => {
  const file = join(folder, 'mine.jsonl');
  writeFileSync(file, '\n{"id": 1}\n');
  expect((await replay(file)).stderr).toBe(`${file}: line 2 is no mention\n`);
});

it('says which file cannot be read', async () => {
  expect((await replay(join(folder, 'none'))).stderr).toBe(`${folder}/none can't be read\n`);
});

it('plays into the Talan that runs on the folder, on whatever port', async () => {
  const talan = await startTestTalan();
  try {
    const file = join(folder, 'one.jsonl');
    writeFileSync(
      file,
      readFileSync('infra/replay/example.jsonl', 'utf8').split('\n').slice(0, 1).join('\n'),
    );
    const environment = { TALAN_DATA_DIR: talan.dataDir, PORT: '' };
    const { status, stdout, stderr } = await runCommandHere(run, [file], environment);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain(`Sent 1 mentions. See ${talan.origin}/desk/watch`);
  } finally {
    await talan.stop();
  }
});
