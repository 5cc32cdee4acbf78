import { describe, expect, it } from 'vitest';
import type { Channel } from '#domain/channel/channel.ts';
import type { Kind } from '#domain/kind/kind.ts';
import { leftOutOf } from '#domain/statement/brief/left-out.ts';
import { readPlan } from '#infra/read-plan.ts';
import { rules } from '#test/domain/draft/briefs.ts';
import { fact, incident } from '#test/support/incident.ts';
import { publishing } from '#test/support/statement.ts';

const plan = readPlan('infra/crisis-plan.yaml');
const leak = fact('f1', {
  text: 'En vattenledning i Norrby har gått sönder.',
  keys: ['gått sönder'],
});
const staff = fact('f2', { text: 'Bara Femi Adair talar med medierna.', audience: 'internal' });

interface Words {
  text: string;
  channel?: Channel;
  kind?: Kind;
  factIds?: string[];
}

const leftOut = (
  { text, channel = 'newsroom', kind = 'holding', factIds = [] }: Words,
  ...facts: ReturnType<typeof fact>[]
) => {
  const sentences = factIds.length > 0 ? [{ start: 0, end: text.length, factIds }] : [];
  const statement = { ...publishing(), kind, texts: [{ channel, text, sentences }] };
  return leftOutOf(statement, incident({ facts }), plan, rules);
};

describe('a confirmed fact', () => {
  it.each([
    ['that a sentence names', { text: 'Det läcker.', factIds: ['f1'] }],
    ['that the words tell', { text: 'En vattenledning i Norrby har gått sönder.' }],
    ['beside a reply', { text: 'Tack för att du hör av dig.', kind: 'reply' as const }],
  ])('%s is not left out', (_, words) => {
    expect(leftOut(words, leak)).toEqual([]);
  });

  it('that the words do without is listed', () => {
    expect(leftOut({ text: 'Vi berättar mer i kväll.' }, leak)).toEqual([
      { factId: 'f1', why: 'not-told' },
    ]);
  });

  it('is told where its words stand, though another differs from it by a number alone', () => {
    const lifts = [3, 4, 5].map((lift) => fact(`f${lift}`, { text: `Hiss ${lift} står stilla.` }));
    const words = { text: 'Hiss 3 står stilla. Hiss 5 står stilla.' };
    expect(leftOut(words, ...lifts)).toEqual([{ factId: 'f4', why: 'not-told' }]);
  });

  it.each([
    'Det är inte sant att hiss 3 står stilla.',
    'Ryktet säger att hiss 3 står stilla. Det är fel.',
  ])('is not told where its words are denied: %s', (text) => {
    const still = fact('f3', { text: 'Hiss 3 står stilla.' });
    expect(leftOut({ text }, still)).toEqual([{ factId: 'f3', why: 'not-told' }]);
  });

  it('is told where its sentences stand side by side, and another one after them', () => {
    const still = fact('f3', { text: 'Hiss 3 står stilla. Hiss 3 lagas i kväll.' });
    const text = 'Hej! Hiss 3 står stilla. Hiss 3 lagas i kväll. Ta trapporna.';
    expect(leftOut({ text }, still, fact('f4', { text: 'Hiss 4 står stilla.' }))).toEqual([
      { factId: 'f4', why: 'not-told' },
    ]);
  });

  it('for staff alone is listed outside and told inside', () => {
    const words = { text: 'Bara Femi Adair talar med medierna.' };
    expect(leftOut(words, staff)).toEqual([{ factId: 'f2', why: 'inside-only' }]);
    expect(leftOut({ ...words, kind: 'internal' }, staff)).toEqual([]);
  });

  it('whose own words a rule stops is listed with that', () => {
    const stopped = fact('f1', { text: 'Ring [nummer] vid frågor om vattnet.' });
    expect(leftOut({ text: 'Vi berättar mer i kväll.' }, stopped)).toEqual([
      { factId: 'f1', why: 'rule' },
    ]);
  });

  it('that no text has room for is listed with that', () => {
    const text = 'Vi vet ännu inte mer om vattnet i Norrby, men vi arbetar. '.repeat(4).trim();
    const long = fact('f1', { text: `Läckan ligger vid ${'den gamla '.repeat(8)}pumpen.` });
    expect(leftOut({ text, channel: 'x' }, long)).toEqual([{ factId: 'f1', why: 'no-room' }]);
  });
});

describe('a fact that is not confirmed', () => {
  it('is not expected in the words where it is withdrawn', () => {
    expect(leftOut({ text: 'Vi berättar mer.' }, { ...leak, status: 'withdrawn' })).toEqual([]);
  });

  it('is listed where nothing is confirmed, unless the words tell it with a reservation', () => {
    const unconfirmed = { ...leak, status: 'unconfirmed' as const };
    expect(leftOut({ text: 'Vi berättar mer.' }, unconfirmed)).toEqual([
      { factId: leak.id, why: 'unconfirmed' },
    ]);
    const text = `Vi vet ännu inte om ${leak.text.toLowerCase()}`;
    expect(leftOut({ text }, unconfirmed)).toEqual([]);
  });
});

describe('an open question', () => {
  const cause = fact('f1', {
    status: 'unconfirmed',
    text: 'En grävmaskin skadade ledningen.',
    open: 'vad som skadade ledningen',
  });

  it.each(['apology', 'holding', 'update', 'lessons'] as const)(
    'that the words do not put is listed: %s',
    (kind) => {
      expect(leftOut({ text: 'Vi ber om ursäkt.', kind }, cause)).toEqual([
        { factId: 'f1', why: 'not-told' },
      ]);
    },
  );

  it.each([
    ['that a sentence names', { text: 'Orsaken är oklar.', factIds: ['f1'] }],
    ['that a person puts', { text: 'Vi vet ännu inte vad som skadade ledningen.' }],
    ['put in other words', { text: 'Det är oklart vad som har skadat ledningen.' }],
    ['beside a reply', { text: 'Tack för att du hör av dig.', kind: 'reply' as const }],
  ])('%s is not left out', (_, words) => {
    expect(leftOut(words, cause)).toEqual([]);
  });

  it('is not put by words that say nothing of it, or as if it were known', () => {
    const told = [{ factId: 'f1', why: 'not-told' }];
    expect(leftOut({ text: 'Vi vet ännu inte mer.' }, cause)).toEqual(told);
    expect(leftOut({ text: 'En grävmaskin skadade ledningen.' }, cause)).toEqual(told);
  });

  it('for staff alone, or that may not be put, is no question of the public', () => {
    expect(leftOut({ text: 'Vi ber om ursäkt.' }, { ...cause, audience: 'internal' })).toEqual([]);
    const unsaid = { ...cause, open: 'om [namn] har skadat ledningen' };
    expect(leftOut({ text: 'Vi ber om ursäkt.' }, unsaid)).toEqual([{ factId: 'f1', why: 'rule' }]);
  });
});

describe('of questions and answers', () => {
  const leftOutOfQa = (questions: string[], text: string, rest: object = {}) => {
    const texts = [{ channel: 'intranet' as const, text, sentences: [] }];
    const statement = { ...publishing(), kind: 'qa' as const, questions, texts, ...rest };
    return leftOutOf(statement, incident({ facts: [] }), plan, rules);
  };

  it('a question that nothing answers is listed with how to mend it, an answer with what stops it', () => {
    const text = 'F: När öppnar ni?\nS: Vi öppnar klockan 14.\n\nF: Vad har hänt?\nS: Det läcker.';
    const questions = [
      '1) När öppnar ni? Vi öppnar klockan 14.',
      'Vem betalar skadorna?',
      'Hur många är sjuka? 12.',
    ];
    expect(leftOutOfQa(questions, text)).toEqual([
      { question: 'Vem betalar skadorna?', why: 'no-answer' },
      {
        question: 'Hur många är sjuka?',
        answer: '12.',
        why: 'rule',
        rules: ['number-not-in-facts'],
      },
    ]);
  });

  it('a question is not put by one of a template that shares words with it', () => {
    const text = 'F: Hur många är skadade?\nS: Elva.';
    const written = { writtenBy: 'playbook' };
    expect(leftOutOfQa(['Hur många saknas?'], text, written)).toEqual([
      { question: 'Hur många saknas?', why: 'no-answer' },
    ]);
    expect(leftOutOfQa(['hur många är skadade'], text, written)).toEqual([]);
  });

  const bus = 'F: Går bussen till skolan?\nS: Nej.\n\nF: Vad har hänt?\nS: Det läcker.';

  it.each([
    [
      'whose question shares words with another',
      ['Går bussen till skolan? Nej.', 'Går bussen till badet? Vi vet inte.'],
      'Går bussen till badet?',
    ],
    [
      'that another question has too',
      ['Går bussen till skolan? Nej.', 'Är skolan öppen? Nej.'],
      'Är skolan öppen?',
    ],
    [
      'that is told in other words',
      ['Går bussen till skolan? Nej, den står.'],
      'Går bussen till skolan?',
    ],
  ])('a typed answer %s is listed', (_, questions, question) => {
    const listed = leftOutOfQa(questions, bus, { writtenBy: 'model' });
    expect(listed).toEqual([expect.objectContaining({ question, why: 'not-told' })]);
  });

  it.each([
    ['under its question', ['Går bussen till skolan? Nej.'], bus],
    ['under a question in other words', ['Kör bussen? Nej.'], bus],
    ['in one line with it', ['Är det slut? Ja.'], 'F: Är det slut? S: Ja. F: Vad nu? S: Vila.'],
    ['with its times in style', ['När? Från klockan 8:00.'], 'F: När?\nS: Från kl. 08.00.'],
  ])('a typed answer %s is told', (_, questions, text) => {
    expect(leftOutOfQa(questions, text)).toEqual([]);
  });

  it('a typed answer is listed where one of several texts lacks it', () => {
    const texts = [bus, bus.replace('Nej', 'Ja')].map((text, at) => ({
      channel: (['intranet', 'email'] as const)[at],
      text,
      sentences: [],
    }));
    expect(leftOutOfQa(['Går bussen till skolan? Nej.'], '', { texts })).toHaveLength(1);
  });
});

it('beside a reply a fact that speaks of who asked as of somebody else is listed', () => {
  const facts = [
    fact('f1', { text: 'Vi har bytt alla lås.' }),
    fact('f2', { text: 'Pengar till gästen är på väg.' }),
  ];
  const texts = [{ channel: 'facebook' as const, text: 'Vi har bytt alla lås.', sentences: [] }];
  const asked = {
    ...publishing(),
    kind: 'reply' as const,
    comment: 'Ni gav bort min nyckel!',
    texts,
  };
  expect(leftOutOf(asked, incident({ facts }), plan, rules)).toEqual([
    { factId: 'f2', why: 'of-asker' },
  ]);
});
