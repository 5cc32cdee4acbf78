import { describe, expect, it } from 'vitest';
import { writePlaybook } from '#domain/draft/playbook/write-playbook.ts';
import { leftOutBy } from '#domain/statement/brief/left-out.ts';
import { checkTone } from '#domain/tone/check-tone.ts';
import { playbook, request, rules } from '../briefs.ts';

const wrong = {
  sv: 'Vi skickade 40 brev till fel personer.',
  en: 'We sent 40 letters to the wrong people.',
};

const lessons = (language: 'sv' | 'en', text: string) =>
  request(
    {
      kind: 'lessons',
      language,
      wrongdoing: 'ours',
      actions: [{ id: 'a1', text, isDone: true }],
      facts: [
        { id: 'f1', status: 'confirmed', text: wrong[language], isOurs: true },
        { id: 'a1', status: 'confirmed', text },
      ],
      contacts: ['hjalp@exempel.example'],
    },
    ['newsroom'],
  );

describe('what was improved', () => {
  it.each([
    ['sv', 'Listor läses av två personer, klart 2026-10-01.'],
    ['sv', 'Ny kollega på växeln, 14000 kr i utbildning per person.'],
    ['en', 'Lists are read by two people, done 2026-10-01.'],
  ] as const)('is a change in our own prose too (%s): %s', (language, text) => {
    const { brief, ...rest } = lessons(language, text);
    const found = writePlaybook({ brief, ...rest }, playbook, rules).texts.flatMap((each) =>
      checkTone(each, brief, rules).map(({ rule }) => rule),
    );
    expect(found).not.toContain('lessons-concrete');
  });

  it.each([
    ['sv', 'Vi har ringt alla på 08-999 88 77.'],
    ['en', 'We have called all on 08-999 88 77.'],
  ] as const)('is never lost in silence (%s): %s', (language, text) => {
    const { brief, ...rest } = lessons(language, text);
    const { texts } = writePlaybook({ brief, ...rest }, playbook, rules);
    const statement = { kind: brief.kind, writtenBy: 'playbook' as const, texts };
    expect(leftOutBy(statement, brief, rules)).toContainEqual({ factId: 'a1', why: 'rule' });
  });

  it.each([
    ['sv', 'Kontrollera bromsarna varje morgon'],
    ['sv', 'Inför dubbla kontroller av listor.'],
    ['sv', 'Se till att dörren är låst'],
    ['en', 'Check the brakes each morning'],
    ['en', 'Introduce double checks of lists.'],
    ['en', 'Make sure that the door is locked'],
    ['sv', 'Genomför övningar varje termin.'],
    ['sv', 'Lås dörrarna varje kväll.'],
    ['sv', 'Öva på att tömma huset.'],
    ['en', 'Always check the brakes.'],
    ['en', 'Please check the brakes each morning.'],
    ['en', 'Do not send lists by mail.'],
    ['en', 'Set up a helpline for parents.'],
    ['en', 'Train all drivers twice a year.'],
  ] as const)('is no task for readers, but left out and listed (%s): %s', (language, text) => {
    const { brief, ...rest } = lessons(language, text);
    const { texts } = writePlaybook({ brief, ...rest }, playbook, rules);
    expect(texts[0]?.text).not.toContain(text.replace('.', ''));
    const statement = { kind: brief.kind, writtenBy: 'playbook' as const, texts };
    expect(leftOutBy(statement, brief, rules)).toContainEqual({ factId: 'a1', why: 'task' });
  });

  it.each([
    ['sv', 'Inför varje resa kontrollerar två personer bromsarna.'],
    ['sv', 'Vi kontrollerar bromsarna varje morgon.'],
    ['sv', 'Dubbla kontroller av listor.'],
    ['en', 'Train drivers are now trained twice a year.'],
    ['en', 'Checks of the brakes are made each morning.'],
    ['sv', 'Lås finns nu på alla dörrar.'],
    ['sv', 'Öva-dagar hålls varje månad.'],
    ['sv', 'Öppna dagar hölls i oktober.'],
    ['sv', 'Inför resan kontrolleras bromsarna.'],
    ['en', 'Put new locks on all doors on 3 December.'],
    ['en', 'Set up a helpline for parents on 3 December.'],
    ['en', 'Cut the opening hours in October.'],
    ['en', 'Contact lists hang in every room since Monday.'],
    ['en', 'Train drivers practised stops in October.'],
    ['en', 'Test alarms rang in all schools on 3 December.'],
    ['en', 'Open days took place in October.'],
    ['en', 'Report forms hang in every room.'],
  ] as const)('is told where it says what is done (%s): %s', (language, text) => {
    const asked = lessons(language, text);
    expect(writePlaybook(asked, playbook, rules).texts[0]?.text).toContain(text);
  });
});
