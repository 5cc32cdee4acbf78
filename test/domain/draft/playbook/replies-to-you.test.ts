import { describe, expect, it } from 'vitest';
import type { Channel } from '#domain/channel/channel.ts';
import { writePlaybook } from '#domain/draft/playbook/write-playbook.ts';
import { playbook, request, rules } from '../briefs.ts';

type Given = Parameters<typeof request>[0];

const reply = (given: Given, channel: Channel = 'facebook'): string =>
  writePlaybook(request({ kind: 'reply', ...given }, [channel]), playbook, rules).texts[0]?.text ??
  '';

const fact = (id: string, text: string) => ({ id, status: 'confirmed' as const, text });

describe('a reply to someone whose own case it is', () => {
  it.each([
    [
      'en',
      'Took Biscuit in to have his teeth cleaned. He never woke up, and you send me a bill.',
      ['The dog died under anaesthetic.', 'Our director has telephoned the owner twice.'],
      ['Biscuit died under anaesthetic.', 'has telephoned you twice.'],
    ],
    [
      'sv',
      'Vi lämnade Sixten hos er och han kom aldrig hem. Ingen har ringt oss.',
      ['Hunden dog under narkosen.', 'Vår chef har ringt familjen två gånger.'],
      ['Sixten dog under narkosen.', 'har ringt er två gånger.'],
    ],
  ] as const)(
    'calls them and theirs by name or "you" where that is sure (%s)',
    (language, comment, facts, told) => {
      const text = reply({ language, comment, facts: facts.map((each, i) => fact(`f${i}`, each)) });
      for (const words of told) expect(text).toContain(words);
    },
  );

  it.each([
    [
      'en',
      'You gave my key to a stranger!',
      'A deposit for the guest was paid back.',
      'We changed all locks.',
    ],
    [
      'sv',
      'Ni gav min nyckel till en främling!',
      'Pengar till gästen är på väg.',
      'Vi har bytt alla lås.',
    ],
  ] as const)(
    'leaves out what speaks of them as of somebody else (%s)',
    (language, comment, aside, told) => {
      const text = reply({ language, comment, facts: [fact('f1', told), fact('f2', aside)] });
      expect(text).toContain(told);
      expect(text).not.toContain(aside);
      expect(reply({ language, comment, facts: [fact('f2', aside)] })).toContain(aside);
    },
  );

  it.each([
    [
      'sv',
      'Ni lämnade min syster på kajen i två timmar!',
      'Vi lämnade en resenär på kajen.',
      /dig och din syster om ursäkt/u,
    ],
    [
      'en',
      'You left my sister on the quay for two hours!',
      'We left a passenger on the quay.',
      /to you and your sister/u,
    ],
    [
      'sv',
      'Min syster såg hur ni lämnade mig på kajen!',
      'Vi lämnade en resenär på kajen.',
      /ber dig om ursäkt/u,
    ],
    [
      'en',
      'My sister saw how you left me on the quay!',
      'We left a passenger on the quay.',
      /apologise to you\./u,
    ],
  ] as const)(
    'apologises to those close to them whom it hit too: %s %s',
    (language, comment, text, said) => {
      const facts = [{ ...fact('f1', text), isOurs: true }];
      expect(reply({ language, comment, facts, wrongdoing: 'ours', harm: ['dignity'] })).toMatch(
        said,
      );
    },
  );

  it('tells what is about somebody else whom they speak of', () => {
    const comment = 'I saw how you threw that guest out. It ruined my evening.';
    const facts = [
      fact('f1', 'We changed all locks.'),
      fact('f2', 'The guest is back in her room.'),
    ];
    expect(reply({ language: 'en', comment, facts })).toContain('The guest is back');
  });

  it.each([
    ['en', 'We will ring you today.', 'send us a number to ring in a private message'],
    ['sv', 'Vi ringer dig i dag.', 'Skicka ditt telefonnummer till oss i ett privat meddelande.'],
  ] as const)(
    'asks where we can ring them, in private, on a public channel (%s)',
    (language, promise, asked) => {
      const given: Given = {
        language,
        comment: language === 'en' ? 'Nobody came.' : 'Ingen kom.',
        facts: [fact('f1', 'Xyz.')],
        commitments: [promise],
      };
      for (const channel of ['facebook', 'x'] as const)
        expect(reply(given, channel)).toContain(asked);
      expect(reply(given, 'email')).not.toContain(asked);
      const action =
        language === 'en'
          ? 'Send us your number in a direct message.'
          : 'Skicka ditt nummer i ett meddelande.';
      expect(reply({ ...given, publicAction: { text: action, keys: [] } })).not.toContain(asked);
    },
  );

  it('tells the private way before our rules where they are exposed', () => {
    const text = reply({
      language: 'sv',
      harm: ['privacy', 'danger'],
      wrongdoing: 'ours',
      responsibility: 'preventable',
      comment: 'Ni gav mitt rumsnummer till mitt ex.',
      facts: [
        { ...fact('f1', 'Vår reception lämnade ut rumsnumret.'), isOurs: true },
        fact('f2', 'Våra regler säger att vi aldrig lämnar ut ett rumsnummer.'),
      ],
      publicAction: {
        text: 'Skriv till oss i ett meddelande, så slipper du berätta mer här.',
        keys: [],
      },
    });
    expect(text.indexOf('Skriv till oss')).toBeLessThan(text.indexOf('Våra regler'));
  });
});
