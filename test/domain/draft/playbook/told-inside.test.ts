import { describe, expect, it } from 'vitest';
import { writePlaybook } from '#domain/draft/playbook/write-playbook.ts';
import { leftOutBy } from '#domain/statement/brief/left-out.ts';
import { playbook, request, rules } from '../briefs.ts';

type Given = Parameters<typeof request>[0];

const ours = (id: string, text: string) => ({
  ...{ id, status: 'confirmed' as const, text },
  isOurs: true,
});
const fact = (id: string, text: string) => ({ id, status: 'confirmed' as const, text });

const asked = (given: Given) =>
  request({ kind: 'apology', harm: ['dignity'], wrongdoing: 'ours', ...given }, ['newsroom']);

const written = (given: Given) => {
  const { brief, ...rest } = asked(given);
  const { texts } = writePlaybook({ brief, ...rest }, playbook, rules);
  const left = leftOutBy({ kind: 'apology', texts, writtenBy: 'playbook' }, brief, rules);
  return { text: texts[0]?.text ?? '', left };
};

describe('an age', () => {
  it.each([
    ['sv', 'Vår ledare skrek åt en spelare.', 'Spelaren är 12 år.', 'åt en 12-årig spelare.'],
    ['sv', 'Vår ledare skrek åt ett barn.', 'Barnet är 8 år.', 'åt ett 8-årigt barn.'],
    ['en', 'Our coach shouted at a player.', 'The player is 12.', 'at a player aged 12'],
  ] as const)('goes with the deed in %s: %s', (language, deed, age, told) => {
    const { text, left } = written({ language, facts: [ours('f1', deed), fact('f2', age)] });
    expect(text).toContain(told);
    expect(text).not.toContain(age);
    expect(left).toEqual([]);
  });

  it('stands as it was entered where the deed names nobody so', () => {
    const facts = [ours('f1', 'Our coach shouted at the team.'), fact('f2', 'The player is 12.')];
    expect(written({ language: 'en', facts }).text).toContain('The player is 12.');
  });
});

describe('how many are affected', () => {
  const facts = (count: string) => [
    ours('f1', 'Our staff lost a file.'),
    fact('f2', `The mistake was found on Monday. ${count}`),
  ];

  it.each([
    ['en', ['the two families'], 'Two families were affected.'],
    ['sv', ['de två familjerna'], 'Fyra familjer berördes.'],
  ] as const)(
    'is told by an apology that says it, else apart (%s)',
    (language, affected, count) => {
      const { text, left } = written({ language, affected: [...affected], facts: facts(count) });
      expect(text.includes(count)).toBe(language === 'sv');
      expect(text).toContain('The mistake was found on Monday.');
      expect(left).toEqual([]);
    },
  );
});
