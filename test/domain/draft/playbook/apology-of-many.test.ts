import { describe, expect, it } from 'vitest';
import { writePlaybook } from '#domain/draft/playbook/write-playbook.ts';
import type { Brief } from '#domain/tone/brief.ts';
import { checkTone } from '#domain/tone/check-tone.ts';
import { playbook, request, rules } from '../briefs.ts';

const fact = (id: string, text: string, isOurs = false) => ({
  ...{ id, status: 'confirmed' as const, text },
  ...(isOurs && { isOurs }),
});

const draftOf = (given: Partial<Brief>) => {
  const asked = request({ responsibility: 'preventable', ...given }, ['newsroom']);
  const [text] = writePlaybook(asked, playbook, rules).texts;
  return text?.text ?? '';
};

const many: Record<'sv' | 'en', string[]> = {
  sv: [
    'de två barnen som fick för mycket medicin och deras föräldrar',
    'alla som köpte Febrilin för barn i våra apotek i Ekby och Norrby',
  ],
  en: [
    'the two children who were given too much medicine and their parents',
    'everyone who bought Febrilin for children in our pharmacies in Ekby and Norrby',
  ],
};

describe('an apology to many', () => {
  it.each(['apology', 'holding', 'update', 'lessons', 'qa'] as const)(
    'is made before they are named: %s in Swedish',
    (kind) => {
      const text = draftOf({
        ...{ language: 'sv', kind, harm: ['injury'], wrongdoing: 'ours', affected: many.sv },
        facts: [
          fact('f1', 'Vår etikett på Febrilin angav dubbelt så hög dos som den rätta.', true),
          fact('f2', 'Sedan den 7 november kontrollerar två personer varje etikett.'),
        ],
      });
      expect(text).toMatch(
        /om ursäkt[^.]*\. Vår ursäkt går till de två barnen som .* samt alla som köpte/u,
      );
      expect(text).not.toMatch(/ber vi de två|vi ber de två/u);
    },
  );

  it.each(['lessons', 'qa'] as const)('never stands apart from its end: %s in English', (kind) => {
    const text = draftOf({
      ...{ language: 'en', kind, harm: ['injury'], wrongdoing: 'ours', affected: many.en },
      facts: [
        fact(
          'f1',
          'Our label gave twice the right dose, and we did not check it, nor had we asked.',
          true,
        ),
        fact('f2', 'Since 7 November two people check each label.'),
      ],
    });
    expect(text).toMatch(/We are sorry that|apologise/u);
    expect(text).not.toMatch(/parents[^.]*Norrby(?: for|,) /u);
  });

  it('is understood by the check in either order', () => {
    const asked = request({ kind: 'apology', wrongdoing: 'ours', affected: many.sv }, ['newsroom']);
    const list = `${many.sv[0]} samt ${many.sv[1]}`;
    for (const said of [
      `Det ber vi ${list} om ursäkt för.`,
      `Det ber vi om ursäkt för. Vår ursäkt går till ${list}.`,
    ]) {
      const found = checkTone({ channel: 'newsroom', text: said }, asked.brief, rules);
      expect(found.map(({ rule }) => rule)).not.toContain('apology-explicit');
    }
  });

  it('to few keeps them in its sentence', () => {
    const text = draftOf({
      ...{ language: 'sv', kind: 'apology', harm: ['privacy'], wrongdoing: 'ours' },
      affected: ['de 870 kunder vars kontoutdrag visades för någon annan'],
      facts: [
        fact(
          'f1',
          'Vi skickade kontoutdrag för 870 kunder till fel personer, för vi kontrollerade inte listan.',
          true,
        ),
      ],
    });
    expect(text).toMatch(/ber vi de 870 kunder vars .* om ursäkt/u);
  });
});

describe('where several people were hit by different things', () => {
  it.each([
    [
      'sv' as const,
      ['flickan som brändes och hennes familj', 'målvakten i Södra'],
      [
        'En homofob banderoll mot målvakten hängdes upp på vår läktare.',
        'En flicka fick brännskador på handen av en bengal.',
        'Banderollen hängde i 18 minuter innan våra värdar tog ner den.',
      ],
    ],
    [
      'en' as const,
      ['the girl who was burnt and her family', 'the goalkeeper of Southside'],
      [
        'A homophobic banner against the goalkeeper was put up on our stand.',
        'A girl got burns on her hand from a flare.',
        'The banner hung for 18 minutes before our stewards took it down.',
      ],
    ],
  ])(
    'all of it is told, what is ours in the apology: %s',
    (language, affected, [first, girl, own]) => {
      const text = draftOf({
        ...{
          language,
          kind: 'distancing',
          harm: ['dignity', 'injury'],
          wrongdoing: 'private',
          affected,
        },
        facts: [fact('f1', first ?? ''), fact('f2', girl ?? ''), fact('f3', own ?? '', true)],
      });
      const lastWords = (each = '') => each.slice(0, -1).split(' ').slice(1).join(' ');
      const places = [first, girl, own].map((each) => text.indexOf(lastWords(each)));
      expect(places.every((at) => at >= 0)).toBe(true);
      expect(places).toEqual(places.toSorted((one, other) => one - other));
      expect(text).toMatch(/om ursäkt för att banderollen|sorry that the banner/u);
    },
  );
});
