import { describe, expect, it } from 'vitest';
import { surroundingsOf } from '#domain/tone/judgement/surroundings.ts';
import { readText } from '#domain/tone/text/reading.ts';
import { briefOf, rules } from '../support.ts';

const lexicon = rules.lexicons.en;

const surroundings = (text: string, part: object) => {
  const brief = briefOf({ language: 'en', ...part });
  const reading = readText(text, lexicon.abbreviations);
  return reading.sentences.map((sentence, at) =>
    surroundingsOf({ reading, brief, lexicon }, sentence, at),
  );
};

const facts = [{ id: 'f1', status: 'confirmed', text: 'Two drivers were taken to hospital.' }];

describe('what surrounds a sentence', () => {
  it('is how much of it the brief states, in whatever form of its words', () => {
    const stated = (text: string, part: object) => surroundings(text, part)[0]?.stated;
    expect(stated('The drivers are in hospitals.', { facts })).toBe('much');
    expect(stated('Both drivers left hospital smiling.', { facts })).toBe('some');
    expect(stated('Our careful drivers always follow every routine.', { facts })).toBe('little');
    expect(stated('Nobody could have known.', { facts })).toBe('none');
    expect(stated('We repair roofs.', { commitments: ['We repair all roofs'] })).toBe('much');
  });

  it('says nothing where brief or sentence say nothing', () => {
    expect(surroundings('The drivers are in hospital.', {})[0]?.stated).toBeUndefined();
    expect(surroundings('We do.', { facts })[0]?.stated).toBeUndefined();
  });

  it('is its place in the text', () => {
    const places = surroundings('It rained. It poured. Why? We ask.', {}).map((one) => one.place);
    expect(places).toEqual(['first', 'middle', 'middle', 'last']);
  });
});
