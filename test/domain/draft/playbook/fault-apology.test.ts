import { describe, expect, it } from 'vitest';
import { writePlaybook } from '#domain/draft/playbook/write-playbook.ts';
import { playbook, request, rules } from '../briefs.ts';

const textsOf = (language: 'sv' | 'en', happened: string, fault: string) =>
  writePlaybook(
    request(
      {
        language,
        kind: 'holding',
        harm: ['danger'],
        responsibility: 'preventable',
        wrongdoing: 'ours',
        facts: [
          { id: 'f1', status: 'confirmed', text: happened },
          { id: 'f2', status: 'confirmed', isOurs: true, text: fault },
        ],
      },
      ['newsroom', 'sms'],
    ),
    playbook,
    rules,
  ).texts.map(({ text }) => text);

describe('what we did wrong beside what happened', () => {
  it.each([
    [
      'sv' as const,
      'Fel medicinlistor skickades till 240 personer i Norrby den 29 november.',
      'Vi lät bli att kontrollera listorna innan de skickades.',
      /om ursäkt för att vi lät bli att kontrollera listorna/u,
    ],
    [
      'en' as const,
      'A file with the details of 240 people in Norrby was open to anyone.',
      'We left the file without a password.',
      /sorry that we left the file without a password/u,
    ],
  ])('is apologised for in a text message too: %s', (language, happened, fault, apology) => {
    for (const text of textsOf(language, happened, fault)) {
      expect(text).toMatch(apology);
      expect(text).not.toContain(fault);
    }
  });
});
