import { describe, expect, it } from 'vitest';
import { writePlaybook } from '#domain/draft/playbook/write-playbook.ts';
import { leftOutBy } from '#domain/statement/brief/left-out.ts';
import { checkTone } from '#domain/tone/check-tone.ts';
import { playbook, request, rules } from '../briefs.ts';

const facts = {
  sv: ['Ett rör vid skolan har gått sönder.', 'Vatten är avstängt i Norrby.'],
  en: ['A pipe at the school has burst.', 'The water is off in Norby.'],
};

const written = (language: 'sv' | 'en', ...statuses: ('unconfirmed' | 'confirmed')[]) => {
  const asked = request(
    {
      language,
      nextUpdateAt: '2027-01-31T14:00:00Z',
      facts: statuses.map((status, at) => ({ id: `f${at}`, status, text: facts[language][at] })),
    } as never,
    ['newsroom'],
  );
  const { texts } = writePlaybook(asked, playbook, rules);
  return { asked, texts, text: texts[0] };
};

const leftOut = ({ asked, texts }: ReturnType<typeof written>) =>
  leftOutBy({ kind: 'holding', texts, writtenBy: 'playbook' } as never, asked.brief, rules);

describe.each(['sv', 'en'] as const)('a draft without a confirmed fact (%s)', (language) => {
  it('does not claim in its headline that we know', () => {
    const { asked, text } = written(language, 'unconfirmed');
    expect(text?.title).not.toMatch(/vet|know/iu);
    const found = checkTone(
      { channel: 'newsroom', title: text?.title, text: text?.text ?? '' },
      asked.brief,
      rules,
    );
    expect(found.map(({ rule }) => rule)).not.toContain('headline-repeats');
  });

  it('says why so little is told', () => {
    expect(leftOut(written(language, 'unconfirmed', 'unconfirmed'))).toEqual([
      { factId: 'f0', why: 'unconfirmed' },
      { factId: 'f1', why: 'unconfirmed' },
    ]);
    expect(leftOut(written(language, 'confirmed', 'unconfirmed'))).toEqual([]);
  });
});
