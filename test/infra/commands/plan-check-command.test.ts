import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { run } from '#infra/commands/plan-check-command.ts';
import { runCommandHere } from '#test/support/command.ts';

const EXAMPLE = 'infra/crisis-plan.yaml';
const example = readFileSync(EXAMPLE, 'utf8');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'talan-plan-check-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const written = (name: string, text: string): string => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};

it('says that the example holds, and whom it can’t spare, as the page of admins does', async () => {
  const { status, stdout, stderr } = await runCommandHere(run, [EXAMPLE]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain(`${EXAMPLE}: the plan holds.`);
  expect(stdout).toContain(
    'It leaves open: Something can’t be approved without Exempel Talarsdotter',
  );
});

it('says what nobody may approve', async () => {
  const file = written('gap.yaml', example.replace('severities: [1, 2, 3]', 'severities: [2, 3]'));
  const { status, stdout } = await runCommandHere(run, [file]);
  expect(status).toBe(0);
  expect(stdout).toMatch(/It leaves open: .*Severity 1/);
});

it('tells the mistakes of a plan and of a file of accounts at once, and quotes no secret', async () => {
  const plan = written('wrong.yaml', example.replace(/^retention:/m, 'retenton:'));
  const channels = written('channels.yaml', 'bluesky: { password: hemligt-ord, service: 1 }');
  const { status, stdout, stderr } = await runCommandHere(run, [plan, '--channels', channels]);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toContain('retention is missing: add it');
  expect(stderr).toContain('does not know retenton');
  expect(stderr).toContain(`${channels}:1: bluesky.identifier is missing`);
  expect(stderr).not.toContain('hemligt');
});

it('names the file that it can’t read', async () => {
  const { status, stderr } = await runCommandHere(run, [join(folder, 'none.yaml')]);
  expect(status).toBe(1);
  expect(stderr).toContain("none.yaml: can't be read");
});
