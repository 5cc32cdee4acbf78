import { describe, expect, it } from 'vitest';
import { writePlaybook } from '#domain/draft/playbook/write-playbook.ts';
import { checkTone } from '#domain/tone/check-tone.ts';
import { playbook, request, rules } from '../briefs.ts';

type Given = Parameters<typeof request>[0];

const fact = (text: string, status: 'confirmed' | 'unconfirmed' = 'confirmed', at = 0) => ({
  id: `${status}${at}`,
  status,
  text,
});

/** What each question is answered, by the question. */
const answersTo = (given: Given, language: 'sv' | 'en' = 'en'): Record<string, string> => {
  const asked = request({ kind: 'qa', language, ...given }, ['press']);
  const text = writePlaybook(asked, playbook, rules).texts[0]?.text ?? '';
  const pairs = text.split('\n\n').map((pair) => pair.split(/\n[AS]: /u));
  return Object.fromEntries(
    pairs.map(([question = '', answer = '']) => [question.slice('Q: '.length), answer]),
  );
};

describe('a question', () => {
  it('is not answered by a fact that shares its subject and not what is asked', () => {
    const facts = [fact('Electricians fit a new charger, which takes up to 8 weeks.')];
    const comment = 'How long have you known about the charger?';
    expect(answersTo({ facts, comment })[comment]).toBeUndefined();
  });

  it('about what is safe and who has it is answered by those facts, not by another with its words', () => {
    const facts = [
      fact('8640 statements went to the wrong member.'),
      fact('They show name and pension value.', 'confirmed', 1),
      fact('Pensions are paid as normal.', 'confirmed', 2),
    ];
    const comment = 'Is my pension safe? Who has got my details?';
    expect(answersTo({ facts, comment })).toMatchObject({
      'Is my pension safe?': 'Pensions are paid as normal.',
      'What has happened? Who has got my details?':
        '8,640 statements went to the wrong member. They show name and pension value.',
    });
  });

  it.each([
    ['en', 'Do I get my money back?', 'Package holidays are refunded in full.'],
    ['sv', 'Har de mitt kontonummer?', 'Kontonummer låg i ett annat system.'],
  ] as const)('about money is answered by what says so (%s, %s)', (language, comment, told) => {
    const facts = [fact('Xyz.'), fact(told, 'confirmed', 1)];
    expect(answersTo({ facts, comment }, language)[comment]).toBe(told);
  });

  it('is said to be open before a fact that only helps with it', () => {
    const facts = [
      fact('Klorgas läckte ut.'),
      fact('Ring 1177 om ditt barn hostar.', 'confirmed', 1),
    ];
    const comment = 'Kan barnen få men?';
    expect(answersTo({ facts, comment }, 'sv')[comment]).toBe(
      'Det vet vi inte ännu. Ring 1177 om ditt barn hostar.',
    );
  });

  it.each([
    ['en', 'Can it happen again?', 'We do not yet know whether it can happen again.'],
    ['en', 'How did metal get in?', 'We do not yet know how it happened.'],
    ['sv', 'Kan det hända igen?', 'Vi vet ännu inte om det kan hända igen.'],
    ['en', 'Will I get compensation?', 'We cannot say yet whether there will be compensation.'],
  ] as const)('without an answer is named in it (%s, %s)', (language, comment, answer) => {
    expect(answersTo({ facts: [fact('Xyz.')], comment }, language)[comment]).toBe(answer);
  });

  it('about the reason for a limit says that it can not be given yet, and the limit', () => {
    const facts = [
      fact('The pool was full.'),
      fact('Payments are limited to 250 a day.', 'confirmed', 1),
    ];
    const comment = 'Why can I only take out 250?';
    expect(answersTo({ facts, comment })[comment]).toBe(
      'We cannot give the reason yet. Payments are limited to 250 a day.',
    );
  });

  it('whether something may be done is answered by what to do, where people are in danger', () => {
    const given: Given = {
      facts: [fact('All chargers are recalled.')],
      publicAction: { text: "Switch it off now and don't use it.", keys: [] },
      comment: 'Can I keep using mine until you come?',
    };
    const answer = (harm: NonNullable<Given['harm']>) =>
      answersTo({ ...given, harm })[given.comment ?? ''];
    expect(answer(['danger'])).toBe("Switch it off now and don't use it.");
    expect(answer(['inconvenience'])).toBeUndefined();
  });

  it('is answered by a fact with its long word, and not by one about another thing', () => {
    const facts = [
      fact('Namn har kopierats.'),
      fact('Personnummer finns inte i systemet.', 'confirmed', 1),
    ];
    const comment = 'Har någon fått ut mitt personnummer?';
    expect(answersTo({ facts, comment }, 'sv')[comment]).toBe(
      'Personnummer finns inte i systemet.',
    );
    const who = 'Vem ligger bakom att namnen kopierats?';
    expect(answersTo({ facts, comment: who }, 'sv')[who]).toBeUndefined();
  });

  it('about other things than the one that is affected is answered by what is said of them', () => {
    const facts = [
      fact('Glass was found in jars of batch L6311.'),
      fact('Other batches are not affected.', 'confirmed', 1),
    ];
    const comment = 'Is it safe to eat jars from other batches?';
    expect(answersTo({ facts, comment })[comment]).toBe('Other batches are not affected.');
  });

  it('about money is not answered by what to do, and what happened is told once', () => {
    const given: Given = {
      harm: ['danger'],
      facts: [fact('En buss gled av vägen.')],
      publicAction: { text: 'Åk inte till olycksplatsen.', keys: [] },
      comment: 'Vad var det som hände? Kan jag få pengarna tillbaka?',
    };
    const answers = answersTo(given, 'sv');
    expect(answers).not.toHaveProperty('Kan jag få pengarna tillbaka?');
    expect(answers).not.toHaveProperty('Vad var det som hände?');
  });

  it('is left out, and named to the writer, where only an inside fact or our own stance could answer it', () => {
    const inside = { ...fact('60 employees will lose their jobs.'), audience: 'internal' as const };
    const comment = 'How many employees will lose their jobs? How could you do this?';
    const given: Given = {
      kind: 'qa',
      language: 'en',
      facts: [fact('The mill will be closed.'), fact('Some people may lose pay.', 'unconfirmed')],
      insideFacts: [inside],
      comment,
    };
    const asked = request(given, ['press']);
    const [text] = writePlaybook(asked, playbook, rules).texts;
    expect(text?.text).not.toMatch(/How many|How could|cannot answer/u);
    const found = text ? checkTone(text, asked.brief, rules) : [];
    expect(found.filter(({ rule }) => rule === 'question-answered')).toHaveLength(2);
  });

  it('that reproaches is not called open in a reply', () => {
    const given: Given = { kind: 'reply', language: 'sv', comment: 'Ingen kom! Skäms ni inte?' };
    const open = fact('Några besök blev inte av.', 'unconfirmed');
    const asked = request({ ...given, facts: [fact('Vi missade 17 besök.'), open] }, ['facebook']);
    const text = writePlaybook(asked, playbook, rules).texts[0]?.text;
    expect(text).not.toMatch(/ännu/u);
  });

  it('about what is unconfirmed says so, however few words they share', () => {
    const facts = [
      fact('All chargers are recalled.'),
      fact('One caused a garage fire.', 'unconfirmed'),
    ];
    const comment = "Has anyone's house caught fire?";
    expect(answersTo({ facts, comment })[comment]).toMatch(/^We do not know that yet\./u);
  });
});
