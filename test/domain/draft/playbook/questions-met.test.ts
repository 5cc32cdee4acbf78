import { describe, expect, it } from 'vitest';
import { writePlaybook } from '#domain/draft/playbook/write-playbook.ts';
import { playbook, request, rules } from '../briefs.ts';

type Given = Parameters<typeof request>[0];

const fact = (id: string, text: string) => ({ id, status: 'confirmed' as const, text });

/** The answers to the questions that were asked, by the question. */
const answersTo = (given: Given, language: 'sv' | 'en'): Record<string, string> => {
  const asked = request({ kind: 'qa', language, ...given }, ['press']);
  const text = writePlaybook(asked, playbook, rules).texts[0]?.text ?? '';
  const pairs = text.split('\n\n').map((pair) => pair.split(/\n[AS]: /u));
  return Object.fromEntries(
    pairs.map(([question = '', answer = '']) => [question.slice('Q: '.length), answer]),
  );
};

const clinic: Given = {
  harm: ['danger'],
  facts: [
    fact('f1', 'Instrument på kliniken i Ekby blev inte rengjorda.'),
    fact('f2', 'Läkaren bedömer att risken att ha blivit smittad är mycket liten.'),
    fact('f3', 'Alla får brev med en remiss till blodprov och det kostar ingenting.'),
    fact('f4', 'Maskinen är utbytt och kliniken öppnade igen den 5 november.'),
    {
      id: 'u1',
      status: 'unconfirmed',
      text: 'Någon har blivit smittad.',
      open: 'om någon har blivit smittad',
    },
  ],
  publicAction: { text: 'Lämna blodprov när du har fått brevet.', keys: [] },
};

describe('a question is answered by what says it', () => {
  it.each([
    ['Kan jag gå till tandläkaren nu?', /^Maskinen är utbytt och kliniken öppnade igen/u],
    ['Måste jag betala för provet?', /^Alla får brev .* kostar ingenting\.$/u],
    [
      'Kan jag ha fått gulsot?',
      /risken .* mycket liten\. Vi vet ännu inte om någon har blivit smittad/u,
    ],
  ])('%s', (comment, answer) => {
    expect(answersTo({ ...clinic, comment }, 'sv')[comment]).toMatch(answer);
  });

  it.each([
    [
      'en',
      'How will I know if my account is one of them?',
      'Someone logged in to 300 accounts.',
      'We will email all 300 customers by 6 November.',
    ],
    [
      'sv',
      'Hur får jag veta om mitt konto är ett av dem?',
      'Någon loggade in på 300 konton.',
      'Vi mejlar alla 300 kunder senast den 6 november.',
    ],
  ] as const)('a promise in %s', (language, comment, text, promise) => {
    const given: Given = { facts: [fact('f1', text)], commitments: [promise], comment };
    expect(answersTo(given, language)[comment]).toBe(promise);
  });

  it('what is open, not a fact that has a word in common', () => {
    const facts = [
      fact('f1', 'Someone copied a file.'),
      fact('f2', 'We told the Information Commissioner on the day we heard.'),
      {
        id: 'u1',
        status: 'unconfirmed' as const,
        text: 'It is for sale.',
        open: 'whether it was sold',
      },
    ];
    const comment = 'Has my information been sold?';
    expect(answersTo({ facts, comment }, 'en')[comment]).toMatch(
      /^We do not yet know whether it was sold/u,
    );
  });

  it('not what is open of something else than why it happened', () => {
    const open = { status: 'unconfirmed' as const, text: 'Some jobs move.', open: 'how many move' };
    const facts = [fact('f1', 'The mill closes.'), { id: 'u1', ...open }];
    const comment = 'Why do you move the jobs?';
    expect(answersTo({ facts, comment }, 'en')[comment]).not.toContain('how many');
  });

  it('whom to ask, where only we can tell whoever asks', () => {
    const facts = [fact('f1', 'Someone copied a file.')];
    const comment = 'Can I have everything you hold on me deleted?';
    const contacts = ['01632 960 505'];
    expect(answersTo({ facts, comment, contacts }, 'en')[comment]).toBe(
      'Please ask us about that. Call 01632 960 505.',
    );
  });
});

describe('nobody is told that we cannot say what a fact says', () => {
  const pharmacy: Given = {
    harm: ['danger', 'injury'],
    facts: [
      fact('f1', 'Dospåsar från apoteket i Ekby kan ha dubbel styrka.'),
      fact('f2', 'Det gäller bara påsar där det står T4 längst ner till höger.'),
      fact('f3', 'Två kunder har fått vård på sjukhus för yrsel, båda är hemma igen.'),
    ],
    publicAction: {
      text: 'Ta inga tabletter ur påsar märkta T4. Ring 1177 om du har tagit av dem och känner dig yr, och 112 om du svimmar.',
      keys: [],
    },
  };
  const recall: Given = {
    harm: ['danger'],
    facts: [
      fact('f1', 'The buckle on some Vale car seats can come undone.'),
      fact('f2', 'New buckles are free and go out from 22 February.'),
      fact('f3', 'Two children were treated in hospital and are home again.'),
    ],
    publicAction: {
      text: 'Stop using the seat now. Call 111 if you have used it and your child is in pain.',
      keys: [],
    },
  };

  it.each([
    ['sv', pharmacy, 'Har någon blivit sjuk?', /^Två kunder har fått vård/u],
    ['sv', pharmacy, 'Jag har redan tagit tabletter ur dem, vad gör jag?', /^Ring 1177/u],
    [
      'sv',
      pharmacy,
      'Hur ser jag om mina påsar är med?',
      /^Det gäller bara påsar där det står T4/u,
    ],
    ['en', recall, 'Has a child been hurt?', /^Two children were treated in hospital/u],
    ['en', recall, 'We have used it already, what should we do?', /^Call 111/u],
    ['en', recall, 'Can I use it till the new buckle comes?', /^Stop using the seat now/u],
  ] as const)('in %s, %#', (language, given, comment, answer) => {
    expect(answersTo({ ...given, comment }, language)[comment]).toMatch(answer);
  });
});

it('two questions with the same answer stand above it together', () => {
  const facts = [
    fact('f1', 'Someone copied a file.'),
    fact('f2', 'The money was not touched and pensions will be paid on 25 November as usual.'),
  ];
  const comment = 'Is my pension safe? Is my pension paid on time this month?';
  expect(answersTo({ facts, comment }, 'en')[comment]).toContain('pensions will be paid');
});

describe('a question has a place', () => {
  it('with what somebody says of themselves right before it, and without a time that no fact gives', () => {
    const facts = [
      fact('f1', 'A tank warmed up.'),
      fact('f2', 'We have spoken to all 43 patients.'),
      fact('f3', 'Nobody checked the log of the tank.'),
    ];
    const mine = 'Nobody has rung me. Does that mean mine are safe?';
    const comment = `${mine} Why did nobody notice for three weeks?`;
    expect(answersTo({ facts, comment }, 'en')).toMatchObject({
      [mine]: 'We have spoken to all 43 patients.',
      'Why did nobody notice?': 'Nobody checked the log of the tank.',
    });
  });

  it.each([
    [
      'en',
      'We posted 40 letters to the wrong people.',
      'Who messed this up?',
      /^We got it wrong.* sorry that we posted/u,
    ],
    [
      'sv',
      'Vi skickade 40 brev till fel personer.',
      'Vems fel är det?',
      /^Vi gjorde fel.* för att vi skickade/u,
    ],
  ] as const)('above our apology in %s, which names the act', (language, text, comment, answer) => {
    const facts = [{ ...fact('f1', text), isOurs: true }];
    const given: Given = { facts, comment, wrongdoing: 'ours', responsibility: 'preventable' };
    expect(answersTo(given, language)[comment]).toMatch(answer);
  });

  it('where what has happened answers it', () => {
    const facts = [fact('f1', 'Pie of batch H22 can hold metal.')];
    const comment = 'Which pie is it?';
    expect(answersTo({ facts, comment, harm: ['money'] }, 'en')).toHaveProperty(
      'What has happened? Which pie is it?',
    );
  });
});
