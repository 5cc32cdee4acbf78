import { describe, expect, it } from 'vitest';
import { writePlaybook } from '#domain/draft/playbook/write-playbook.ts';
import { playbook, request, rules } from '../briefs.ts';

const nothingKnown =
  /received reports|no confirmed|cannot confirm|finding out|fått uppgifter|inga bekräftade|inte bekräfta|tar reda på/u;

describe.each(['sv', 'en'] as const)(
  'where the only confirmed fact cannot be told (%s)',
  (language) => {
    const untold = [
      language === 'sv' ? 'Gas läcker vid [norra sidan].' : 'Gas is leaking at the [north side].',
      language === 'sv' ? 'June är borta till den 3 juni.' : 'June Smith is gone until 3 June.',
    ];
    it.each(
      untold.flatMap((fact) =>
        (['holding', 'update', 'internal', 'qa'] as const).map((kind) => [kind, fact] as const),
      ),
    )('no text says that nothing is: %s %s', (kind, fact) => {
      const facts = [
        { id: 'f1', status: 'confirmed' as const, text: fact },
        { id: 'u1', status: 'unconfirmed' as const, text: 'A cat is gone.' },
      ];
      for (const given of [facts, facts.slice(0, 1)]) {
        const asked = request({ language, kind, facts: given, protectedNames: ['June Smith'] }, [
          'intranet',
        ]);
        const [text] = writePlaybook(asked, playbook, rules).texts;
        expect(`${text?.title} ${text?.text}`).not.toMatch(nothingKnown);
      }
    });
  },
);
