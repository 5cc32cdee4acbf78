import { describe, expect, it } from 'vitest';
import { beginningsTable, type Fits } from '#domain/tone/phrases/beginnings.ts';
import { parsePhrases } from '#domain/tone/phrases/pattern.ts';
import { readText, type Word } from '#domain/tone/text/reading.ts';

const none = new Set<string>();
const wordOf = (text: string): Word =>
  readText(text, { inside: none, ending: none, numbering: none }).words[0]!;

const fits: Fits = ({ exact, starts }, { folded }) =>
  exact.has(folded) || starts.some((part) => folded.startsWith(part));

const tableOf = (...sets: string[][]) => {
  const table = beginningsTable();
  for (const phrases of sets) table.add(parsePhrases(phrases, {}), fits);
  return table;
};

const foundIn = (table: ReturnType<typeof tableOf>, word: string, since = 0) =>
  table
    .since(since, wordOf(word))
    .map(({ set, pattern }) => `${set} ${pattern.items.map(({ source }) => source).join(' ')}`);

describe('what a word may begin', () => {
  it('is what begins with it, set by set, exact words first, else as they were written', () => {
    const table = tableOf(['regr* it', 'sorry', 'regret', 'regret|rue now'], ['regr* so']);
    expect(foundIn(table, 'Regret')).toEqual([
      '0 regret',
      '0 regret|rue now',
      '0 regr* it',
      '1 regr* so',
    ]);
    expect(foundIn(table, 'regrets')).toEqual(['0 regr* it', '1 regr* so']);
    expect(foundIn(table, 'it')).toEqual([]);
  });

  it('is told of the sets from one on', () => {
    const table = tableOf(['regret', 'regr* it'], ['sorry'], ['regret so', 'regr* so']);
    expect(foundIn(table, 'regret', 1)).toEqual(['2 regret so', '2 regr* so']);
    expect(foundIn(table, 'regret', 3)).toEqual([]);
    expect(table.size()).toBe(3);
  });

  it('holds a word against what is written alike once', () => {
    const asked: string[] = [];
    const table = beginningsTable();
    for (const phrase of ['regr* it', 'regr* so'])
      table.add(parsePhrases([phrase], {}), ({ source }) => asked.push(source) > 0);
    expect(table.since(0, wordOf('regret'))).toHaveLength(2);
    expect(asked).toEqual(['regr*']);
  });
});
