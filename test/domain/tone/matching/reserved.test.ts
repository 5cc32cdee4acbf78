import { describe, expect, it } from 'vitest';
import type { Language } from '#domain/values/language.ts';
import { findingsOf } from '../support.ts';

const facts = {
  sv: [{ id: 'f1', status: 'unconfirmed', text: 'Två medarbetare har förts till sjukhus.' }],
  en: [
    { id: 'f1', status: 'unconfirmed', text: 'Two employees have been taken to hospital.' },
    { id: 'f2', status: 'unconfirmed', text: '14 passengers are in intensive care.' },
  ],
};

const severities = (text: string, language: Language, part: object = {}) =>
  findingsOf('unconfirmed-as-fact', text, { language, facts: facts[language], ...part }).map(
    ({ severity }) => severity,
  );

describe('a reservation', () => {
  it.each<[Language, string]>([
    ['en', 'We have not yet confirmed the time or that 14 passengers are in intensive care.'],
    ['sv', 'Vi har inte bekräftat tiden eller att två medarbetare ligger på sjukhus.'],
    ['en', 'A rumour says that 14 passengers are in intensive care. It is not confirmed.'],
    ['en', 'Some media say 14 passengers are in intensive care. That is not confirmed.'],
    ['en', '14 passengers are in intensive care, some media say. We cannot confirm this.'],
    ['en', 'We are trying to find out if 14 passengers are in intensive care.'],
    ['en', 'We have no confirmation that two employees are in hospital.'],
    ['en', 'Nobody has confirmed that two employees are in hospital.'],
    ['en', 'We have seen claims online about 14 passengers, and we are checking them.'],
    ['en', 'It remains to be seen if two employees are in hospital.'],
    ['en', 'Early information points to two injured employees, but that may change.'],
    ['en', 'It is too early to say if two employees are in hospital.'],
    ['sv', 'Ingen har bekräftat att två medarbetare ligger på sjukhus.'],
    ['sv', 'Vi har inte fått någon bekräftelse på att två medarbetare ligger på sjukhus.'],
    ['sv', 'Vi saknar bekräftelse på att två medarbetare ligger på sjukhus.'],
    ['sv', 'Det är för tidigt att säga om två medarbetare ligger på sjukhus.'],
    ['sv', 'Det återstår att se om två medarbetare ligger på sjukhus.'],
    ['sv', 'Vi försöker ta reda på om två medarbetare ligger på sjukhus.'],
    ['sv', 'I sociala medier skrivs att två ligger på sjukhus. Vi undersöker om det är riktigt.'],
    ['sv', 'Vissa medier skriver att två ligger på sjukhus. Det är inte bekräftat.'],
    ['sv', 'Vi har fått larm om två skadade medarbetare och kontrollerar.'],
    ['sv', 'Tidiga uppgifter pekar på två skadade, men det kan ändras.'],
    ['en', '14 passengers are in intensive care. It is not confirmed.'],
    ['sv', 'Två medarbetare ligger på sjukhus. Uppgiften är inte bekräftad.'],
  ])('covers what it is said of (%s): %s', (language, text) => {
    expect(severities(text, language)).toEqual([]);
  });

  it.each<[Language, string]>([
    ['en', 'Two employees are in hospital. It is not confirmed why.'],
    ['en', 'Two employees are in hospital. We are investigating how it happened.'],
    ['en', 'Two employees are in hospital. The cause is not confirmed.'],
    ['en', 'Two employees are in hospital. We do not know more.'],
    ['en', 'Two employees are in hospital. We are open as usual. It is not confirmed.'],
    ['en', 'Two employees are in hospital. It may take time before we know more.'],
    ['en', 'There was an alarm and two employees are in hospital.'],
    ['en', 'Two employees are in hospital, and we are checking our routines.'],
    ['en', 'We are trying to find beds for two employees who are in hospital.'],
    ['en', 'Early information is on our website and two employees are in hospital.'],
    ['en', 'Nobody has confirmed the cause, two employees are in hospital.'],
    ['en', 'We have not yet confirmed the time, and two employees are in hospital.'],
    ['sv', 'Vi har ännu inte bekräftat tiden, och två medarbetare ligger på sjukhus.'],
    ['sv', 'Två medarbetare saknas och vi väntar på mer information.'],
    ['sv', 'Ingen har bekräftat orsaken och två medarbetare ligger på sjukhus.'],
    ['sv', 'Vi fick larm om brand och två medarbetare ligger på sjukhus.'],
    ['sv', 'Två medarbetare ligger på sjukhus. Det är inte bekräftat varför.'],
    ['sv', 'Två medarbetare ligger på sjukhus. Vi undersöker hur det gick till.'],
    ['sv', 'Två medarbetare ligger på sjukhus. Orsaken är inte bekräftad.'],
    ['sv', 'Två medarbetare ligger på sjukhus. Det kan ta tid innan vi vet mer.'],
    ['sv', 'Två medarbetare ligger på sjukhus och vi kontrollerar våra rutiner.'],
    ['sv', 'Vi har fått larm och två medarbetare ligger på sjukhus.'],
  ])('of something else covers nothing (%s): %s', (language, text) => {
    expect(severities(text, language)).toContain('block');
  });

  it.each<[Language, string]>([
    ['en', 'We have confirmed reports that two employees are in hospital.'],
    ['en', 'Two employees are in hospital, according to our own information.'],
    ['en', 'Reports that two employees are in hospital are true.'],
    ['en', 'The claim that 14 passengers are in intensive care is correct.'],
    ['en', 'According to us, 14 passengers are in intensive care.'],
    ['en', 'It is not unclear: 14 passengers are in intensive care.'],
    ['en', 'It is no longer unconfirmed that two employees are in hospital.'],
    ['en', 'It is not uncertain that two employees are in hospital.'],
    ['en', 'We can now confirm the reports that two employees are in hospital.'],
    ['en', '14 passengers are in intensive care; our thoughts may be with them.'],
    ['en', '14 passengers are in intensive care, which is likely to shock many.'],
    ['en', 'Some reports say that two employees are in hospital. It is true.'],
    ['en', 'There are reports that two employees are in hospital. That is correct.'],
    ['en', '14 passengers may be in intensive care. We can now confirm this.'],
    ['sv', 'Enligt medier är två medarbetare på sjukhus. Det stämmer.'],
    ['sv', 'Enligt rykten är två medarbetare på sjukhus. Det är tyvärr sant.'],
    ['sv', 'Det är inte längre obekräftat: två är på sjukhus.'],
    ['sv', 'Två medarbetare är på sjukhus, enligt våra egna uppgifter.'],
    ['sv', 'Uppgiften att två medarbetare är på sjukhus stämmer.'],
    ['sv', 'Uppgifterna om att två medarbetare är på sjukhus är riktiga.'],
    ['sv', 'Det är inte osäkert att två medarbetare är på sjukhus.'],
    ['sv', 'Vi kan bekräfta uppgifterna om att två medarbetare är på sjukhus.'],
    ['sv', 'Vi kan ha varit otydliga: två medarbetare är på sjukhus.'],
    ['sv', 'Två medarbetare är på sjukhus, vilket kanske skakar många.'],
  ])('that is taken back is none (%s): %s', (language, text) => {
    expect(severities(text, language)).toContain('block');
  });

  it.each<[Language, string]>([
    ['en', 'There are reports that two employees are in hospital. It is not true.'],
    ['en', 'There are reports that two employees are in hospital. It is true that we were asked.'],
    ['sv', 'Enligt medier är två medarbetare på sjukhus. Det stämmer inte.'],
    ['sv', 'Enligt medier är två medarbetare på sjukhus. Det är sant att vi har fått frågor.'],
    ['en', 'We have not confirmed reports that two employees are in hospital.'],
    ['en', 'We cannot say if reports that two employees are in hospital are true.'],
    ['en', 'We do not know whether the claim that 14 passengers are in intensive care is correct.'],
    ['en', 'There are no confirmed reports that two employees are in hospital.'],
    ['en', 'According to US media, 14 passengers are in intensive care.'],
    ['en', 'We will tell you when we can confirm reports that two employees are in hospital.'],
    ['en', 'Two employees are in hospital, which is not confirmed.'],
    ['sv', 'Vi har uppgifter om att två är på sjukhus och undersöker om det stämmer.'],
    ['sv', 'Två medarbetare är på sjukhus, vilket inte är bekräftat.'],
    ['sv', 'Vi vet inte om uppgiften att två medarbetare är på sjukhus stämmer.'],
    ['sv', 'Vi undersöker om uppgifterna om två skadade är riktiga.'],
    ['sv', 'Det finns inga bekräftade uppgifter om att två medarbetare är på sjukhus.'],
    ['sv', 'Två medarbetare är på sjukhus, enligt uppgifter till vår egen personal.'],
  ])('that is not taken back is one (%s): %s', (language, text) => {
    expect(severities(text, language)).toEqual([]);
  });
});

const driver = { id: 'f3', status: 'unconfirmed', text: 'The driver is Karim Lindqvist.' };

describe('a next sentence that leaves only something else open', () => {
  it.each<[Language, string]>([
    ['sv', 'Två medarbetare är på sjukhus. Det är inte bekräftat vilka.'],
    ['sv', 'Två medarbetare är på sjukhus. Det är inte bekräftat att de överlever.'],
    ['sv', 'Två medarbetare är på sjukhus. Det är inte bekräftat för deras familjer.'],
    ['en', 'Two employees are in hospital. It is not confirmed which ones.'],
    ['en', 'Two employees are in hospital. It is not confirmed whether they will live.'],
    ['en', 'Two employees are in hospital. This has not been confirmed to their families.'],
  ])('is no reservation (%s): %s', (language, text) => {
    expect(severities(text, language)).toContain('block');
  });

  it.each<[Language, string]>([
    [
      'sv',
      'Två medarbetare är på sjukhus, skriver tidningen. Det är inte bekräftat att det stämmer.',
    ],
    ['en', 'Two employees are in hospital, a paper says. It is not confirmed that this is so.'],
  ])('says so of all of it (%s): %s', (language, text) => {
    expect(severities(text, language)).toEqual([]);
  });
});

describe('a question', () => {
  const known = { sv: [...facts.sv, driver], en: [...facts.en, driver] };

  it.each<[Language, string]>([
    ['sv', 'F: Ligger två medarbetare på sjukhus? S: Ja.'],
    ['sv', 'Fråga 1: Ligger två medarbetare på sjukhus?\nSvar 1: Ja, tyvärr.'],
    ['sv', 'Ligger två medarbetare på sjukhus?\n\nDet stämmer.'],
    ['sv', 'Vet du att två medarbetare ligger på sjukhus?'],
    ['en', 'Q: Are two employees in hospital? A: Yes.'],
    ['en', 'Are two employees in hospital? That is correct, and our thoughts are with them.'],
    ['en', 'Did you know that two employees are in hospital?'],
    ['en', 'Q: Is the driver Karim Lindqvist? A: Yes.'],
  ])(
    'is told by a question that is answered yes or takes it as known (%s): %s',
    (language, text) => {
      for (const kind of ['qa', 'update'])
        for (const questions of [[], [text.split('\n')[0]?.replace(/ [AS]:.*/u, '')]])
          expect(severities(text, language, { kind, facts: known[language], questions })).toEqual([
            'block',
          ]);
    },
  );

  it.each<[Language, string]>([
    ['sv', 'F: Ligger två medarbetare på sjukhus? S: Vi kan inte bekräfta det.'],
    ['sv', 'Ligger två medarbetare på sjukhus? Ja, det finns uppgifter om det.'],
    ['sv', 'Har ni fått uppgifter om två skadade? Ja.'],
    ['sv', 'Vet du om två medarbetare ligger på sjukhus?'],
    ['en', 'Q: Are two employees in hospital? A: We do not know.'],
    ['en', 'Are two employees in hospital? Yes, according to the police.'],
    ['en', 'Are there reports of two people hurt? Yes.'],
    ['en', 'Q: Is the driver Karim Lindqvist? A: We cannot say. Q: Are you open? A: Yes.'],
  ])('is not told by one that is answered otherwise (%s): %s', (language, text) => {
    expect(severities(text, language, { kind: 'qa', facts: known[language] })).toEqual([]);
  });
});
