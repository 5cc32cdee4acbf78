import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const pages = ['*.md', 'docs/**/*.md', 'infra/**/*.md', 'prompts/**/README.md'].flatMap((pattern) =>
  globSync(pattern),
);

/** The page without what it quotes from other files. */
const proseOf = (page: string): string =>
  readFileSync(page, 'utf8').replaceAll(/^ *```.*?^ *```/gms, '');

/** A heading's anchor: lower case, spaces to hyphens, without punctuation. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

const anchorsOf = (page: string): string[] =>
  [...proseOf(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));

const linksOf = (page: string): string[] =>
  [...proseOf(page).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^https?:/.test(target));

const isBroken = (page: string, link: string): boolean => {
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? page : join(dirname(page), path);
  return !existsSync(target) || (anchor !== undefined && !anchorsOf(target).includes(anchor));
};

/** Files and folders of this repository that a page names in code quotes. */
const pathsOf = (page: string): string[] =>
  [...proseOf(page).matchAll(/`((?:\.ci|\.githooks|docs|functions|infra|prompts|test)\/[^`\s]*)`/g)]
    .map(([, path = '']) => path)
    .filter((path) => !/[<>*…]/.test(path));

describe.each(pages)('%s', (page) => {
  it('links to what exists', () => {
    expect(linksOf(page).filter((link) => isBroken(page, link))).toEqual([]);
  });

  it('names files that exist', () => {
    expect(pathsOf(page).filter((path) => !existsSync(path))).toEqual([]);
  });
});

it('the index of decisions lists each with its title and date', () => {
  const listed = [
    ...readFileSync('docs/adr/README.md', 'utf8').matchAll(
      /^\| \[(\d+)\]\(([^)]+)\) \| (.+) \| ([\d-]+) \|$/gm,
    ),
  ].map(([, ...row]) => row);
  const decisions = globSync('docs/adr/[0-9]*.md').toSorted();

  const written = decisions.map((file) => {
    const text = readFileSync(file, 'utf8');
    const [, number, title] = /^# (\d+)\. (.+)$/m.exec(text) ?? [];
    const [, date] = /^- Date: (.+)$/m.exec(text) ?? [];
    return [number, file.replace('docs/adr/', ''), title, date];
  });
  expect(listed).toEqual(written);
});

it.each(globSync('docs/adr/[0-9]*.md'))('%s has all sections', (file) => {
  const headings = [...proseOf(file).matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
  expect(headings).toEqual(['Context', 'Options', 'Decision', 'Consequences']);
});
