import { describe, expect, it } from 'vitest';
import { writePlaybook } from '#domain/draft/playbook/write-playbook.ts';
import { leftOutBy } from '#domain/statement/brief/left-out.ts';
import { playbook, request, rules } from '../briefs.ts';

const drafted = (language: 'sv' | 'en', facts: string[], line: string) => {
  const { brief, ...rest } = request(
    {
      kind: 'qa',
      language,
      facts: facts.map((text, at) => ({ id: `f${at}`, status: 'confirmed', text })),
      questions: [line],
    },
    ['newsroom'],
  );
  const texts = [...writePlaybook({ brief, ...rest }, playbook, rules).texts];
  const left = leftOutBy({ kind: 'qa', texts, writtenBy: 'playbook' }, brief, rules);
  return {
    pairs: texts[0]?.text.split('\n\n') ?? [],
    left: left.flatMap((each) => ('question' in each ? each.question : [])),
  };
};

describe.each([
  [
    'sv',
    'Branden började kl. 09.10.',
    'Branden släcktes kl. 11.40.',
    'När började branden?',
    'När släcktes branden?',
  ],
  [
    'en',
    'The fire started at 09:10.',
    'The fire was put out at 11:40.',
    'When did the fire start?',
    'When was the fire put out?',
  ],
] as const)('two questions on one line (%s)', (language, began, ended, askBegan, askEnded) => {
  const line = `${askBegan} ${askEnded}`;
  const crew = language === 'sv' ? 'Räddningstjänsten är här.' : 'Rescue crews are here.';

  it('have an answer each', () => {
    const { pairs, left } = drafted(language, [crew, began, ended], line);
    expect(pairs.find((pair) => pair.includes(askBegan))).toContain(began);
    expect(pairs.find((pair) => pair.includes(askEnded))).toContain(ended);
    expect(left).toEqual([]);
  });

  it('are listed where one of them has none, which no other answer is given', () => {
    const { pairs, left } = drafted(language, [crew, ended], line);
    expect(pairs.join()).not.toContain(askBegan);
    expect(left).toEqual([line]);
  });
});

describe.each([
  ['en', 'The fire started at 09:10.', 'When did the fire start? Is IT down?'],
  ['en', 'The fire started at 09:10.', 'When did the fire start? How is it going?'],
  ['sv', 'Skolan öppnar kl. 10.', 'När öppnar skolan? Hur mår de?'],
] as const)('a second question that only seems to point back (%s)', (language, fact, line) => {
  it(`has no answer of the first one: ${line}`, () => {
    const crew = language === 'sv' ? 'Räddningstjänsten är här.' : 'Rescue crews are here.';
    const { pairs, left } = drafted(language, [crew, fact], line);
    expect(pairs.join()).not.toContain(line);
    expect(left).toEqual([line]);
  });
});
