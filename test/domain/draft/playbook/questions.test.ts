import { describe, expect, it } from 'vitest';
import { writePlaybook } from '#domain/draft/playbook/write-playbook.ts';
import { checkTone } from '#domain/tone/check-tone.ts';
import { playbook, request, rules } from '../briefs.ts';

type Given = Parameters<typeof request>[0];
type Language = 'sv' | 'en';

const fact = (id: string, text: string) => ({ id, status: 'confirmed' as const, text });
const open = (id: string, text: string, put: string) => ({
  id,
  status: 'unconfirmed' as const,
  text,
  open: put,
});

/** What each heading is answered, by the heading. */
const answersTo = (given: Given, language: Language): Record<string, string> => {
  const asked = request({ kind: 'qa', language, ...given }, ['press']);
  const text = writePlaybook(asked, playbook, rules).texts[0]?.text ?? '';
  const pairs = text.split('\n\n').map((pair) => pair.split(/\n[AS]: /u));
  return Object.fromEntries(
    pairs.map(([question = '', answer = '']) => [question.slice('Q: '.length), answer]),
  );
};

/** What a question is answered, whatever else stands above its answer. */
const answerTo = (given: Given, language: Language, question: string): string | undefined =>
  Object.entries(answersTo(given, language)).find(([heading]) => heading.includes(question))?.[1];

const bags: Given = {
  harm: ['danger'],
  facts: [
    fact('f1', 'Dospåsar från apoteket i Ekby kan ha dubbel styrka.'),
    fact('f2', 'Det gäller bara påsar där det står T4 längst ner till höger.'),
    fact('f3', 'Nya påsar kostar ingenting och körs hem.'),
    fact('f4', 'Läkaren bedömer att risken är mycket liten.'),
    open('u1', 'En man har ramlat.', 'om någon har kommit till skada'),
    open('u2', 'Skrivaren bytte mall.', 'hur påsarna kunde bli fel'),
  ],
  publicAction: {
    text: 'Ta inga tabletter ur påsar märkta T4. Ring 1177 om du har tagit dem och känner dig yr.',
    keys: [],
  },
};

const owl: Given = {
  harm: ['danger', 'injury'],
  facts: [
    fact('f1', 'The cover on the Night Owl can come off.'),
    fact('f2', 'A child swallowed a battery and is in hospital.'),
    fact('f3', 'It is every owl with TT-88 on the label under the wing.'),
    fact('f4', 'You get the full price back without a receipt.'),
    fact('f5', 'Nobody checked the log of the moulds.'),
    open('u1', 'A second child was hurt.', 'whether any other child has been hurt'),
    open('u2', 'A clip was swapped.', 'how the cover got past our tests'),
  ],
  publicAction: {
    text: 'Take the owl away from children. Call 111 if your child is in pain.',
    keys: [],
  },
  commitments: ['We have counsellors on the line every evening until 22:00.'],
};

describe('a question without a typed answer', () => {
  it.each([
    ['sv', bags, 'Kan jag ta mina tabletter ikväll?', /^Ta inga tabletter ur påsar märkta T4\./u],
    ['sv', bags, 'Hur vet jag om det gäller mig?', /^Det gäller bara påsar där det står T4/u],
    ['sv', bags, 'Jag har redan tagit dem, vad gör jag?', /\. Ring 1177/u],
    ['sv', bags, 'Får jag betala för nya?', /^Nya påsar kostar ingenting/u],
    ['sv', bags, 'Är det farligt?', /^Läkaren bedömer att risken är mycket liten\.$/u],
    ['sv', bags, 'Har någon blivit skadad?', /^Vi vet ännu inte om någon har kommit till skada\./u],
    ['sv', bags, 'Hur kunde det bli fel?', /^Vi vet ännu inte hur påsarna kunde bli fel\./u],
    ['en', owl, 'Do I need the receipt?', /without a receipt\.$/u],
    ['en', owl, 'Can I talk to somebody tonight?', /^We have counsellors/u],
    ['en', owl, 'How do I know if ours is one of them?', /^It is every owl with TT-88/u],
    ['en', owl, 'Has anyone else been hurt?', /hospital\. We do not yet know whether any other/u],
    ['en', owl, 'How did this get past your tests?', /^We do not yet know how the cover got/u],
    ['en', owl, 'My daughter has hers in bed, what do I do now?', /^Take the owl away/u],
  ] as const)(
    'is answered where something surely says it: %s, %#',
    (language, given, comment, answer) => {
      expect(answerTo({ ...given, comment }, language, comment)).toMatch(answer);
    },
  );

  it.each([
    ['en', owl, 'Are your other toys safe?'],
    ['en', owl, 'Will I have to pay for another one?'],
    ['en', owl, 'Can it happen again?'],
    ['en', owl, 'Will I get compensation?'],
    ['en', owl, 'How long have you known about the cover?'],
    ['en', owl, 'When will it be back in the shops?'],
    ['sv', bags, 'Vem ligger bakom att styrkan blev dubbel?'],
    ['sv', bags, 'Får man pengarna tillbaka på resan?'],
    ['sv', bags, 'Varför skulle vi lita på er?'],
  ] as const)(
    'is left out rather than given another answer: %s, %#',
    (language, given, comment) => {
      const answers = answersTo({ ...given, comment }, language);
      expect(Object.keys(answers).filter((each) => each.includes(comment))).toEqual([]);
    },
  );

  it('is never said to be unknown where only an inside fact or our own stance could answer it', () => {
    const inside = {
      ...fact('i1', '60 employees will lose their jobs.'),
      audience: 'internal' as const,
    };
    const given: Given = {
      kind: 'qa',
      language: 'en',
      facts: [
        fact('f1', 'The mill will be closed.'),
        open('u1', 'Some may lose pay.', 'how many employees lose pay'),
      ],
      insideFacts: [inside],
      comment: 'How many employees will lose their jobs? How could you do this?',
    };
    const asked = request(given, ['press']);
    const [text] = writePlaybook(asked, playbook, rules).texts;
    expect(text?.text).not.toMatch(/How many|How could|cannot answer/u);
    const found = text ? checkTone(text, asked.brief, rules) : [];
    expect(found.filter(({ rule }) => rule === 'question-answered')).toHaveLength(2);
  });

  it('whether somebody is concerned is answered by how they get to know, else by whom to ask', () => {
    const comment = 'Is my account one of them?';
    const contacts = ['01632 960 505'];
    const facts = [fact('f1', 'Someone copied a file.')];
    const ask = (more: Given) => answersTo({ facts, contacts, comment, ...more }, 'en')[comment];
    expect(ask({ commitments: ['We will email all 300 customers by 6 November.'] })).toBe(
      'We will email all 300 customers by 6 November.',
    );
    expect(ask({})).toBe('Please ask us about that. Call 01632 960 505.');
  });

  it('that what has happened answers keeps its place; whose fault it is stands where we apologise', () => {
    const facts = [
      { ...fact('f1', 'We sold pie of batch H22 that can hold metal.'), isOurs: true },
    ];
    const comment = 'Which pie is it? Who messed this up?';
    const given: Given = { facts, comment, harm: ['money'], wrongdoing: 'ours' };
    const answers = answersTo({ ...given, responsibility: 'preventable' }, 'en');
    expect(answers).toMatchObject({
      'What has happened? Which pie is it?': expect.stringContaining('batch H22'),
      'Who messed this up?': expect.stringMatching(/^We got it wrong.* sorry that we sold/u),
    });
    expect(Object.keys(answers).slice(0, 2)).toEqual([
      'What has happened? Which pie is it?',
      'Who messed this up?',
    ]);
  });

  it('whose fault it is names those hit, or the act that names them', () => {
    const given = (text: string): Given => ({
      facts: [{ ...fact('f1', text), isOurs: true }, fact('f2', 'Vi ringer 312 kunder i dag.')],
      affected: ['de 312 kunder som fick påsar med fel etikett'],
      wrongdoing: 'ours',
      responsibility: 'preventable',
      comment: 'Vems fel är det?',
    });
    const answer = (text: string) => answersTo(given(text), 'sv')['Vems fel är det?'];
    expect(answer('312 kunder har fått påsar med fel etikett.')).toContain(
      'Vi ber om ursäkt för att 312 kunder har fått påsar med fel etikett.',
    );
    expect(answer('Vi skrev fel på etiketten.')).toContain('Vi ber de 312 kunder');
  });

  it('that reproaches is not called open in a reply', () => {
    const given: Given = { kind: 'reply', language: 'sv', comment: 'Ingen kom! Skäms ni inte?' };
    const facts = [
      fact('f1', 'Vi missade 17 besök.'),
      { id: 'u1', status: 'unconfirmed' as const, text: 'Några besök blev inte av.' },
    ];
    const asked = request({ ...given, facts }, ['facebook']);
    expect(writePlaybook(asked, playbook, rules).texts[0]?.text).not.toMatch(/ännu/u);
  });
});

const horses: Given = {
  harm: ['inconvenience', 'money'],
  facts: [
    fact('f1', 'Tre hästar som vårdades hos oss har fått ett virus.'),
    fact('f2', 'En av de tre hästarna fick avlivas i går.'),
    fact('f3', 'Viruset smittar inte till människor, hundar eller katter.'),
    fact('f4', 'Operationer på häst som redan är bokade görs på kliniken i Ekby.'),
    open('u1', 'Smittan kom med en häst från Norge.', 'hur smittan kom in'),
    open('u2', 'Stallet kan öppna den 8 mars.', 'när stallet kan öppna'),
  ],
  publicAction: { text: 'Håll hästen hemma. Ring oss om den har feber.', keys: [] },
  commitments: [
    'Vi betalar provtagningen för alla hästar.',
    'Vi berättar på måndag om stallet kan öppna.',
  ],
};

const pensions: Given = {
  harm: ['money'],
  facts: [
    fact('f1', 'We used old tax codes and paid 6,214 pensioners too little.'),
    fact('f2', 'The missing money will be in your account on Wednesday.'),
    fact('f3', "Nobody's pension for the future is changed by this."),
    fact('f4', 'Next pensions will be paid with the right tax codes on 26 May.'),
    fact('f5', 'We are writing to everyone and we are not ringing anybody about this.'),
    open('u1', 'About 300 were paid too little in March.', 'whether March pensions were wrong too'),
  ],
  publicAction: {
    text: 'If someone rings you and asks for your bank details, hang up and call us.',
    keys: [],
  },
  commitments: [
    'We will pay back any bank charge that the missing money caused.',
    'We will tell everyone by Friday whether March pensions were wrong too.',
  ],
};

describe('questions line by line', () => {
  const inOrder = (given: Given, language: Language, questions: string[]) => {
    const answers = answersTo({ ...given, questions }, language);
    return questions.map((question) => answers[question]);
  };

  it('each have the answer that shares most of their own words (sv)', () => {
    const questions = [
      'Kan min hund bli smittad?',
      'Hur kom smittan in hos er?',
      'När öppnar stallet igen?',
      'Vem betalar veterinären om min häst blir sjuk?',
      'Vad händer med operationen vi har bokat nästa vecka?',
    ];
    expect(inOrder(horses, 'sv', questions)).toEqual([
      'Viruset smittar inte till människor, hundar eller katter.',
      'Vi vet ännu inte hur smittan kom in. Vi berättar när vi vet.',
      'Det vet vi inte än. Vi berättar på måndag om stallet kan öppna.',
      'Vi betalar provtagningen för alla hästar.',
      'Operationer på häst som redan är bokade görs på kliniken i Ekby.',
    ]);
  });

  it('each have the answer that shares most of their own words (en)', () => {
    const questions = [
      'When do I get the rest of my pension?',
      'Was my March pension wrong as well?',
      'My bank charged me for going overdrawn, who pays for that?',
      'A man rang and asked for my bank details, was that you?',
      'Has someone been sacked for this?',
    ];
    expect(inOrder(pensions, 'en', questions)).toEqual([
      'The missing money will be in your account on Wednesday.',
      'We do not know that yet. We will tell everyone by Friday whether March pensions were wrong too.',
      'We will pay back any bank charge that the missing money caused.',
      'We are writing to everyone and we are not ringing anybody about this. If someone rings you and asks for your bank details, hang up and call us.',
      undefined,
    ]);
  });

  it('say what is open once, and speak of no problems beside a death', () => {
    const questions = ['Var min pension i mars fel också?', 'När öppnar stallet igen?'];
    const said = Object.values(answersTo({ ...horses, questions }, 'sv')).join(' ');
    expect(said.match(/stallet kan öppna/gu)).toHaveLength(1);
    expect(said).not.toContain('problem');
  });

  it.each([
    [
      'sv',
      'Min häst var hos er den 15 januari, vad gör jag nu?',
      'Min häst var hos er, vad gör jag nu?',
    ],
    ['sv', 'Vi var 15 som badade. Vad gör jag nu?', 'Vad gör jag nu?'],
    ['sv', 'Jag har 15 hästar, vad gör jag nu?', 'Vad gör jag nu?'],
  ] as const)(
    'keep a typed answer, whatever figure they hold (%s): %s',
    (language, question, heading) => {
      const questions = [`${question} Håll hästen hemma.`];
      const answers = answersTo({ ...horses, questions }, language);
      expect(answers[heading]).toBe('Håll hästen hemma.');
      expect(answers['Vad ska den som berörs göra?']).toBe(horses.publicAction?.text);
    },
  );

  it.each([
    ['Håll hästen hemma, och ring oss om den har feber.', false],
    ['Håll hästen hemma.', true],
    ['Håll hästen hemma. Ring oss inte om den har feber.', true],
  ])('keep what to do beside a typed answer unless it says all of it: %s', (answer, isKept) => {
    const questions = [`Vad gör jag nu? ${answer}`];
    const answers = answersTo({ ...horses, questions }, 'sv');
    expect('Vad ska den som berörs göra?' in answers).toBe(isKept);
  });
});

describe('a question with a typed answer', () => {
  const typed = (questions: string[], language: Language, given: Given) =>
    answersTo({ ...given, questions }, language);

  it.each([
    ['sv', bags, 'Får jag betala för nya? Nej, de kostar ingenting och körs hem till dig.'],
    ['en', owl, 'Are your other toys safe? We do not yet know. We check every one of them.'],
  ] as const)('is answered by it as it stands (%s)', (language, given, line) => {
    const at = line.indexOf('?') + 1;
    expect(typed([line], language, given)[line.slice(0, at)]).toBe(line.slice(at + 1));
  });

  it('has all that was asked on its line above it, and what was said before', () => {
    const lines = ['My girl has one. Is it safe? Since when? No, take it away'];
    expect(typed(lines, 'en', owl)['My girl has one. Is it safe? Since when?']).toBe(
      'No, take it away.',
    );
  });

  it('takes nothing away: what has happened stands before it too, and what protects right behind that', () => {
    const lines = [
      'What do I get? You get the full price back, without a receipt.',
      'Can I talk to somebody? Yes, we have counsellors on the line every evening until 22:00.',
      'Must I do something? Take the owl away from children, and call 111 if your child is in pain.',
      'What is wrong? The cover on the Night Owl can come off.',
    ];
    const answers = typed(lines, 'en', owl);
    expect(answers).toMatchObject({
      'What do I get?': 'You get the full price back, without a receipt.',
    });
    expect(Object.keys(answers).slice(0, 2)).toEqual([
      'What has happened?',
      'Must I do something? What should I do?',
    ]);
    expect(answers['What has happened?']).toMatch(/^The cover .* can come off\./u);
    expect(Object.values(answers)[1]).toMatch(/^Take the owl away .* call 111/u);
  });

  it.each([
    'Is it only her? We do not yet know whether any other child has been hurt.',
    'Has anyone else been hurt? We do not know yet.',
  ])('is all that is said of what it calls open: %s', (line) => {
    expect(typed([line], 'en', owl)['What do you not know yet?']).toBe(
      'We do not yet know how the cover got past our tests. We will tell you when we know.',
    );
  });

  it('of a word has nothing behind it, and its times are written as all others are', () => {
    const lines = [
      'Do I need the receipt? No, you do not.',
      'Can I talk to somebody? Yes, until 10 pm.',
    ];
    expect(typed(lines, 'en', owl)).toMatchObject({
      'Do I need the receipt?': 'No, you do not.',
      'Can I talk to somebody?': 'Yes, until 22:00.',
    });
  });

  it('stands below a question whose time no fact gives', () => {
    const line = 'Why did nobody notice for a day and a half? We do not know yet.';
    expect(typed([line], 'en', owl)).toHaveProperty('Why did nobody notice?');
  });

  it('stands in the place of the same question of the template, but for our apology', () => {
    const given: Given = {
      facts: [{ ...fact('f1', 'We posted 40 letters to the wrong people.'), isOurs: true }],
      wrongdoing: 'ours',
      responsibility: 'preventable',
      contacts: ['01632 960 505'],
    };
    const lines = ['Who can I call? Call 01632 960 505.', 'Whose fault is it? It is ours.'];
    const answers = typed(lines, 'en', given);
    expect(answers).not.toHaveProperty('Where can I turn with questions?');
    expect(answers['Did you get it wrong?']).toMatch(/apologise/u);
  });

  it('is left out with its question where a rule stops it or it names someone', () => {
    const lines = ['How many are hurt? 12 children.', 'Who did it? Kim Berg did.'];
    const answers = typed(lines, 'en', { ...owl, protectedNames: ['Kim Berg'] });
    expect(JSON.stringify(answers)).not.toMatch(/12 children|How many|Berg/u);
  });

  it('in a comment is no answer of ours: strangers wrote it', () => {
    const comment = 'Is it safe? Yes, the owl is safe for all children.';
    expect(JSON.stringify(answersTo({ ...owl, comment }, 'en'))).not.toContain('Yes, the owl');
  });
});

describe('a list of questions', () => {
  it('begins with what to do and what is closed, and ends with what else is known', () => {
    const given: Given = {
      harm: ['injury'],
      facts: [
        fact('f1', 'Klorgas läckte ut i badet i Ekby.'),
        fact('f2', 'Åtta barn fördes till sjukhus.'),
        fact('f3', 'Badet är stängt till fredag.'),
        fact('f4', 'Kafeet är öppet.'),
        fact('f5', 'Felet kom när en slang byttes.'),
        fact('f6', 'Vi har anmält läckan till Arbetsmiljöverket.'),
        fact('f7', 'Vi har kontaktat alla föräldrar.'),
        fact('f8', 'Badet byggdes om i våras.'),
      ],
      publicAction: { text: 'Ring 1177 om du hostar.', keys: [] },
    };
    const answers = answersTo(given, 'sv');
    expect(answers['Vad har hänt?']).toMatch(/^Klorgas läckte .* Åtta barn fördes till sjukhus\./u);
    expect(Object.keys(answers).slice(1, 8)).toEqual([
      'Vad ska jag göra?',
      'Vad är stängt?',
      'Vad är öppet?',
      'Varför hände det?',
      'Är det anmält?',
      'Vad gör ni nu?',
      'Vad vet ni mer?',
    ]);
  });

  it.each([
    ['en', 'The school closed on Monday 30 November.', 'What is closed?', false],
    ['en', 'The school was closed on Monday 30 November.', 'What is closed?', false],
    ['en', 'The school is closed on Monday 7 December.', 'What is closed?', true],
    ['en', 'The school closed at 10:00.', 'What is open?', false],
    ['sv', 'Skolan stängde måndagen den 30 november.', 'Vad är stängt?', false],
    ['sv', 'Skolan var stängd måndagen den 30 november.', 'Vad är stängt?', false],
    ['sv', 'Skolan har varit stängd sedan måndag.', 'Vad är stängt?', true],
  ] as const)('calls closed only what is so (%s): %s %s %s', (language, text, heading, isUnder) => {
    const facts = [fact('f1', language === 'sv' ? 'Ett rör har gått av.' : 'A pipe burst.')];
    const answers = answersTo({ facts: [...facts, fact('f2', text)] }, language);
    expect(answers[heading]?.includes(text) ?? false).toBe(isUnder);
    expect(Object.values(answers).join(' ')).toContain(text);
  });

  it('answers a question whose typed answer a rule stops by what is open in its words', () => {
    const facts = [
      fact('f1', 'Someone copied a file with names.'),
      open('u1', 'Copies of passports were taken.', 'whether copies of passports were taken'),
    ];
    const questions = ['Were passports taken? We will tell you on 2 June at 12:15.'];
    expect(answersTo({ facts, questions }, 'en')['Were passports taken?']).toBe(
      'We do not yet know whether copies of passports were taken. We will tell you when we know.',
    );
  });

  it('writes sums of typed answers and headlines as all others', () => {
    const facts = [fact('f1', 'Payments out are limited to 250 pounds a day.')];
    const questions = ['How much can I take out? You can take out 250 pounds a day.'];
    const answers = answersTo({ facts, questions }, 'en');
    expect(answers['How much can I take out?']).toBe('You can take out £250 a day.');
  });
});

describe.each([
  [
    'sv',
    'Två personer har dött.',
    'Elva personer är skadade.',
    'Hur många har dött?',
    'Hur många är skadade?',
  ],
  [
    'en',
    'Two people have died.',
    'Eleven people are injured.',
    'How many died?',
    'How many are injured?',
  ],
] as const)('who died and who was hurt (%s)', (language, dead, hurt, askDead, askHurt) => {
  const facts = [fact('f1', dead), fact('f2', hurt)];
  const given = { harm: ['death'] as const, facts, questions: [askDead, askHurt] };

  it('is not answered by the other', () => {
    expect(answerTo({ ...given, harm: ['death'] }, language, askDead) ?? dead).toContain(dead);
    expect(answerTo({ ...given, harm: ['death'] }, language, askHurt) ?? hurt).toContain(hurt);
    const alone = answerTo(
      { harm: ['death'], facts: [facts[1]!], questions: [askDead] },
      language,
      askDead,
    );
    expect(alone ?? '').not.toContain(hurt);
  });
});
