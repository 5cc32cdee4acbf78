import { describe, expect, it } from 'vitest';
import type { Channel } from '#domain/channel/channel.ts';
import { writePlaybook } from '#domain/draft/playbook/write-playbook.ts';
import { playbook, request, rules } from '../briefs.ts';

type Given = Parameters<typeof request>[0];
type More = Parameters<typeof request>[2];

const textOn = (channel: Channel, given: Given, more?: More) =>
  writePlaybook(request(given, [channel], more), playbook, rules).texts[0]?.text ?? '';

const facts = (...texts: string[]) =>
  texts.map((text, at) => ({ id: `f${at}`, status: 'confirmed' as const, text }));

const ours = (...texts: string[]) => facts(...texts).map((fact) => ({ ...fact, isOurs: true }));

describe('an update', () => {
  const changed = (language: 'sv' | 'en', text: string) =>
    textOn(
      'press',
      { kind: 'update', language, facts: facts(text) },
      { before: { statements: [], news: [{ what: 'changed', factId: 'f0', earlier: '' }] } },
    );

  it('calls corrected only what says what it is not', () => {
    expect(changed('en', 'People from 29 of the 38 homes are back.')).toMatch(
      /^New since our last update: People/u,
    );
    expect(changed('sv', 'Folk i 29 av de 38 husen är hemma.')).toMatch(/^Nytt sedan sist: Folk/u);
    expect(changed('en', 'The truck is gray, not blue.')).toMatch(/^Corrected information: The/u);
    expect(changed('sv', 'Bilen är grå, inte blå.')).toMatch(/^Rättad uppgift: Bilen/u);
  });
});

describe('sympathy', () => {
  const hurt = facts('En av våra kollegor blev svårt skadad. Hon vårdas på sjukhus.');

  it('goes to those whom the writer calls hurt', () => {
    const affected = ['vår skadade kollega och hennes familj', 'ni som var i tjänst på plan 3'];
    const text = textOn('email', { kind: 'internal', harm: ['injury'], facts: hurt, affected });
    expect(text).toContain('Vi tänker på vår skadade kollega och hennes familj.');
  });

  it('goes to one where one is hurt', () => {
    const text = textOn('email', { kind: 'internal', harm: ['injury'], facts: hurt });
    expect(text).toContain('Vi tänker på vår kollega och de närmaste.');
    const english = facts('One of our colleagues was badly hurt in Norrby.');
    expect(textOn('press', { language: 'en', harm: ['injury'], facts: english })).toContain(
      'We are thinking of our colleague and those close to them.',
    );
  });
});

describe('an internal notice', () => {
  it('keeps no distance from an injury, but from hatred', () => {
    const about = (text: string) =>
      textOn('intranet', {
        kind: 'internal',
        wrongdoing: 'private',
        harm: ['injury'],
        facts: facts(text),
      });
    expect(about('En kollega skadades av en intagen.')).not.toContain('avstånd');
    expect(about('En kollega utsattes för ett rasistiskt hot.')).toContain('Vi tar avstånd från');
  });
});

describe('an apology', () => {
  const apology = (language: 'sv' | 'en', affected: string, ...texts: string[]) =>
    textOn('press', {
      kind: 'apology',
      wrongdoing: 'ours',
      harm: ['dignity'],
      language,
      affected: [affected],
      facts: ours(...texts),
    });

  it('stands behind acts that one sentence can not hold', () => {
    const text = apology(
      'en',
      'the families concerned',
      'We let a tank warm up, and 112 embryos can no longer be used.',
    );
    expect(text).toMatch(
      /^We let a tank warm up, and 112 embryos can no longer be used\. For that we apologise to the families concerned\./u,
    );
  });

  it('stands behind a reason, which would excuse inside it', () => {
    expect(
      apology('sv', 'alla som ringde', 'Vi svarade inte för att bara en person var på plats.'),
    ).toMatch(
      /^Vi svarade inte för att bara en person var på plats\. Det ber vi alla som ringde om ursäkt för\./u,
    );
    expect(apology('en', 'everyone who rang', 'We did not answer because we were two.')).toMatch(
      /^We did not answer because we were two\. For that we apologise to everyone who rang\./u,
    );
  });

  it('tells what was changed behind it', () => {
    const text = textOn('press', {
      kind: 'lessons',
      wrongdoing: 'ours',
      harm: ['injury'],
      affected: ['de 93 som satt fast'],
      facts: facts(
        '93 personer satt fast.',
        'Vi väntade i 70 minuter.',
        'Vi har köpt nya linor.',
      ).map((fact, at) => (at === 1 ? { ...fact, isOurs: true } : fact)),
    });
    expect(text).toMatch(/70 minuter\. För allt det här ber vi .+\sVi har köpt nya linor\./su);
  });
});

describe('a correction', () => {
  const correction = (language: 'sv' | 'en', claim: string, given: Given) =>
    textOn(
      'press',
      {
        kind: 'correction',
        wrongdoing: 'ours',
        language,
        claim: { text: claim, keys: [], truthKeys: [] },
        ...given,
      },
      { supersedes: { how: 'corrects', text: claim } },
    );

  it('repeats no wrong words that it denies already', () => {
    const rents = correction('en', 'Rents rose by 6.8%.', {
      facts: facts('Rents rose by 3.4%, and not by 6.8%.'),
    });
    expect(rents.match(/6\.8%/gu)).toHaveLength(1);
    const man = correction('sv', 'Mannen på bilden är dömd.', {
      affected: ['mannen på bilden'],
      facts: ours('Mannen på bilden är inte den som är dömd.'),
    });
    expect(man).not.toContain('”');
    expect(man).toContain('Vi lämnade en felaktig uppgift, och vi ber mannen på bilden om ursäkt.');
  });

  it('names the act before the apology for it', () => {
    const told = facts('Rents rose by 3.4%, not 6.8%.');
    const text = correction('en', 'Rents rose by 6.8%.', {
      facts: [...told, { ...facts('', 'We made a mistake in a sum.')[1]!, isOurs: true }],
    });
    expect(text).toContain('We made a mistake in a sum. For that, and for first giving the wrong');
  });

  it('says whom a wrong number hit', () => {
    const number = correction('sv', 'Ring 0980-31 92 32.', {
      facts: facts('Rätt telefonnummer är 0980-31 92 23, inte 0980-31 92 32.'),
    });
    expect(number).toContain('Vi skrev fel telefonnummer, och vi ber');
  });
});

describe('a distance', () => {
  it('regrets what people went through where a court may ask, without an apology', () => {
    const text = textOn('press', {
      kind: 'distancing',
      wrongdoing: 'ours',
      legalHold: true,
      harm: ['privacy'],
      affected: ['de 15 personer som sökningarna gäller'],
      facts: facts('En anställd har sökt på 15 personer i registret utan skäl.'),
    });
    expect(text).toContain(
      'Vi beklagar djupt det som de 15 personer som sökningarna gäller har utsatts för.',
    );
    expect(text).not.toContain('ursäkt');
  });

  it('apologises to those affected where nobody of us stepped in', () => {
    const text = textOn('press', {
      kind: 'distancing',
      wrongdoing: 'private',
      harm: ['dignity'],
      affected: ['deltagarna i salen'],
      facts: facts('En gäst talade illa om kvinnor.', 'Ingen av oss avbröt föredraget.'),
    });
    expect(text).toContain(
      'Vi ber deltagarna i salen om ursäkt för att ingen av oss avbröt föredraget.',
    );
  });
});
