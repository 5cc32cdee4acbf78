import { describe, expect, it } from 'vitest';
import type { Channel } from '#domain/channel/channel.ts';
import { writePlaybook } from '#domain/draft/playbook/write-playbook.ts';
import { playbook, request, rules } from '../briefs.ts';

type Given = Parameters<typeof request>[0];
type More = Parameters<typeof request>[2];

const draft = (channel: Channel, given: Given, more?: More) =>
  writePlaybook(request(given, [channel], more), playbook, rules).texts[0];

const textOn = (channel: Channel, given: Given, more?: More) =>
  draft(channel, given, more)?.text ?? '';

const facts = (...texts: string[]) =>
  texts.map((text, at) => ({ id: `f${at}`, status: 'confirmed' as const, text }));

const open = (text: string) => ({ id: 'u1', status: 'unconfirmed' as const, text });

describe('a death', () => {
  const told = facts('En person har omkommit i en olycka på vårt mejeri i Grönslätt 2026-12-09.');
  const text = (kin: string) =>
    draft('press', { harm: ['death'], facts: [...told, open(kin)], publishedAt: undefined });

  it('is not told as long as those close to whoever died may not know', () => {
    const { title, text: words } = text('De anhöriga är underrättade.') ?? {};
    expect(`${title} ${words}`).not.toMatch(/död|omkom|tankar går/iu);
    expect(words).toMatch(/^En allvarlig olycka inträffade på vårt mejeri i Grönslätt/u);
    expect(words).toContain('förrän de närmaste har fått veta');
  });

  it.each([
    ['En person har omkommit i en olycka på vårt mejeri. Familjen har inte fått veta.', ['danger']],
    ['En kollega överlevde inte olyckan på vårt mejeri.', ['danger']],
    ['Olyckan på vårt mejeri krävde ett liv.', ['death']],
    ['De anhöriga har inte underrättats.', ['death']],
  ] as const)('nor by a fact under another harm, or in other words: %s', (fact, harm) => {
    const unsure = [...facts(fact), open('De anhöriga är underrättade.')];
    const { title, text: words } =
      draft('press', { harm: [...harm], facts: unsure, publishedAt: undefined }) ?? {};
    expect(`${title} ${words}`).not.toMatch(
      /död|omkom|överlev|ett liv|inte (?:fått|underr)|tankar går/iu,
    );
    expect(words).toContain('förrän de närmaste har fått veta');
  });

  it('is told where nothing says that they may not know', () => {
    expect(text('Personen andades in kväve.')?.text).toContain('En person har omkommit');
  });
});

/** Facts of which the one at a place is marked as our wrong. */
const ours = (at: number, ...texts: string[]) =>
  facts(...texts).map((fact, one) => (one === at ? { ...fact, isOurs: true } : fact));

describe('an apology', () => {
  it('goes to nobody who only stands in the facts', () => {
    const sent = facts('Vi skickade en handling med en skyddad adress till fel mottagare.');
    const text = textOn('press', { kind: 'holding', wrongdoing: 'ours', facts: sent });
    expect(text).toMatch(/^Vi ber om ursäkt för att vi skickade/u);
  });

  it('goes to those close to the dead, not to the dead', () => {
    const told = facts('Vi skickade krav till kunder som har avlidit.');
    const text = textOn('press', { kind: 'apology', wrongdoing: 'ours', facts: told });
    expect(text).toMatch(/^Vi ber de anhöriga om ursäkt/u);
  });

  it('goes to the one who was wronged, and names who that is first', () => {
    const told = ours(0, 'En vakt bad en man att gå i lördags.');
    const text = textOn('press', {
      kind: 'apology',
      wrongdoing: 'ours',
      harm: ['dignity'],
      facts: told,
    });
    expect(text).toMatch(
      /^En vakt bad en man att gå i lördags\. Det ber vi mannen om ursäkt för\./u,
    );
  });

  it('to staff is for what we did wrong, not for what was decided', () => {
    const told = ours(
      1,
      'Styrelsen bestämde i går att hyvleriet ska läggas ner.',
      'Tidningen hade nyheten kl 07:10, innan vi hade hunnit berätta för er.',
    );
    const text = textOn('intranet', { kind: 'internal', wrongdoing: 'ours', facts: told });
    expect(text).toMatch(/^Styrelsen bestämde/u);
    expect(text).toContain(
      'Vi ber er om ursäkt för att tidningen hade nyheten kl. 07.10, innan vi hade hunnit berätta för er.',
    );
  });

  it('in lessons stands behind all that happened and before what is changed', () => {
    const told = ours(
      1,
      'En gunga lossnade i juni.',
      'Besiktningen hade inte gjorts på tre år.',
      'Alla lekplatser är nu besiktade.',
    );
    const text = textOn('press', { kind: 'lessons', wrongdoing: 'ours', facts: told });
    expect(text).toMatch(
      /på tre år\. För allt det här ber vi om ursäkt.+\s+Alla lekplatser är nu/u,
    );
  });

  it('in lessons stands behind the first fact where none tells of a change', () => {
    const told = ours(0, 'En gunga lossnade i juni.', 'Gungan köptes för tre år sedan i Ekby.');
    const text = textOn('press', { kind: 'lessons', wrongdoing: 'ours', facts: told });
    expect(text).toMatch(/^En gunga lossnade i juni\. Det ber vi om ursäkt för/u);
  });

  it('in a reply names no act that we put right', () => {
    const told = facts(
      'One of our vets put a dog to sleep.',
      'We have spoken to both owners and they will not be charged.',
    );
    const comment = 'Do you still charge people for it?';
    const given = { kind: 'reply', language: 'en', wrongdoing: 'ours', comment } as const;
    expect(textOn('facebook', { ...given, facts: told })).toContain(
      'We got it wrong, and we apologise to you.',
    );
  });
});

describe('a distance', () => {
  const far = (given: Given, ...told: string[]) =>
    textOn('press', { kind: 'distancing', language: 'en', facts: facts(...told), ...given });

  it.each<[string, string, Given]>([
    [
      'A leaflet told staff to smile more.',
      'We distance ourselves from this: a leaflet told staff to smile more.',
      {},
    ],
    [
      'One of our partners made demeaning remarks about women in a speech.',
      'We distance ourselves from the demeaning remarks that one of our partners made about women in a speech.',
      {},
    ],
    [
      'En gäst har sagt nedsättande saker om barn i vår podd.',
      'Vi tar avstånd från att en gäst har sagt nedsättande saker om barn i vår podd.',
      { language: 'sv', wrongdoing: 'private' },
    ],
    [
      'En anställd har sökt på 15 personer i registret.',
      'Vi tar avstånd från att en anställd har sökt på 15 personer i registret. Det ber vi de 15 om ursäkt för.',
      { language: 'sv', wrongdoing: 'ours', affected: ['de 15'] },
    ],
  ])('begins with where we stand on what the first fact tells, once: %s', (fact, words, given) => {
    const told = ours(given.wrongdoing === 'ours' ? 0 : -1, fact, 'It was withdrawn.');
    const text = far({ ...given, facts: told });
    expect(text.startsWith(words)).toBe(true);
    expect(text.split(fact.slice(-12, -1)).length).toBe(2);
  });

  it.each<[string, string, string, 'sv' | 'en']>([
    [
      'People get texts in our name.',
      'The texts are not from us, and we never put links in texts.',
      'These texts are false and not from us, and we distance ourselves from them. We never put links in texts.',
      'en',
    ],
    [
      'Folk får sms i vårt namn.',
      'Sms:en kommer inte från oss och vi skickar aldrig länkar.',
      'De här sms:en är falska och kommer inte från oss, och vi tar avstånd från dem. Vi skickar aldrig länkar.',
      'sv',
    ],
    [
      'En sida med vår logotyp ber om pengar.',
      'Sidan är inte vår.',
      'Den här sidan är falsk och inte vår, och vi tar avstånd från den.',
      'sv',
    ],
  ])('says first of what is false that it is not ours: %s', (key, disowned, words, language) => {
    const text = far({ language, responsibility: 'victim' }, key, disowned);
    expect(text.slice(0, words.length + key.length + 1)).toBe(`${words} ${key}`);
  });

  it('apologises for what was ours beside what somebody else did', () => {
    const shown = 'A photograph of them was still on display until Saturday.';
    const given: Given = { wrongdoing: 'private', responsibility: 'accidental', harm: ['dignity'] };
    const text = far(given, 'A guide made a rude remark to visitors.', shown);
    expect(text).toContain(
      'We are sorry that a photograph of them was still on display until Saturday, and we apologise.',
    );
  });
});

describe('a correction', () => {
  it('denies nothing that was true beside what was wrong', () => {
    const claim = { text: 'Liften stannade. Ingen har skadats.', keys: [], truthKeys: [] };
    const supersedes = { how: 'corrects' as const, text: claim.text };
    const told = facts('Två åkare fick köldskador.');
    const text = textOn('press', { kind: 'correction', claim, facts: told }, { supersedes });
    expect(text).not.toContain('Liften stannade');
    expect(text).toContain('Vi ber om ursäkt för att vi lämnade en felaktig uppgift');
  });
});

describe('a reply', () => {
  it('to someone who mourns begins with that, once, and guesses at nothing', () => {
    const comment = 'My dad waited three hours and he died. I rang five times.';
    const text = textOn('email', {
      ...{ kind: 'reply', language: 'en', wrongdoing: 'ours', harm: ['death'] },
      ...{ facts: facts('The call was put in the wrong category.'), comment },
    });
    expect(text).toMatch(/^We are so sorry for your loss\. We .+apologise to you/u);
    expect(text).not.toContain('worries you');
  });
});

describe('words as they were typed', () => {
  it('stay where they are a sentence', () => {
    const commitments = ['Everyone who has paid for a trip gets a full refund within seven days.'];
    const given: Given = { language: 'en', facts: facts('The coaches stand still.'), commitments };
    expect(textOn('facebook', given)).toContain(commitments[0]!);
  });

  it('have one clock style', () => {
    const told = facts('The fire began at about 7.40 this morning and cost £7.40.');
    const text = textOn('facebook', { language: 'en', facts: told });
    expect(text).toContain('at about 07:40 this morning and cost £7.40');
    const late = facts('The crane fell at 2.50 this afternoon.');
    expect(textOn('facebook', { language: 'en', facts: late })).toContain('at 14:50 this');
  });
});

describe('what is open', () => {
  const text = (harm: NonNullable<Given['harm']>, told: string) =>
    textOn('facebook', { language: 'en', harm, facts: [...facts(told), open('Xyz.')] });

  it('after an accident is why it happened, in words that fit it', () => {
    expect(text(['danger'], 'The yard is on fire.')).toContain('know how the fire started.');
    expect(text(['injury'], 'Eleven guests are ill.')).toContain('know what made people ill.');
    expect(text(['injury'], 'A roof came down.')).toContain('know why it happened.');
  });

  it('is not why, where a fact says so or where someone was wronged: then nothing unnamed is', () => {
    for (const told of [
      text(['danger'], 'The roof came down because of the wind.'),
      text(['danger', 'dignity'], 'A person was arrested.'),
    ])
      expect(told).not.toContain('not yet know');
  });
});

describe('an answer', () => {
  const answer = (comment: string, ...told: string[]) => {
    const text = textOn('press', { kind: 'qa', language: 'en', facts: facts(...told), comment });
    return text.split(`${comment}\nA: `)[1]?.split('\n')[0];
  };
  const tank = ['The tank warmed up because nitrogen leaked.', 'It held the eggs of 43 patients.'];

  it.each([
    ['Are my eggs gone?', undefined],
    ['Has my DNA been seen by strangers?', 'The DNA files could not be seen.'],
    ['How long was it like that?', undefined],
    ['Can I delete everything?', 'You can delete your data yourself.'],
  ])('to %s is %s', (comment, said) => {
    const told = [
      ...tank,
      'The DNA files could not be seen.',
      'It was like that from 3 to 9 November.',
      'You can delete your data yourself.',
      'Everyone affected gets an email.',
    ];
    expect(answer(comment, ...told)).toBe(said);
  });
});
