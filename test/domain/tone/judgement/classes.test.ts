import { describe, expect, it } from 'vitest';
import { wordReaders } from '#domain/tone/judgement/classes.ts';

const { sv, en } = wordReaders({
  we: { sv: 'vi', en: 'we us' },
  affected: { sv: 'kund* *elever', en: 'customer*' },
  hard: { sv: '', en: 'us' },
});

describe('classes of words', () => {
  it('are found by whole words, beginnings and endings, in their language', () => {
    expect(sv('vi').classes).toEqual(['@we']);
    expect(sv('kunderna').classes).toEqual(['@affected']);
    expect(sv('gymnasieelever').classes).toEqual(['@affected']);
    expect(en('customers').classes).toEqual(['@affected']);
    expect(sv('customers').classes).toEqual([]);
  });

  it('are several for a word that has several', () => {
    expect(en('us').classes).toEqual(['@we', '@hard']);
  });

  it('take any number for the same word', () => {
    expect(sv('1200').word).toBe('#');
    expect(sv('femtio').word).toBe('femtio');
  });
});
