import { describe, expect, it } from 'vitest';
import { Address } from '#domain/values/address.ts';

const kept = (address: string) => Address().safeParse(address).data;
const problemOf = (address: unknown) =>
  Address()
    .safeParse(address)
    .error?.issues.map(({ message, code }) => (code === 'custom' ? message : code));

describe('an address', () => {
  it.each([
    ['https://a.example/1?b=c#d', 'https://a.example/1?b=c#d'],
    ['  https://A.example  ', 'https://a.example/'],
    ['https://a.example/\u200b1', 'https://a.example/1'],
    ['https://sv.example/Åland', 'https://sv.example/%C3%85land'],
    // A Cyrillic letter that looks like a Latin one.
    ['https://\u0430pple.example/', 'https://xn--pple-43d.example/'],
    ['https://a.example/"onload="x', 'https://a.example/%22onload=%22x'],
  ])('is kept as browsers send it: %j', (typed, address) => {
    expect(kept(typed)).toBe(address);
    expect(kept(address)).toBe(address);
  });

  it.each([
    ['https://a.example/\ud800', ['malformed']],
    ['https://a.example/\u202egnp', ['invisible-character']],
    ['https://a.example/\u0000', ['control-character']],
    ['https://a.example/<script>', ['markup']],
    ['https://bank.example@a.example/', ['invalid_format']],
    ['https://user:secret@a.example/', ['invalid_format']],
    ['javascript:alert(1)', ['invalid_format']],
    ['data:text/html,x', ['invalid_format']],
    ['/1', ['invalid_format']],
    ['https:a.example', ['invalid_format']],
    ['', ['too_small', 'invalid_format']],
    [`https://a.example/${'a'.repeat(2000)}`, ['too_big']],
    [7, ['invalid_type']],
  ])('is refused: %j', (typed, problem) => {
    expect(problemOf(typed)).toEqual(problem);
  });
});
