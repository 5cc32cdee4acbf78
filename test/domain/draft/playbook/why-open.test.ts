import { describe, expect, it } from 'vitest';
import { writePlaybook } from '#domain/draft/playbook/write-playbook.ts';
import { playbook, request, rules } from '../briefs.ts';

const cases = {
  sv: {
    key: 'En vattenledning gick sönder på Storgatan.',
    cause: 'Ledningen gick sönder på grund av tjäle.',
    asked: [
      'Varför gick ledningen sönder?',
      'Varför hände det?',
      'Vad är orsaken?',
      'Vad beror det på?',
      'Vet ni vad som orsakade det?',
    ],
    others: [
      'Varför fick vi inget veta?',
      'Varför gjorde ni inget?',
      'Varför stängde ni vägen?',
      'Vad är orsaken till att ni höjde avgiften?',
    ],
    open: 'Vi vet ännu inte varför det hände.',
  },
  en: {
    key: 'A water main broke in Corn Street.',
    cause: 'The main broke because of frost.',
    asked: [
      'Why did the water main break?',
      'How did this happen?',
      'What is the cause?',
      'Do you know what caused it?',
      'What caused the water main to break?',
    ],
    others: [
      'Why were we not told?',
      'Why did you do nothing?',
      'Why did you close the road?',
      'What is the reason for the higher fee?',
    ],
    open: 'We do not yet know why it happened.',
  },
} as const;

describe.each(['sv', 'en'] as const)('why it happened, where that is open (%s)', (language) => {
  const { key, cause, asked, others, open } = cases[language];
  const pairsFor = (questions: string[]): string[] => {
    const facts = [
      { id: 'f1', status: 'confirmed' as const, text: key },
      { id: 'u1', status: 'unconfirmed' as const, text: cause },
    ];
    const given = { kind: 'qa' as const, language, facts, questions };
    return (
      writePlaybook(request(given, ['newsroom']), playbook, rules).texts[0]?.text.split('\n\n') ??
      []
    );
  };
  const telling = (questions: string[]) => pairsFor(questions).filter((one) => one.includes(open));

  it.each(asked)('is said under the question that asks it, and once: %s', (question) => {
    expect(telling([question])).toEqual([expect.stringContaining(question)]);
  });

  it('is said once under both that ask it', () => {
    expect(telling([...asked])).toEqual([expect.stringContaining(asked.join(' '))]);
  });

  it.each(others)('answers no other question: %s', (question) => {
    expect(pairsFor([question]).join()).not.toContain(question);
    expect(telling([question])).toHaveLength(1);
  });
});
