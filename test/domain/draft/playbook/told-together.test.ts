import { describe, expect, it } from 'vitest';
import { writePlaybook } from '#domain/draft/playbook/write-playbook.ts';
import type { Brief } from '#domain/tone/brief.ts';
import { playbook, request, rules } from '../briefs.ts';

const textOf = (given: Partial<Brief>): string =>
  writePlaybook(request(given, ['newsroom']), playbook, rules).texts[0]?.text ?? '';

const letters: Partial<Brief> = {
  language: 'sv',
  harm: ['privacy'],
  responsibility: 'preventable',
  wrongdoing: 'ours',
  publicAction: { text: 'Öppna inte brevet om det inte är ställt till dig.', keys: [] },
  affected: ['de 320 hushåll vars brev gick till fel adress'],
  facts: [
    {
      id: 'f1',
      status: 'confirmed',
      text: 'Vi skickade 320 beslutsbrev till fel adresser den 24 november.',
      isOurs: true,
    },
  ],
};

describe('an apology', () => {
  it('is not cut from whose fault it is', () => {
    expect(textOf({ ...letters, kind: 'apology' })).toMatch(
      /ursäkt(?: för)?\. Vi gjorde fel, och ansvaret är vårt\./u,
    );
    expect(textOf({ ...letters, kind: 'holding' })).toMatch(
      /om ursäkt(?: för)?\. Ansvaret är vårt\./u,
    );
  });

  it('for a fault names those hit by what the fault does not say', () => {
    const text = textOf({
      ...letters,
      kind: 'holding',
      facts: [
        { id: 'f0', status: 'confirmed', text: 'Brev har hamnat hos andra än dem de var till.' },
        {
          id: 'f1',
          status: 'confirmed',
          text: 'Vi skickade 320 beslutsbrev till fel adresser.',
          isOurs: true,
        },
      ],
    });
    expect(text).toContain('de 320 hushållen om ursäkt för att vi skickade 320 beslutsbrev');
    expect(text).not.toContain('vars brev gick');
  });
});

describe('an answer to who wrote to us', () => {
  it('speaks to them and not of them', () => {
    const text = textOf({
      language: 'sv',
      kind: 'reply',
      harm: ['privacy'],
      responsibility: 'preventable',
      wrongdoing: 'ours',
      comment: 'Ni gav mitt rumsnummer till mitt ex. Jag hade sagt till TVÅ gånger.',
      facts: [
        { id: 'f1', status: 'confirmed', text: 'Vår reception lämnade ut rumsnumret i lördags.' },
        {
          id: 'f2',
          status: 'confirmed',
          text: 'Gästen hade bett oss två gånger att inte berätta att hon bodde hos oss.',
        },
      ],
    });
    expect(text).toContain('Du hade bett oss två gånger att inte berätta att du bodde hos oss.');
    expect(text).toContain('lämnade ut ditt rumsnummer');
  });

  it('says so in English too', () => {
    const text = textOf({
      language: 'en',
      kind: 'reply',
      harm: ['privacy'],
      comment: 'You gave my room number to my ex. I had asked you twice not to.',
      facts: [
        { id: 'f1', status: 'confirmed', text: 'Our reception gave out the room number.' },
        {
          id: 'f2',
          status: 'confirmed',
          text: 'The guest had asked us twice not to tell anyone that she was staying here.',
        },
      ],
    });
    expect(text).toContain('You had asked us twice not to tell anyone that you were staying here.');
  });
});

describe('someone close to who wrote to us', () => {
  it('is named, whether theirs or only Dad', () => {
    const given = { language: 'en', kind: 'reply', harm: ['danger'], legalHold: true } as const;
    const facts = [{ id: 'f1', status: 'confirmed' as const, text: 'Calls failed on Sunday.' }];
    for (const comment of ['Dad collapsed on Sunday and I could NOT get 999.', 'My dad collapsed.'])
      expect(textOf({ ...given, harm: ['danger'], facts, comment })).toContain('you and your dad');
  });
});

describe('what others do in our name', () => {
  it.each([
    [
      'en' as const,
      'Someone is selling fake car insurance in our name.',
      'We do not sell on social media, the ads have nothing to do with us.',
      'The ads have nothing to do with us, and we distance ourselves from them. We do not sell on social media.',
    ],
    [
      'sv' as const,
      'Någon säljer falska försäkringar i vårt namn.',
      'Vi säljer inte i sociala medier, annonserna har inget med oss att göra.',
      'Vi har ingenting att göra med annonserna, och vi tar avstånd från dem. Vi säljer inte i sociala medier.',
    ],
  ])('is called not ours: %s', (language, happened, denied, said) => {
    const text = textOf({
      language,
      kind: 'distancing',
      harm: ['money'],
      responsibility: 'victim',
      wrongdoing: 'none',
      facts: [
        { id: 'f1', status: 'confirmed', text: happened },
        { id: 'f2', status: 'confirmed', text: denied },
      ],
    });
    expect(text.startsWith(said)).toBe(true);
    expect(text).toContain(happened);
  });
});

describe('an apology to someone who was hurt', () => {
  it.each([
    ['en' as const, 'how serious the injuries are', 'do not yet know how serious the injuries are'],
    ['sv' as const, 'hur allvarligt skadad hon är', 'vet ännu inte hur allvarligt skadad hon är'],
  ])('still says how they are is open: %s', (language, open, said) => {
    const text = textOf({
      language,
      kind: 'apology',
      harm: ['injury'],
      responsibility: 'preventable',
      wrongdoing: 'ours',
      facts: [
        {
          id: 'f1',
          status: 'confirmed',
          text: language === 'en' ? 'We left a gate open.' : 'Vi lämnade en grind öppen.',
        },
        { id: 'u1', status: 'unconfirmed', text: 'She broke a leg.', open },
      ],
    });
    expect(text).toContain(said);
  });
});
