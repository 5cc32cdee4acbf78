import { describe, expect, it } from 'vitest';
import { knownIds, permittedWords } from '#domain/draft/prompt/known-words.ts';
import { request } from '../briefs.ts';

describe('what a draft may rest on', () => {
  it('has an id each, withdrawn facts aside', () => {
    const { brief } = request(
      {
        facts: [
          { id: 'f1', status: 'confirmed', text: 'Det brinner.' },
          { id: 'f2', status: 'withdrawn', text: 'Tio saknas.' },
        ],
        commitments: ['Vi ringer er.', 'Vi betalar.'],
        policies: ['Uppförandekoden'],
        contacts: ['010-555 01 00'],
        publicAction: { text: 'Stäng fönstren.', keys: [] },
        nextUpdateAt: '2026-11-22T13:30:00Z',
      },
      ['x'],
    );
    expect(knownIds(brief)).toEqual([
      'f1',
      'commitment-1',
      'commitment-2',
      'policy-1',
      'contact-1',
      'action',
      'next-update',
    ]);
    expect(permittedWords(brief)).toMatchObject({
      commitments: [{ id: 'commitment-1', text: 'Vi ringer er.' }, { id: 'commitment-2' }],
      publicAction: { id: 'action', text: 'Stäng fönstren.' },
    });
  });

  it('is nothing where nothing is given', () => {
    expect(knownIds(request({}, ['x']).brief)).toEqual([]);
  });
});
