import { describe, expect, it } from 'vitest';
import { classReaders, wordReaders } from '#domain/tone/judgement/classes.ts';

const classes = {
  we: { sv: 'vi', en: 'we us' },
  affected: { sv: 'kund* *elever', en: 'customer*' },
  hard: { sv: '', en: 'us' },
};
const { sv, en } = classReaders(classes);

describe('classes of words', () => {
  it('are found by whole words, beginnings and endings, in their language', () => {
    expect(sv('vi')).toEqual(['@we']);
    expect(sv('kunderna')).toEqual(['@affected']);
    expect(sv('gymnasieelever')).toEqual(['@affected']);
    expect(en('customers')).toEqual(['@affected']);
    expect(sv('customers')).toEqual([]);
  });

  it('are several for a word that has several', () => {
    expect(en('us')).toEqual(['@we', '@hard']);
  });

  it('take any number for the same word', () => {
    const { sv: read } = wordReaders(classes);
    expect(read('1200')).toEqual(read('7'));
    expect(read('femtio')).not.toEqual(read('sjutio'));
  });
});
