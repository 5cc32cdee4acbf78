import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '#infra/commands/tone-check-command.ts';
import { runCommandHere } from '#test/support/command.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'talan-tone-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const check = (name: string, content: string) => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return runCommandHere(run, [file]);
};

const text = {
  text: 'About 300 passengers wait.',
  brief: { kind: 'lessons', language: 'en', channel: 'facebook' },
};

describe('the command that checks the tone', () => {
  it('prints findings as the API does, for one text or a list', async () => {
    const one = await check('one.json', JSON.stringify(text));
    const list = await check('list.json', JSON.stringify([text, text]));
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
    expect([one.status, one.stderr]).toEqual([1, '']);
  });

  it('ends with 0 where nothing blocks', async () => {
    const fine = { text: 'Passengers wait.', brief: { ...text.brief, kind: 'post' } };
    expect(await check('fine.json', JSON.stringify(fine))).toMatchObject({ status: 0, stderr: '' });
  });

  it('says which findings are in the title, with offsets of the title', async () => {
    const title = '⚠️ Delays 👍: 412 people wait';
    const { stdout } = await check('title.json', JSON.stringify({ ...text, title }));
    const { findings } = JSON.parse(stdout);
    const numbers = findings.filter(({ rule }: { rule: string }) => rule === 'number-not-in-facts');
    const start = title.indexOf('412');
    expect(numbers).toMatchObject([
      { part: 'title', start, end: start + 3 },
      { start: 6, end: 9 },
    ]);
    expect(numbers[1]).not.toHaveProperty('part');
  });

  it('says in one sentence what is wrong with a file', async () => {
    const foreign = await check('foreign.json', JSON.stringify([text, { ...text, brief: {} }]));
    expect(foreign).toMatchObject({ status: 1, stdout: '' });
    expect(foreign.stderr.trim()).toMatch(/holds no texts: 1\.brief\.kind: [^\n]+$/);
  });
});
