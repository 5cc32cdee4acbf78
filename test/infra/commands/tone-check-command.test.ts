import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const repository = fileURLToPath(new URL('../../..', import.meta.url));
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'talan-tone-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command as npm does. */
const run = (name: string, content: string) =>
  new Promise<{ status: number; stdout: string; stderr: string }>((resolve) => {
    const file = join(folder, name);
    writeFileSync(file, content);
    const script = join(repository, 'infra/commands/tone-check-command.ts');
    const child = execFile(
      process.execPath,
      ['--import', 'tsx', script, file],
      { cwd: repository },
      (_, stdout, stderr) => resolve({ status: child.exitCode ?? -1, stdout, stderr }),
    );
  });

const text = {
  text: 'About 300 passengers wait.',
  brief: { kind: 'lessons', language: 'en', channel: 'facebook' },
};

describe('the command that checks the tone', () => {
  it('prints findings as the API does, for one text or a list', async () => {
    const [one, list] = await Promise.all([
      run('one.json', JSON.stringify(text)),
      run('list.json', JSON.stringify([text, text])),
    ]);
    const { findings } = JSON.parse(one.stdout);
    expect(findings).toContainEqual({
      channel: 'facebook',
      rule: 'number-not-in-facts',
      severity: 'block',
      start: 6,
      end: 9,
      message: expect.stringContaining('“300”'),
      guideline: '/guidelines/number-not-in-facts',
    });
    expect(JSON.parse(list.stdout)).toEqual([{ findings }, { findings }]);
    expect([one.status, one.stderr]).toEqual([0, '']);
  });

  it('says in one sentence what is wrong with a file', async () => {
    const foreign = await run('foreign.json', JSON.stringify([text, { ...text, brief: {} }]));
    expect(foreign).toMatchObject({ status: 1, stdout: '' });
    expect(foreign.stderr.trim()).toMatch(/holds no texts: 1\.brief\.kind: [^\n]+$/);
  });
});
