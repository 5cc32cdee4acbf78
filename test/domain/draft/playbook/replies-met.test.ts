import { describe, expect, it } from 'vitest';
import type { Channel } from '#domain/channel/channel.ts';
import { writePlaybook } from '#domain/draft/playbook/write-playbook.ts';
import { playbook, request, rules } from '../briefs.ts';

type Given = Parameters<typeof request>[0];

const reply = (given: Given, channel: Channel = 'facebook'): string =>
  writePlaybook(request({ kind: 'reply', ...given }, [channel]), playbook, rules).texts[0]?.text ??
  '';

const fact = (id: string, text: string) => ({ id, status: 'confirmed' as const, text });

describe('a reply', () => {
  const charged: Given = {
    language: 'en',
    harm: ['money'],
    facts: [
      fact('f1', 'About 430 customers were charged for bikes that they had put back.'),
      fact('f2', 'The wrong charges were sent back to the cards of all of them this morning.'),
      fact('f3', 'Most banks show a refund within one to three working days.'),
    ],
    comment: 'You’ve taken £182 off me. Is anyone actually there or is it just bots??',
  };

  it('says that a person is here to whoever asks, is sorry, and tells a refund with its day', () => {
    const text = reply(charged, 'x');
    expect(text).toMatch(/^Yes, there is a person here\. We are sorry that this has cost you/u);
    expect(text).toContain('sent back');
    const action = 'Send us a direct message with your ride number if you need the money today.';
    const asked = reply({ ...charged, publicAction: { text: action, keys: [] } }, 'x');
    expect(asked).toContain('sent back');
    expect(asked).not.toContain('430');
    expect(reply({ ...charged, comment: 'You’ve taken £182 off me.' }, 'x')).toMatch(
      /^We are sorry/u,
    );
  });

  it.each([
    ['en', 'Look at what you did to me.', /Thank you|touch/u, /We are sorry/u],
    ['sv', 'Se vad ni gjorde mot mig.', /Tack/u, /Vi är ledsna/u],
  ] as const)('thanks nobody in %s who was harmed', (language, comment, thanks, sorry) => {
    const facts = [fact('f1', 'Xyz.')];
    for (const held of [false, true]) {
      const wrongdoing = held ? 'ours' : 'none';
      const given = { language, comment, facts, harm: ['dignity' as const], legalHold: held };
      expect(reply({ ...given, wrongdoing })).not.toMatch(thanks);
      expect(reply({ ...given, wrongdoing })).toMatch(sorry);
    }
    expect(reply({ language, comment, facts, harm: [] })).toMatch(thanks);
  });

  it('is sorry for what was done, not for the wait on the phone beside it', () => {
    const text = reply({
      language: 'sv',
      harm: ['dignity'],
      facts: [fact('f1', 'Bilen kom för sent.')],
      comment: 'Min mamma sitter i rullstol och fick stå ute i snön. Ingen svarade i telefon.',
    });
    expect(text).not.toContain('vänta på svar');
  });

  it('tells a number once', () => {
    const text = reply({
      language: 'sv',
      facts: [fact('f1', 'Bilen kom för sent.')],
      comment: 'Var är bilen?',
      commitments: ['Vi vill gärna prata med er, och ni når oss på 08-123 45 67.'],
      contacts: ['08-123 45 67'],
    });
    expect(text.split('08-123 45 67')).toHaveLength(2);
  });

  it.each([
    [
      'sv',
      'Stämmer det att ni har KAMEROR i provrummen i Ekby? Ja eller nej.',
      'Vi kan inte svara ja eller nej ännu.',
    ],
    [
      'en',
      'Is it true that you have CAMERAS in the fitting rooms in Ekby? Yes or no.',
      'We can’t say yes or no yet.',
    ],
  ] as const)(
    'says in %s on X in few words that it can’t say yes or no',
    (language, comment, short) => {
      const sv = language === 'sv';
      const facts = [
        fact('f1', sv ? 'Provrummen i Ekby är stängda.' : 'The fitting rooms in Ekby are closed.'),
        {
          id: 'u1',
          status: 'unconfirmed' as const,
          text: sv
            ? 'Det finns kameror i provrummen i Ekby.'
            : 'There are cameras in the fitting rooms in Ekby.',
          open: sv
            ? 'om det finns kameror i provrummen'
            : 'whether there are cameras in the fitting rooms',
        },
      ];
      expect(reply({ language, comment, facts, harm: ['dignity'] }, 'x')).toContain(short);
      expect(reply({ language, comment, facts, harm: ['dignity'] })).toMatch(
        /om det finns|whether there/u,
      );
    },
  );
});

describe('a reply speaks to who wrote', () => {
  const clinic: Given = {
    language: 'sv',
    harm: ['dignity'],
    facts: [
      fact('f1', 'Hunden dog i vårt väntrum medan familjen väntade på att få komma in.'),
      fact('f2', 'Vi har stoppat fakturan.'),
      {
        id: 'u1',
        status: 'unconfirmed',
        text: 'Ingen tittade till hunden på två timmar.',
        open: 'varför ni fick vänta så länge utan att någon kom',
      },
    ],
    comment: 'Vi fick betala 900 kr och Bosse dog ändå. Inte en människa kom ut på två timmar!!',
  };
  const kennel: Given = {
    language: 'en',
    harm: ['dignity'],
    facts: [
      fact('f1', 'The dog got out of the run and was hit by a car.'),
      fact('f2', 'We rang the family three hours after it happened.'),
      {
        id: 'u1',
        status: 'unconfirmed',
        text: 'Nobody had shut the gate.',
        open: 'why nobody called you for hours',
      },
    ],
    comment: 'We paid £210 and Rex died on a road. Nobody even called us for hours.',
  };

  it.each([
    ['sv', clinic, /Bosse dog i vårt väntrum medan ni väntade/u, /Hunden|familjen/u],
    ['en', kennel, /Rex got out of the run .*We rang you three hours/u, /The dog|the family/u],
  ] as const)('in %s of their animal by its name, and of them', (_, given, theirs, others) => {
    expect(reply(given)).toMatch(theirs);
    expect(reply(given)).not.toMatch(others);
  });

  it.each([
    ['sv', clinic, /^Vi beklagar sorgen\. Vi vet ännu inte varför ni fick vänta/u],
    ['en', kennel, /^We are so sorry for your loss\. We do not yet know why nobody called you/u],
  ] as const)('in %s says that what they complain of is not clear yet', (_, given, begins) => {
    expect(reply(given)).toMatch(begins);
  });

  it.each([
    ['sv', clinic, /det som redan är betalt/u, 'Pengarna betalas tillbaka i morgon.'],
    ['en', kennel, /what has been paid already/u, 'You get a refund tomorrow.'],
  ] as const)('in %s leaves what they paid unanswered only aloud', (_, given, open, promise) => {
    expect(reply(given)).toMatch(open);
    expect(reply({ ...given, commitments: [promise] })).not.toMatch(open);
    expect(reply({ ...given, comment: 'Rex died.' })).not.toMatch(open);
  });

  it('thanks nobody for an angry question', () => {
    const facts = [fact('f1', 'No books have been burned.')];
    const asked = (comment: string) => reply({ language: 'en', facts, comment });
    expect(asked('Is it true? Disgusting.')).toMatch(/^We understand that you are upset/u);
    expect(asked('Is it true?')).toMatch(/^Thank you for asking/u);
  });
});
