import { describe, expect, it } from 'vitest';
import type { Channel } from '#domain/channel/channel.ts';
import type { FactNews } from '#domain/draft/draft.ts';
import { writePlaybook } from '#domain/draft/playbook/write-playbook.ts';
import type { Language } from '#domain/values/language.ts';
import { playbook, request, rules } from '../briefs.ts';

interface Case {
  about: string;
  language: Language;
  /** What was told first, and still holds. */
  told: string;
  wrong: string;
  right: string;
  /** How what was wrong is called, where its figure is not repeated. */
  matter?: string;
}

const cases: Case[] = [
  {
    about: 'a time',
    language: 'sv',
    told: 'En gasläcka upptäcktes i skolan kl. 19.30.',
    wrong: 'Räddningstjänsten stängde av gasen kl. 20.05.',
    right: 'Räddningstjänsten stängde av gasen kl. 20.09.',
    matter: 'när räddningstjänsten stängde av gasen.',
  },
  {
    about: 'a number',
    language: 'sv',
    told: 'En buss körde av vägen vid Ekby.',
    wrong: 'Fem passagerare har förts till sjukhus.',
    right: 'Tre passagerare har förts till sjukhus.',
    matter: 'hur många passagerare som har förts till sjukhus.',
  },
  {
    about: 'a place',
    language: 'en',
    told: 'A bus left the road.',
    wrong: 'Parents can fetch their children at Ekby school.',
    right: 'Parents can fetch their children at Norrby school.',
  },
  {
    about: 'a name',
    language: 'en',
    told: 'A water main has burst in Norrby.',
    wrong: 'The contractor Provbygg is repairing the pipe.',
    right: 'The contractor Exempelbygg is repairing the pipe.',
  },
];

const alsoTold = {
  sv: 'Ingen vet hur länge det dröjer.',
  en: 'Nobody knows how long it will take.',
};
const plain = { sv: 'Rättelse av en felaktig uppgift', en: 'Correction of wrong information' };
const mark = { sv: 'Rättelse: ', en: 'Correction: ' };

const write = (
  { language, wrong }: Case,
  channel: Channel,
  told: readonly string[],
  news: FactNews[],
) => {
  const facts = told.map((text, at) => ({ id: `f${at}`, status: 'confirmed' as const, text }));
  const claim = { text: wrong, keys: [], truthKeys: [] };
  const published = { kind: 'holding', language, at: '2026-11-29T19:00:00Z', text: wrong } as const;
  const asked = request({ kind: 'correction', language, facts, claim }, [channel], {
    supersedes: { how: 'corrects', text: wrong },
    before: { statements: [published], news },
  });
  return writePlaybook(asked, playbook, rules).texts[0] ?? { text: '', title: undefined };
};

const corrected = (given: Case, channel: Channel) => {
  const { told, language, right, wrong } = given;
  const news = [{ what: 'changed', factId: 'f2', earlier: wrong } as const];
  return write(given, channel, [told, alsoTold[language], right], news);
};

const withdrawn = (given: Case, added: readonly string[]) => {
  const { told, language, wrong } = given;
  const facts = [told, alsoTold[language], ...added];
  const came = added.map((_, at) => ({ what: 'new', factId: `f${at + 2}` }) as const);
  return write(given, 'newsroom', facts, [
    { what: 'withdrawn', factId: 'gone', earlier: wrong },
    ...came,
  ]);
};

const withoutStop = (words: string): string => words.slice(0, -1);
const calledWrong = ({ wrong, matter }: Case): string => matter ?? wrong;

describe('a correction', () => {
  it.each(cases)('of $about ($language) is named after what was wrong', (given) => {
    expect(corrected(given, 'newsroom').title).toBe(
      `${mark[given.language]}${withoutStop(given.right)}`,
    );
  });

  it.each(cases)(
    'of $about ($language) says what is right, then what was wrong, then all else',
    (given) => {
      for (const channel of ['newsroom', 'x', 'sms'] as const) {
        const { text } = corrected(given, channel);
        const places = [given.right, calledWrong(given), given.told].map((words) =>
          text.toLowerCase().indexOf(withoutStop(words).toLowerCase()),
        );
        expect(places, text).toEqual(places.toSorted((one, other) => one - other));
        expect(places, text).not.toContain(-1);
      }
    },
  );

  it.each(cases)(
    'of $about ($language) that was withdrawn is named after what came instead',
    (given) => {
      const { title, text } = withdrawn(given, [given.right]);
      expect(title).toBe(`${mark[given.language]}${withoutStop(given.right)}`);
      expect(text.split(withoutStop(calledWrong(given)))).toHaveLength(2);
    },
  );

  it.each(cases)('of $about ($language) never is named after what still holds', (given) => {
    const { title, text } = withdrawn(given, []);
    expect(title).toBe(plain[given.language]);
    expect(text.indexOf(withoutStop(calledWrong(given)))).toBeLessThan(text.indexOf(given.told));
  });

  it('is named after the fact that the request points to, or the one most like a rumour', () => {
    const facts = ['A leak was found.', 'Nobody is hurt.', 'The school opens on Monday.'].map(
      (text, at) => ({ id: `f${at}`, status: 'confirmed' as const, text }),
    );
    const titleFor = (truthKeys: string[]) => {
      const claim = { text: 'Ten people are hurt at the school', keys: [], truthKeys };
      const asked = request({ kind: 'correction', language: 'en', facts, claim }, ['press']);
      return writePlaybook(asked, playbook, rules).texts[0]?.title;
    };
    expect(titleFor(['leak'])).toBe('Correction: A leak was found');
    expect(titleFor([])).toBe('Correction: Nobody is hurt');
  });

  it('is named after the first of several new facts, unless another is clearly more like the wrong words', () => {
    const given: Case = {
      about: 'a place',
      language: 'sv',
      told: 'Prover har tagits i Ramsdal.',
      wrong: 'Ingen i kommunen behöver koka sitt dricksvatten.',
      right: 'Vattnet i Ramsdal måste kokas.',
    };
    const added = [given.right, 'I övriga kommunen är vattnet bra att dricka.'];
    expect(withdrawn(given, added).title).toBe('Rättelse: Vattnet i Ramsdal måste kokas');
  });

  it.each([
    ['sv', 'Rätt till ersättning har 4 300 kunder.', 'lämnade en felaktig uppgift'],
    ['sv', 'Rätt telefonnummer är 08-123 45 67.', 'Vi skrev fel telefonnummer'],
    ['sv', 'Rätt tid att åka är kl. 9.', 'lämnade en felaktig uppgift'],
    ['en', 'The right to compensation ends on 3 May.', 'wrong information'],
    ['en', 'The right phone number is 020 7946 0100.', 'We gave the wrong phone number'],
    ['en', 'The correct date is 3 May.', 'We gave the wrong date'],
  ] as const)('names what was wrong where a noun says it (%s, %s)', (language, right, said) => {
    const { text } = corrected(
      { about: '', language, told: 'Xyz.', wrong: 'Abc.', right },
      'press',
    );
    expect(text).toContain(said);
    expect(text).not.toMatch(/fel (?:till|tid)|wrong to/u);
  });

  it('says once that it is one, where what to do cannot wait', () => {
    const facts = [
      { id: 'f0', status: 'confirmed' as const, text: 'The gas was shut off at 20:09.' },
    ];
    const earlier = 'The gas was shut off at 20:05.';
    const claim = { text: earlier, keys: [], truthKeys: [] };
    const publicAction = { text: 'Stay away from the school.', keys: [] };
    const given = { kind: 'correction', language: 'en', facts, claim, publicAction } as const;
    const asked = request({ ...given, facts, harm: ['danger'] }, ['x'], {
      supersedes: { how: 'corrects', text: earlier },
      before: { statements: [], news: [{ what: 'changed', factId: 'f0', earlier }] },
    });
    const { text = '' } = writePlaybook(asked, playbook, rules).texts[0] ?? {};
    expect(text).toMatch(
      /^Correction: Stay away from the school\. The gas was shut off at 20:09\. /u,
    );
  });
});
