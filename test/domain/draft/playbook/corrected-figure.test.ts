import { describe, expect, it } from 'vitest';
import { writePlaybook } from '#domain/draft/playbook/write-playbook.ts';
import { playbook, request, rules } from '../briefs.ts';

interface Case {
  language: 'sv' | 'en';
  wrong: string;
  right: string;
  figure: string;
  about: string;
}

const cases: Case[] = [
  {
    language: 'sv',
    wrong: 'Omkring 40 hushåll saknar vatten.',
    right: 'Omkring 60 hushåll saknar vatten.',
    figure: '40',
    about: 'om hur många hushåll som saknar vatten',
  },
  {
    language: 'en',
    wrong: 'About 40 households are without water.',
    right: 'About 60 households are without water.',
    figure: '40',
    about: 'about how many households are without water',
  },
];

const drafted = ({ language, wrong, right }: Case, isOurs: boolean): string => {
  const given = request(
    {
      kind: 'correction',
      language,
      claim: { text: wrong, keys: [], truthKeys: [] },
      facts: [{ id: 'f1', status: 'confirmed', text: right }],
    },
    ['newsroom', 'email', 'sms'],
  );
  const supersedes = isOurs ? { supersedes: { how: 'corrects' as const } } : {};
  const { texts } = writePlaybook({ ...given, ...supersedes } as never, playbook, rules);
  return texts.map(({ title = '', text }) => `${title}\n${text}`).join('\n');
};

describe.each(cases)('a correction of a figure ($language)', (each) => {
  it.each([true, false])('repeats it nowhere, and says what it is about (ours: %s)', (isOurs) => {
    const text = drafted(each, isOurs);
    expect(text).toContain('60');
    expect(text).not.toContain(each.figure);
    expect(text).toContain(each.about);
  });
});
