import { describe, expect, it } from 'vitest';
import { writePlaybook } from '#domain/draft/playbook/write-playbook.ts';
import { crisesIn } from '#test/evals/crises.ts';
import { playbook, request, rules } from '../briefs.ts';

const confirmed = (...texts: string[]) =>
  texts.map((text, at) => ({ id: `f${at}`, status: 'confirmed' as const, text }));

const written = (...given: Parameters<typeof request>) =>
  writePlaybook(request(...given), playbook, rules).texts[0]?.text ?? '';

describe('two facts that are one sentence', () => {
  it.each([
    [
      'sv',
      ['900 hus och Ekhems äldreboende är utan värme.', 'Ekhem får värme från en panna.'],
      '900 hus och Ekhems äldreboende är utan värme, men Ekhem får värme från en panna.',
    ],
    [
      'en',
      ['900 homes and Ekhem House are without heat.', 'Ekhem gets heat from a boiler.'],
      '900 homes and Ekhem House are without heat, but Ekhem gets heat from a boiler.',
    ],
    [
      'sv',
      ['900 hus och Ekhems äldreboende är utan värme.', 'Ekhem får värme sedan kl 14:05.'],
      '900 hus och Ekhems äldreboende är utan värme, men Ekhem har fått värme sedan kl. 14.05.',
    ],
  ] as const)('say that one of those who lack something has it (%s)', (language, facts, said) => {
    const text = written({ language, facts: confirmed(...facts) }, ['newsroom']);
    expect(text).toContain(said);
  });

  it.each([
    ['900 hus är utan värme.', 'Skolan i Ekby får värme från en panna.'],
    ['900 hus och Ekhem är utan värme.', 'Ekhem har stängt.'],
  ])('stay two where none denies the other: %s', (...facts) => {
    const text = written({ facts: confirmed(...facts) }, ['newsroom']);
    expect(text).not.toContain(', men ');
    expect(text).toContain(facts[1]);
  });

  const search = {
    sv: [
      'Vi letar efter en pojke på 9 år som kan vara i en pickup.',
      'Pickupen är grå, inte blå, med vitt kapell.',
      'i en pickup, grå, inte blå, med vitt kapell.',
    ],
    en: [
      'We are looking for a boy aged 9 who may be in a truck.',
      'The truck is gray, not blue, with a white cover.',
      'in a truck, gray, not blue, with a white cover.',
    ],
  } as const;

  it.each(['sv', 'en'] as const)(
    'tell how something looks where it is first named (%s)',
    (language) => {
      const [who, looks, said] = search[language];
      const given = { language, facts: confirmed(who, looks), harm: ['danger' as const] };
      expect(written(given, ['x'])).toContain(said);
      expect(written(given, ['newsroom'])).toContain(looks);
    },
  );

  it.each([
    [
      'en',
      'a car, red',
      ['A child was seen near a car.', 'The man may drive a car.', 'The car is red.'],
    ],
    [
      'en',
      'a car, red',
      ['A child was seen near a car.', 'A man drove off in a Volvo.', 'The car is red.'],
    ],
    [
      'sv',
      'en bil, röd',
      ['Ett barn sågs vid en bil.', 'Mannen kan köra en bil.', 'Bilen är röd.'],
    ],
  ] as const)('keep apart what may be told of another one (%s)', (language, joint, texts) => {
    const given = { language, facts: confirmed(...texts), harm: ['danger' as const] };
    expect(written(given, ['x'])).not.toContain(joint);
    const [first, , looks] = texts;
    expect(written({ ...given, facts: confirmed(first, looks) }, ['x'])).toContain(joint);
  });

  it('keep apart what is no look: "a factory, closed"', () => {
    const facts = confirmed('A fire has broken out in a factory.', 'The factory is closed.');
    expect(written({ language: 'en', facts }, ['x'])).toContain('The factory is closed.');
  });
});

describe('a clock time of the day on which a short text goes out', () => {
  const nextUpdateAt = '2026-12-19T23:00:00Z';
  const facts = confirmed('She was last seen at 14:50 on 2026-12-19 outside the school.');
  const given = { language: 'en' as const, facts, nextUpdateAt, timeZone: 'Europe/London' };

  it('stands without its day, so that there is room for how he looks', () => {
    const [boy] = crisesIn('crises.yaml').filter(({ id }) => id.startsWith('missingboy'));
    const [onX] = writePlaybook({ ...boy!.request, channels: ['x'] }, playbook, rules).texts;
    expect(onX?.text).toContain('last seen at 14:50 outside');
    expect(onX?.text).toContain('green jacket');
    expect(onX?.text).toContain('gray, not blue');
  });

  it('keeps it where it is another one', () => {
    const text = written({ ...given, nextUpdateAt: '2026-12-20T09:00:00Z' }, ['x']);
    expect(text).toContain('at 14:50 on 19 December');
  });
});
