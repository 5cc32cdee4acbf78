import type { DraftRequest } from '#domain/draft/draft.ts';
import { IncidentKind, type Kind } from '#domain/kind/kind.ts';
import type { Language } from '#domain/values/language.ts';
import { accident } from './briefs.ts';

type Given = Partial<DraftRequest['brief']>;

const kinds = IncidentKind.options;
const languages = ['sv', 'en'] as const;
const words = (language: Language, sv: string, en: string) => (language === 'sv' ? sv : en);

/** Everything a brief can have besides its facts, one by one and all at once. */
const extras = (language: Language): Given[] => {
  const each: Given[] = [
    {
      commitments: [
        words(language, 'Vi ringer alla som var med.', 'We will call everyone who was there.'),
      ],
    },
    { contacts: ['hjalp@exempel.example', '08-123 45 67', 'https://exempel.example/hjalp'] },
    { nextUpdateAt: '2026-11-22T13:30:00Z' },
    {
      publicAction: {
        text: words(language, 'Håll er borta från spåret', 'Please stay away from the tracks'),
        keys: [words(language, 'borta från spåret', 'stay away')],
      },
    },
    { legalHold: true },
    { harm: ['danger'] },
    { policies: [words(language, 'Riktlinjer för sociala medier', 'Social media policy')] },
    { protectedNames: ['Pia Granlund', 'Tom Hargreave'] },
    { wrongdoing: 'ours', responsibility: 'preventable' },
    { wrongdoing: 'private' },
    { wrongdoing: 'none', responsibility: 'victim' },
    { phase: 'resolved' },
    {
      claim: {
        text: words(language, 'Ingen hjälp är på väg.', 'No help is on its way.'),
        keys: [words(language, 'Ingen hjälp', 'No help')],
        truthKeys: [words(language, 'förts till sjukhus', 'taken to hospital')],
      },
    },
  ];
  return [
    {},
    ...each,
    Object.assign({}, ...each),
    Object.assign({}, ...each, { wrongdoing: 'ours' }),
  ];
};

// Lessons need something to tell: the request asks for it.
const change = (language: Language) => ({
  id: 'c1',
  status: 'confirmed' as const,
  text: words(language, 'Vi har infört dubbla kontroller.', 'We have introduced double checks.'),
});

const factLists = (language: Language): NonNullable<Given['facts']>[] => {
  const confirmed = accident[language].facts ?? [];
  const open = {
    id: 'u1',
    status: 'unconfirmed' as const,
    text: words(language, 'En räl brast.', 'A rail broke.'),
    keys: [words(language, 'räl brast', 'rail broke')],
  };
  const named = {
    id: 'n1',
    status: 'confirmed' as const,
    text: words(language, 'Föraren var Pia Granlund.', 'The driver was Tom Hargreave.'),
  };
  const long = {
    id: 'l1',
    status: 'confirmed' as const,
    text: words(
      language,
      'Tåget var på väg mot Ekby, och de som var ombord har fått hjälp att gå av, har fått vatten och filtar och har åkt vidare med buss till stationen där personal från oss tog emot dem.',
      'The train was on its way to Ekby, and those on board have been helped off, have been given water and blankets and have gone on by bus to the station where our staff met them.',
    ),
  };
  return [[], [open], confirmed, [...confirmed, open], [long], [long, ...confirmed, open]].map(
    (facts) => [...facts, named],
  );
};

/** Every fact list meets everything at once, and a part of the rest: all pairs would take minutes. */
const isTried = (facts: number, extra: number, extras: number): boolean =>
  extra >= extras - 2 || (facts + extra) % 6 === 0;

const briefsFor = (kind: Kind, language: Language): Given[] => {
  const others = extras(language);
  return factLists(language).flatMap((facts, row) =>
    others
      .filter((_, column) => isTried(row, column, others.length))
      .map((extra): Given => {
        const told = kind === 'lessons' ? [...facts, change(language)] : facts;
        const brief: Given = { ...extra, kind, language, facts: told };
        // Without the list of names, the named fact may be told: it is left out of those briefs.
        const known = extra.protectedNames !== undefined;
        return known ? brief : { ...brief, facts: told.filter(({ id }) => id !== 'n1') };
      }),
  );
};

/** Per kind and language, the briefs that a writer may come up with (facts × the rest). */
export const combinations = () =>
  kinds.flatMap((kind) =>
    languages.map((language) => ({ kind, language, briefs: briefsFor(kind, language) })),
  );

/** Begins like a sentence, ends with a full stop or, where it asks, a question mark. */
export const isWhole = (sentence: string): boolean => /^[\p{Lu}\d].*[.?]$/u.test(sentence);
