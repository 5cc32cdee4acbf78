import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkTone } from '#domain/tone/check-tone.ts';
import { describeFinding } from '#domain/tone/describe.ts';
import type { Language } from '#domain/values/language.ts';
import { processorMs } from '#test/support/processor-time.ts';
import { briefOf, findingsOf, rules } from '../support.ts';

const RULE = 'unconfirmed-as-fact';

const open = (text: string, id = 'f1') => ({ id, status: 'unconfirmed', text });
const sure = (text: string, id = 'f2') => ({ id, status: 'confirmed', text });

const hospital = {
  sv: open('Två medarbetare har förts till sjukhus.'),
  en: open('Two employees have been taken to hospital.'),
};

const severities = (text: string, part: object, title?: string) =>
  findingsOf(RULE, text, part, title).map(({ severity }) => severity);

describe('what only an unconfirmed fact holds', () => {
  it.each<[Language, string]>([
    ['sv', 'Minst 2 personer är skadade.'],
    ['sv', 'Två anställda ligger på sjukhus.'],
    ['sv', 'Vi har 2 kollegor som vårdas.'],
    ['sv', 'Två anställda ligger på sjukhus och vi utreder orsaken.'],
    ['sv', 'Två anställda ligger på sjukhus, men vi vet inte hur det gick till.'],
    ['sv', 'Vi kan inte bekräfta orsaken, men två anställda ligger på sjukhus.'],
    ['sv', 'Vi undersöker varför två anställda ligger på sjukhus.'],
    ['sv', 'Hur två anställda kunde skadas vet vi inte.'],
    ['sv', 'Vi kan inte bekräfta varför två anställda ligger på sjukhus.'],
    ['sv', 'Vi utreder orsaken till att två anställda ligger på sjukhus.'],
    ['sv', 'Vi kan ha öppet i morgon trots att två anställda ligger på sjukhus.'],
    ['sv', 'Vi kan ha öppet i morgon och två anställda ligger på sjukhus.'],
    ['sv', 'Inget tyder på brand, två anställda ligger på sjukhus.'],
    ['sv', 'Uppgifter om orsaken saknas och två anställda ligger på sjukhus.'],
    ['sv', 'Två anställda ligger på sjukhus; uppgifter om orsaken kommer.'],
    ['en', 'We do not know yet why two of our staff are in hospital.'],
    ['en', 'We cannot confirm how two of our staff were hurt.'],
    ['en', 'We are investigating the cause of two employees being in hospital.'],
    ['en', 'We may be open tomorrow though two of our staff are in hospital.'],
    ['en', 'It may have been a fault, because two of our staff are in hospital.'],
    ['en', 'There is no sign of fire, two of our staff are in hospital.'],
    ['en', 'Information about the cause is missing and two of our staff are in hospital.'],
    ['en', 'Two of our staff are in hospital; information about the cause will follow.'],
    ['en', 'At least 2 people are hurt.'],
    ['en', 'Two of our staff are in hospital.'],
    ['en', 'Both employees are in hospital, 2 in all.'],
    ['en', 'Two of our staff are in hospital and we are investigating the cause.'],
    ['en', 'Two of our staff are in hospital, but we do not know how it happened.'],
    ['en', 'We cannot confirm the cause, but two of our staff are in hospital.'],
  ])('is told with a reservation or not at all (%s): %s', (language, text) => {
    for (const byModel of [true, false])
      for (const kind of ['holding', 'update', 'apology', 'qa', 'internal']) {
        const brief = { kind, language, byModel, facts: [hospital[language]] };
        expect(severities(text, brief)).toContain('block');
        expect(findingsOf('number-not-in-facts', text, brief)).toEqual([]);
      }
  });

  it.each<[Language, string]>([
    ['sv', 'Läget nummer 2'],
    ['sv', 'Två på sjukhus'],
    ['en', 'Two in hospital'],
  ])('is not in a headline either (%s): %s', (language, title) => {
    const text = language === 'sv' ? 'Det har brunnit.' : 'There was a fire.';
    expect(severities(text, { language, facts: [hospital[language]] }, title)).toEqual(['block']);
  });

  it.each<[Language, string]>([
    ['sv', 'Vi har fått uppgifter om att två anställda ligger på sjukhus.'],
    ['sv', 'Två anställda uppges ligga på sjukhus.'],
    ['sv', 'Två anställda ligger på sjukhus, men det är inte bekräftat.'],
    ['sv', 'Vi undersöker om 2 anställda ligger på sjukhus.'],
    ['sv', 'Om två anställda ligger på sjukhus vet vi inte.'],
    ['sv', 'Vi kan inte bekräfta uppgifterna om två skadade.'],
    ['sv', 'Vi vet inte hur många som är skadade eller om två anställda ligger på sjukhus.'],
    ['sv', 'Vi kan inte bekräfta uppgifter om en brand och två skadade.'],
    ['sv', 'När det gäller två skadade kan vi inte bekräfta något.'],
    ['sv', 'Det finns inga uppgifter som tyder på att två anställda ligger på sjukhus.'],
    ['en', 'We cannot confirm reports of a fire and two people hurt.'],
    ['en', 'There is no evidence that two of our staff are in hospital.'],
    ['en', 'We do not know whether two of our staff are in hospital.'],
    ['en', 'We are looking into reports that two of our staff are in hospital.'],
    ['en', 'Two of our staff are said to be in hospital.'],
    ['en', 'Two of our staff may be in hospital, but this is not confirmed.'],
    ['en', 'Two of our staff are in hospital, but we have not confirmed this.'],
    ['en', 'Whether two of our staff are in hospital we do not know.'],
    ['en', 'We have not been able to confirm that 2 people are hurt.'],
  ])('is told with one (%s): %s', (language, text) => {
    expect(severities(text, { language, facts: [hospital[language]] })).toEqual([]);
  });

  it.each<[Language, string, string]>([
    ['sv', 'Branden började kl. 14.20.', 'Det började brinna 14.20 i ett förråd.'],
    ['sv', 'Felet uppstod den 3 mars.', 'Sedan den 3 mars har systemet gett fel svar.'],
    ['sv', 'Läckan upptäcktes i tisdags.', 'I tisdags såg vi läckan.'],
    ['sv', 'Gasen kom från fabriken i Norrby.', 'Runt Norrby mäter vi gas.'],
    ['sv', 'Cirka 40 procent av kunderna är drabbade.', 'Det gäller 40 % av alla.'],
    ['sv', 'Elen är borta i tre veckor.', 'Räkna med att vara utan el i tre veckor.'],
    ['en', 'The fire began at 2:20 pm.', 'Since 14:20 our store has been on fire.'],
    ['en', 'The error came on 3 March.', 'From 3 March the system gave wrong answers.'],
    ['en', 'The gas came from the plant in Norby.', 'We measure gas around Norby.'],
    ['en', 'About 40 per cent of customers are hit.', 'This is about 40% of you.'],
    ['en', 'The power will be off for a fortnight.', 'Expect a fortnight without power.'],
  ])('may be a time, a name or a share (%s): %s', (language, fact, text) => {
    const facts = [open(fact)];
    expect(severities(text, { language, facts })).toEqual(['block']);
    const others = ['number-not-in-facts', 'date-not-in-facts', 'name-not-in-facts'];
    for (const rule of others) expect(findingsOf(rule, text, { language, facts })).toEqual([]);
    expect(severities(text, { language, facts: [sure(fact)] })).toEqual([]);
  });

  it('may be told where anything else holds it', () => {
    const fact = hospital.en;
    const text = 'Two of our staff are in hospital.';
    const same = sure('Two people are in hospital.');
    expect(severities(text, { language: 'en', facts: [fact, same] })).toEqual([]);
    const commitments = ['We send 2 buses.'];
    expect(
      severities('2 buses are coming.', { language: 'en', facts: [fact], commitments }),
    ).toEqual([]);
  });

  it('is not made true by as many of something else', () => {
    const facts = [hospital.en, sure('Two gates are closed.')];
    expect(severities('Two people are injured.', { language: 'en', facts })).toEqual(['block']);
  });

  it.each<[Language, string]>([
    ['sv', 'Två anställda får vård.'],
    ['sv', 'Båda anställda vårdas.'],
    ['sv', 'Ett par av våra anställda ligger på sjukhus.'],
    ['en', 'Two employees are being treated.'],
    ['en', 'Both employees are being treated.'],
    ['en', 'A couple of our employees are in hospital.'],
  ])('counts those whom it tells of, whatever else is two (%s): %s', (language, text) => {
    const late = sure(language === 'sv' ? 'Två bussar är sena.' : 'Two buses are late.');
    for (const facts of [[hospital[language]], [hospital[language], late]])
      expect(severities(text, { language, facts })).toEqual(['block']);
    expect(
      severities(text, { language, facts: [{ ...hospital[language], status: 'confirmed' }] }),
    ).toEqual([]);
  });

  it.each<[Language, string]>([
    ['sv', 'Det finns två vägar till hjälp.'],
    ['sv', 'Båda filerna är avstängda.'],
    ['en', 'There are two ways to get help.'],
    ['en', 'Both lanes are closed.'],
  ])('is not meant where something else is two (%s): %s', (language, text) => {
    const hurt = open(language === 'sv' ? '2 personer är skadade.' : '2 people are hurt.');
    expect(severities(text, { language, facts: [hurt] })).toEqual([]);
  });

  it('is not made true by who asks', () => {
    const brief = { kind: 'reply', language: 'en', comment: 'Is it true that 2 are in hospital?' };
    const text = 'Yes, 2 are in hospital.';
    expect(severities(text, { ...brief, facts: [hospital.en] })).toEqual(['block']);
    const [made] = findingsOf('number-not-in-facts', text, { ...brief, facts: [] });
    expect(made?.severity).toBe('block');
  });

  it('is named with the sentence', () => {
    const text = 'There was a fire. At least 2 people are hurt. We are there.';
    const [finding] = findingsOf(RULE, text, { language: 'en', facts: [hospital.en] });
    expect(text.slice(finding?.start, finding?.end)).toBe('At least 2 people are hurt.');
    expect(finding?.params).toEqual({
      found: 'At least 2 people are hurt.',
      fact: 'Two employees have been taken to hospital.',
    });
    for (const language of ['sv', 'en'] as const)
      expect(finding && describeFinding(finding, language, rules).message).toContain(
        'Two employees have been taken to hospital.',
      );
  });

  it('is named by the fact that holds it, of many', () => {
    const facts = Array.from({ length: 200 }, (_, at) =>
      open(`${at + 2000} people are hurt in Ward${at}ton.`, `u${at}`),
    );
    const text = facts.map((_, at) => `There are ${at + 2000} in care.`).join(' ');
    const found = findingsOf(RULE, text, { language: 'en', facts });
    expect(found[41]?.params['fact']).toBe('2041 people are hurt in Ward41ton.');
    const [named] = findingsOf(RULE, 'We are in Ward150ton.', { language: 'en', facts });
    expect(named?.params['fact']).toBe('2150 people are hurt in Ward150ton.');
  });

  it('is named by the fact whose share is told as a part', () => {
    const facts = [
      open('People are hurt.', 'u1'),
      open('90 percent of our customers are hit.', 'u2'),
    ];
    const [found] = findingsOf(RULE, 'Nine out of ten of you are hit.', { language: 'en', facts });
    expect(found?.params['fact']).toBe('90 percent of our customers are hit.');
  });

  it('is not repeated by a finding where it holds a protected name', () => {
    const facts = [open('Karin Granlund and 2 others are hurt.')];
    const part = { language: 'en', facts, protectedNames: ['Karin Granlund'] };
    const found = findingsOf(RULE, 'Karin Granlund and 2 others are hurt.', part);
    expect(found.map(({ params }) => params)).toEqual([{ hidden: 'yes' }]);
  });

  it('never passes in a plain sentence', () => {
    const things = fc.constantFrom(
      { language: 'sv' as const, fact: 'personer är skadade', text: 'har fått vård hos oss' },
      { language: 'sv' as const, fact: 'hus har rasat', text: 'byggnader är borta' },
      { language: 'en' as const, fact: 'people are hurt', text: 'have been given care' },
      { language: 'en' as const, fact: 'houses have fallen', text: 'buildings are gone' },
    );
    const number = fc.integer({ min: 2, max: 99_999 });
    const property = fc.property(number, things, fc.boolean(), (count, one, byModel) => {
      const brief = briefOf({
        kind: 'update',
        language: one.language,
        byModel,
        facts: [open(`${count} ${one.fact}.`), sure('Fire. Brand.')],
      });
      const found = checkTone({ channel: 'newsroom', text: `${count} ${one.text}.` }, brief, rules);
      expect(
        found.filter(({ rule, severity }) => rule === RULE && severity === 'block'),
      ).toHaveLength(1);
    });
    fc.assert(property, { numRuns: 200 });
  });
});

// Two facts hold such a name together, so that each fact is tried.
it('is looked for in many facts in less than two seconds', () => {
  const names = Array.from(
    { length: 200 },
    (_, at) => `Q${String.fromCodePoint(0x61 + (at % 26), 0x61 + Math.floor(at / 26))}son`,
  );
  const facts = names.map((name, at) => open(`The driver ${name} was at the depot.`, `f${at}`));
  const text = names
    .map((name, at) => `We have spoken to ${name} ${names[at - 1] ?? name} about it.`)
    .join(' ');
  const brief = briefOf({ language: 'en', facts });
  const check = () => checkTone({ channel: 'newsroom', text }, brief, rules);
  expect(processorMs(check)).toBeLessThan(2_000);
});

describe('a first word that is a name of an unconfirmed fact', () => {
  it.each<[Language, string, string, 'warn' | 'block']>([
    ['en', 'The bus was driven by Rose Long.', 'Long queues formed at the bus station.', 'warn'],
    ['en', 'The bus was driven by Rose Long.', 'Rose bushes by the bus stop were damaged.', 'warn'],
    ['sv', 'Bussen kördes av Anna Berg.', 'Berg föll på bussen.', 'warn'],
    ['en', 'The bus was driven by Rose Long.', 'Rose Long drove the bus.', 'block'],
    ['en', 'The bus was driven by Rose Long.', 'Long drove the bus. We met Long.', 'block'],
  ])('may be another word: %s %s %s', (language, fact, text, severity) => {
    expect(severities(text, { language, facts: [open(fact)] })[0]).toBe(severity);
  });
});
