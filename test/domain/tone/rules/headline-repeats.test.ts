import { describe, expect, it } from 'vitest';
import { findingsOf } from '../support.ts';

const found = (title: string, text: string, publicAction?: string) =>
  findingsOf(
    'headline-repeats',
    text,
    { harm: ['danger'], ...(publicAction && { publicAction: { text: publicAction, keys: [] } }) },
    title,
  ).length;

describe('a headline that is the first sentence', () => {
  const title = 'Gasläcka på Kvarngatan: stanna inomhus';
  const text = 'Stanna inomhus. Gas läcker på Kvarngatan.';

  it('is remarked on', () => {
    expect(found(title, text)).toBe(1);
    expect(found(title, text, 'Stäng alla fönster.')).toBe(1);
  });

  it('may say what to do, which is read first in both', () => {
    expect(found(title, text, 'Stanna inomhus.')).toBe(0);
    expect(found(title, text, 'Stanna inomhus. Stäng alla fönster.')).toBe(0);
    expect(found(title, text, 'Håll er borta, stanna inomhus, stäng fönster.')).toBe(0);
  });

  it('is remarked on where what to do only holds its words', () => {
    expect(found('Water', 'Water. It is bad.', 'Boil your water before you drink it.')).toBe(1);
    expect(
      found('The water is bad', 'The water is bad.', 'Tell others that the water is bad.'),
    ).toBe(1);
  });

  it('may be the one thing that is known', () => {
    const said = 'Gas läcker på Kvarngatan.';
    const fact = (id: string, words: string) => ({ id, status: 'confirmed', text: words });
    const remarks = (...facts: object[]) =>
      findingsOf('headline-repeats', `${said} Vi återkommer.`, { facts }, `Ek AB: ${said}`).length;
    expect(remarks(fact('f1', said))).toBe(0);
    expect(remarks(fact('f1', said), fact('f2', 'Ingen är skadad.'))).toBe(1);
    expect(remarks()).toBe(1);
    expect(remarks(fact('f1', 'Skolan är stängd.'))).toBe(1);
  });
});
