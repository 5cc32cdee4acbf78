import { describe, expect, it } from 'vitest';
import { speakerFor } from '#domain/draft/brief/speakers.ts';
import { request } from '../briefs.ts';

const speakers = [
  { name: 'Kim Berg', role: 'Vd' },
  { name: 'Lo Dahl', role: 'Presschef' },
];
const speaker = (given: Parameters<typeof request>[0]) =>
  speakerFor(request({ speakers, ...given }, ['press']).brief);

describe('who speaks', () => {
  it('is named about a death and about our own wrongdoing', () => {
    expect(speaker({ harm: ['death'] })).toEqual(speakers[0]);
    expect(speaker({ wrongdoing: 'ours' })).toEqual(speakers[0]);
  });

  it('is not named otherwise, nor where no name may be seen', () => {
    expect(speaker({ harm: ['money', 'injury'], wrongdoing: 'private' })).toBeUndefined();
    expect(speaker({ harm: ['death'], speakers: [] })).toBeUndefined();
  });
});
