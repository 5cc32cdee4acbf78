import { describe, expect, it } from 'vitest';
import { writePlaybook } from '#domain/draft/playbook/write-playbook.ts';
import { checkTone } from '#domain/tone/check-tone.ts';
import { playbook, request, rules } from '../briefs.ts';

describe('the playbook', () => {
  it.each([
    ['en', 'If a journalist calls you, you can give them the press office number.'],
    ['en', 'A newspaper may ask you about it.'],
    ['sv', 'Ringer en journalist dig, be dem ringa pressjouren.'],
  ] as const)(
    'tells staff where to send journalists unless what to do says it: %s %s',
    (language, text) => {
      const given = request(
        {
          ...{ language, kind: 'internal' },
          facts: [{ id: 'f1', status: 'confirmed', text: 'Kontoret i Ekby är stängt.' }],
          publicAction: { text, keys: [] },
          organisation: {
            name: 'Ekby AB',
            domains: [],
            spokespeople: ['Eva Ek, chef'],
            publicBody: false,
          },
        },
        ['intranet'],
      );
      const found = writePlaybook(given, playbook, rules)
        .texts.flatMap((each) => checkTone(each, given.brief, rules))
        .filter(({ severity }) => severity === 'block');
      expect(found.map(({ rule }) => rule).filter((rule) => rule.includes('referral'))).toEqual([]);
    },
  );
});
