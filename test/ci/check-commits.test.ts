import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'talan-commits-'));
  git('init', '--quiet', '--initial-branch=main');
});

afterEach(() => rmSync(folder, { recursive: true }));

/** Git without the settings of whoever runs the tests. */
function git(...args: string[]) {
  const who = ['-c', 'user.name=Exempel Skribentsson', '-c', 'user.email=a@exempel.example'];
  const { status, stderr } = spawnSync('git', [...who, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] },
  });
  expect(status, stderr).toBe(0);
}

const commit = (...paragraphs: string[]) =>
  git('commit', '--quiet', '--allow-empty', ...paragraphs.flatMap((each) => ['-m', each]));

function addTheCheck() {
  writeFileSync(join(folder, 'commitlint.config.ts'), '');
  git('add', 'commitlint.config.ts');
  commit('ci: check the style of commits');
}

/** The check reads the history in `gitDir`, and its rules from this repository. */
function check(gitDir = join(folder, '.git')) {
  const { status, stdout, stderr } = spawnSync('bash', ['.ci/check-commits'], {
    encoding: 'utf8',
    env: { ...process.env, GIT_DIR: gitDir },
  });
  return { status, output: stdout + stderr };
}

test('commits before the check may say anything, those after it pass in good style', () => {
  commit('Did some things and some more.');
  addTheCheck();
  commit('feat(desk): show ADR 5 beside a statement', 'Writers asked for it.');
  commit('fix!: embed the fonts');

  expect(check()).toEqual({ status: 0, output: 'Commits checked: 2.\n' });
});

test('each fault of a commit after the check is named', () => {
  addTheCheck();
  const faults = {
    'show the basis': 'type-empty',
    'feature: show the basis': 'type-enum',
    'feat: Show the basis': 'subject-case',
    'feat: show the basis.': 'subject-full-stop',
    'feat: the basis is shown': 'subject-imperative',
    'feat: showing the basis': 'subject-imperative',
    'feat: added the basis': 'subject-imperative',
    'feat: adds the basis': 'subject-imperative',
    [`feat: show ${'the basis '.repeat(8)}here`]: 'header-max-length',
    'feat: show the basis\nbeside the statement': 'body-leading-blank',
  };
  for (const message of Object.keys(faults)) {
    git('commit', '--quiet', '--allow-empty', '--cleanup=verbatim', '-m', message);
  }

  const { status, output } = check();

  expect(status).toBe(1);
  const named = [...output.matchAll(/\[([a-z]+-[a-z-]+)\]/g)].map(([, rule]) => rule);
  expect(named.toSorted()).toEqual([...Object.values(faults), 'subject-empty'].toSorted());
});

test('a shallow clone without the commit that added the check passes, and is checked as far as it reaches', () => {
  addTheCheck();
  commit('Something without style.');
  commit('feat: show the basis');
  const shallow = join(folder, 'shallow');
  git('clone', '--quiet', '--depth=2', `file://${folder}`, shallow);

  expect(check(join(shallow, '.git'))).toEqual({ status: 0, output: 'Commits checked: 1.\n' });
});

test('a clone of an older history, or an export without one, says so and passes', () => {
  commit('feat: begin');

  for (const gitDir of [join(folder, '.git'), join(folder, 'nowhere')]) {
    const { status, output } = check(gitDir);
    expect(status).toBe(0);
    expect(output).toContain('No commits checked');
  }
});
