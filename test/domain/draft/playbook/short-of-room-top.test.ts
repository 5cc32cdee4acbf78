import { describe, expect, it } from 'vitest';
import type { Channel } from '#domain/channel/channel.ts';
import type { DraftRequest } from '#domain/draft/draft.ts';
import { writePlaybook } from '#domain/draft/playbook/write-playbook.ts';
import { playbook, request, rules } from '../briefs.ts';

type Given = Parameters<typeof request>[0];

const textOn = (channel: Channel, given: Given, rest: Partial<DraftRequest> = {}) =>
  writePlaybook(request(given, [channel], rest), playbook, rules).texts[0]?.text ?? '';

const fact = (id: string, text: string) => ({ id, status: 'confirmed' as const, text });
const doing = (text: string) => ({ text, keys: [] });
const nextUpdateAt = '2026-11-22T13:30:00Z';

describe('where there is little room, facts are taken from the top', () => {
  const where = 'by the north end of the long pier ';
  const given: Given = {
    language: 'en',
    harm: ['inconvenience'],
    facts: [
      fact('f1', 'The pier is barred.'),
      fact('f2', `The ticket hall moved to the quay ${where.repeat(2)}.`),
      fact('f3', `The lamps stay lit ${where.repeat(2)}.`),
      fact('f4', `The gulls were not disturbed ${where.repeat(2)}.`),
    ],
  };

  it('as the writer put them', () => {
    const [first, ...others] = given.facts ?? [];
    const moved = [...(first ? [first] : []), ...others.toReversed()];
    expect(textOn('x', given)).toMatch(/ticket hall .*lamps/u);
    expect(textOn('x', given)).not.toContain('gulls');
    expect(textOn('x', { ...given, facts: moved })).toMatch(/gulls .*lamps/u);
  });

  it('before whom to ask', () => {
    const text = textOn('x', {
      ...given,
      contacts: ['01632 960 505 in the new ticket hall at the far end of the quay'],
    });
    expect(text).toContain('lamps');
    expect(text).not.toContain('01632');
  });
});

describe('a short text keeps', () => {
  it('that people are safe rather than when their families are called', () => {
    const text = textOn('x', {
      language: 'sv',
      harm: ['danger'],
      facts: [
        fact('f1', 'Det brinner på 640 meters djup i gruvan i Ekby sedan 2026-11-22 kl 05:15.'),
        fact(
          'f2',
          'Sju personer har tagit sig till en kammare och vi hör dem via radio varje timme.',
        ),
        fact('f3', 'Alla sju säger att de mår bra och luften i kammaren räcker i 36 timmar.'),
      ],
      publicAction: doing(
        'Åk inte till gruvan. Är du anhörig kan du ringa 08-123 45 67 eller komma till Folkets hus.',
      ),
      commitments: ['Vi ringer familjerna innan vi berättar något nytt för någon annan.'],
    });
    expect(text).toContain(
      'Sju personer har tagit sig till en kammare. Alla sju säger att de mår bra.',
    );
    expect(text).not.toContain('familjerna');
  });

  it.each([
    [
      'sv',
      'Cirka 31 000 kunder i norr kan fortfarande inte ringa, surfa eller skicka meddelanden.',
    ],
    ['en', 'About 31,000 customers in the north still cannot make calls or send any messages.'],
  ] as const)('in %s who is still hit', (language, still) => {
    const sv = language === 'sv';
    const facts = [
      fact('f1', sv ? 'Det går att ringa igen i söder.' : 'Calls work again in the south.'),
      fact(
        'f2',
        sv
          ? `Masten ${'på berget '.repeat(8)}är lagad.`
          : `The mast ${'on the hill '.repeat(8)}is mended.`,
      ),
      fact('f3', still),
    ];
    const text = textOn('x', {
      kind: 'update',
      language,
      harm: ['danger'],
      facts,
      publicAction: doing(
        sv ? 'Starta om telefonen om du är i söder.' : 'Restart your phone in the south.',
      ),
      contacts: ['020-77 61 00'],
      nextUpdateAt,
    });
    expect(text).toContain(still);
  });

  it.each([
    ['sv', 'Vi ordnar en säng i natt till alla som inte kan åka hem, på land eller på en båt.'],
    ['en', 'We will find a bed tonight for everyone who cannot get home, on land or on a boat.'],
  ] as const)('in %s what those hit get', (language, bed) => {
    const facts = [
      fact('f1', language === 'sv' ? 'Kanalen läcker.' : 'The canal is leaking.'),
      fact(
        'f2',
        language === 'sv'
          ? 'Vi har anmält det till länsstyrelsen, som har svarat att de kommer.'
          : 'We have told the regulator, who has answered that they will come.',
      ),
      fact(
        'f3',
        `${language === 'sv' ? 'Plankor står' : 'Planks stand'} ${'i den långa slussen '.repeat(6)}.`,
      ),
    ];
    const text = textOn('x', { language, harm: ['danger'], facts, commitments: [bed] });
    expect(text).toContain(bed);
    expect(text).not.toMatch(/länsstyrelsen|regulator/u);
  });

  it('no half of a date', () => {
    const facts = [
      fact(
        'f1',
        `En fil ${'med namn och adress '.repeat(3)}låg öppen mellan den 17 och den 26 november.`,
      ),
      fact('f2', `Filen innehöll namn ${'och telefonnummer '.repeat(6)}.`),
      fact('f3', 'Den är borttagen.'),
    ];
    expect(textOn('x', { language: 'sv', harm: ['privacy'], facts })).not.toMatch(/17\./u);
  });
});
