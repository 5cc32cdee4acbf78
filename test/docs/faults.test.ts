import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const page = readFileSync('docs/faults.md', 'utf8');
const rows = page.split('\n').filter((line) => /^\| (?!what was tried|-)/.test(line));

const LINK = /\]\(\.\.\/(test\/[^)]+)\)/;
const TITLE = /“([^”]+)”/;

/** Each test that a row names, as its file and title: titles belong to the file that is linked before them. */
const namedIn = (row: string): [file: string, title: string][] => {
  const [, ...cells] = row.split(' | ');
  let file = '';
  return [...cells.join(' ').matchAll(new RegExp(`${LINK.source}|${TITLE.source}`, 'g'))].flatMap(
    ([, link, title = '']) => {
      if (link === undefined) return [[file, title]];
      file = link;
      return [];
    },
  );
};

/** What a file calls its tests and groups of tests. */
const titlesIn = (file: string): string[] =>
  existsSync(file)
    ? [...readFileSync(file, 'utf8').matchAll(/\(\s*'((?:\\.|[^'\\])*)',/g)].map(
        ([, title = '']) => title,
      )
    : [];

describe('the faults of the documentation', () => {
  it.each(rows.map((row) => [row.slice(2, 60), row]))(
    '%s…: is held by tests that there are',
    (_, row) => {
      const named = namedIn(row);
      expect(named.length).toBeGreaterThan(0);
      expect(named.filter(([file, title]) => !titlesIn(file).includes(title))).toEqual([]);
    },
  );

  it('are told in rows that this test reads', () => {
    expect(rows.length).toBeGreaterThan(40);
  });
});
