import { describe, expect, it } from 'vitest';
import { writePlaybook } from '#domain/draft/playbook/write-playbook.ts';
import type { Brief } from '#domain/tone/brief.ts';
import { playbook, request, rules } from '../briefs.ts';

const reply = (given: Partial<Brief>): string =>
  writePlaybook(
    request(
      {
        ...{ kind: 'reply', wrongdoing: 'none', harm: ['danger'] },
        publicAction: { text: given.language === 'en' ? 'Boil it.' : 'Koka det.', keys: [] },
        ...given,
      },
      ['x'],
    ),
    playbook,
    rules,
  ).texts[0]?.text ?? '';

describe('a reply where people are in danger', () => {
  it.each([
    ['sv', 'Var kan jag hämta vatten?'],
    ['sv', 'Hur länge ska vi koka det?'],
    ['en', 'Where can I fetch water?'],
    ['en', 'How long do we have to boil it?'],
  ] as const)('shows no sympathy to someone who only asks (%s: %s)', (language, comment) => {
    const text = reply({ language, comment });
    expect(text).not.toMatch(/ledsna|sorry/u);
    expect(text).toMatch(/^(?:Tack|Thank you)/u);
  });

  it.each([
    ['sv', 'Ni är svin!', 'Vi förstår att du är arg.'],
    ['sv', 'Vilka idioter ni är.', 'Vi förstår att du är arg.'],
    ['en', 'You are pigs', 'We understand that you are angry.'],
    ['en', 'Useless idiots, all of you!', 'We understand that you are angry.'],
  ] as const)('answers an insult calmly (%s: %s)', (language, comment, calm) => {
    const text = reply({ language, comment });
    expect(text.startsWith(calm)).toBe(true);
    expect(text).not.toMatch(/ledsna|sorry/u);
  });

  it.each([
    ['sv', 'Min dotter har kräkts i tre dagar av ert vatten. Vad gör ni?', 'Vi är ledsna'],
    ['en', 'My daughter is in hospital, you idiots.', 'We are sorry'],
    ['en', 'My daughter has been sick for days. What will you do?', 'We are sorry'],
  ] as const)('is sorry where the comment tells of harm (%s)', (language, comment, sorry) => {
    expect(reply({ language, comment })).toContain(sorry);
  });
});

describe('a number to ring', () => {
  it.each([
    ['sv', 'Vi ringer er i dag.', 'Min bror dog. Lämna oss i fred.', /skicka .*nummer/iu],
    ['en', 'We will ring you today.', 'My brother died. Leave us in peace.', /send us a number/iu],
  ] as const)('is asked of nobody who wants peace (%s)', (language, promise, comment, asks) => {
    const given = { language, harm: ['death' as const], commitments: [promise] };
    expect(reply({ ...given, comment })).not.toMatch(asks);
  });
});
