import { expect, it } from 'vitest';
import { csvOf } from '#domain/moderation/log-csv.ts';

it('writes rows as RFC 4180 has them', () => {
  expect(
    csvOf(
      ['a', 'b'],
      [
        ['x', undefined],
        ['säg "hej",', 'två\nrader'],
      ],
    ),
  ).toBe('"a","b"\r\n"x",""\r\n"säg ""hej"",","två\nrader"\r\n');
});

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '  =1', '\t=1', '\tx', '\rx', '＝1', '\u200b=1'])(
  'escapes %j, which spreadsheets may compute',
  (cell) => {
    expect(csvOf(['a'], [[cell]])).toBe(`"a"\r\n"'${cell}"\r\n`);
  },
);

it.each(['1-1', 'a=b', 'Hej @lisa', '', '10'])('leaves %j as it is', (cell) => {
  expect(csvOf(['a'], [[cell]])).toBe(`"a"\r\n"${cell}"\r\n`);
});
