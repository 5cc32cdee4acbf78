import { describe, expect, it } from 'vitest';
import type { Language } from '#domain/values/language.ts';
import { findingsOf } from '../support.ts';

const severities = (language: Language, text: string, comment?: string): string[] =>
  findingsOf('liability-legal-hold', text, {
    kind: comment ? 'reply' : 'update',
    legalHold: true,
    language,
    comment,
  }).map(({ severity }) => severity);

describe('under legal caution a yes to a question of guilt', () => {
  it.each<[Language, string, string]>([
    ['en', 'Was the fire your fault?', 'Yes.'],
    ['en', 'It is your fault, isn’t it?', 'Yes.'],
    ['en', 'So it is your fault', 'Yes.'],
    ['en', 'Is it your fault?', 'Hello! Thank you for writing. Yes.'],
    ['en', 'Is it your fault?', 'Of course.'],
    ['en', 'Is it your fault?', 'It is.'],
    ['en', 'Is it your fault?', 'Yes, it was.'],
    ['en', 'Is it your fault?', 'Yes, we are sorry.'],
    ['sv', 'Är branden ert fel?', 'Ja.'],
    ['sv', 'Är det ert fel?', 'Hej! Tack för din fråga. Ja.'],
    ['sv', 'Är det ert fel?', 'Du har rätt.'],
    ['sv', 'Är det ert fel?', 'Det är det.'],
  ])('admits it (%s): %s %s', (language, comment, text) => {
    expect(severities(language, text, comment)).toEqual(['block']);
  });

  it.each<[Language, string, string]>([
    ['en', 'Is it your fault?', 'Yes, the police are looking into that.'],
    ['en', 'Is it your fault?', 'Yes and no: we don’t know yet.'],
    ['sv', 'Är det ert fel?', 'Ja, det utreder polisen nu.'],
  ])('leaves it open (%s): %s %s', (language, comment, text) => {
    expect(severities(language, text, comment)).toEqual([]);
  });

  it('may be said to another question', () => {
    const comment = 'Is it your fault? Is the office open on Monday?';
    expect(severities('en', 'Yes, the office is open on Monday.', comment)).toEqual(['warn']);
  });
});

describe('under legal caution', () => {
  it.each<[Language, string]>([
    ['en', 'We found the cause of the fire. It was us who did it.'],
    ['en', 'We told the police who did it. It was us who did it.'],
    ['en', 'People say it was us who started the fire, and they are right.'],
    ['en', 'We let it happen.'],
    ['sv', 'Vi hittade orsaken till branden. Det var vi som gjorde det.'],
    ['sv', 'Det påstås att det var vi som startade branden, och det stämmer.'],
  ])('it is an admission (%s): %s', (language, text) => {
    expect(severities(language, text)).toEqual(['block']);
  });

  it.each<[Language, string]>([
    ['en', 'We closed the road. It was us who did this.'],
    ['en', 'It is too early to say that we caused this.'],
    ['en', 'It would be wrong to say that we caused the fire.'],
    ['en', 'Nothing shows that our staff ignored the rules.'],
    ['en', 'We let it happen in the hall instead: the meeting moved.'],
    ['sv', 'Det är för tidigt att säga att vi orsakade branden.'],
    ['sv', 'Inget tyder på att vår personal bröt mot några rutiner.'],
  ])('it is none (%s): %s', (language, text) => {
    expect(severities(language, text)).toEqual([]);
  });
});
