import { describe, expect, it } from 'vitest';
import { contactPhrases } from '#domain/draft/playbook/contact-phrases.ts';
import { playbook } from '../briefs.ts';

describe('phrases for contacts', () => {
  it.each([
    [['hjalp@exempel.example'], ['skriv till hjalp@exempel.example']],
    [['010-123 45 67'], ['ring 010-123 45 67']],
    [['020-15 80 80 krisstöd'], ['ring krisstöd på 020-15 80 80']],
    [['Krisstöd: 020-15 80 80'], ['ring Krisstöd på 020-15 80 80']],
    [['https://exempel.example/hjalp'], ['gå till https://exempel.example/hjalp']],
    [['Receptionen i stadshuset'], ['kontakta Receptionen i stadshuset']],
    [
      ['a@exempel.example', '08-123 45 67', 'b@exempel.example'],
      ['skriv till a@exempel.example eller b@exempel.example', 'ring 08-123 45 67'],
    ],
  ])('%j: %j', (contacts, words) => {
    expect(contactPhrases(contacts, playbook.sv)).toEqual(words);
  });
});
