import { confirmedTexts } from '../../incident/fact.ts';
import type { Brief } from '../brief.ts';
import { isConfirmedWording } from '../matching/confirmed.ts';
import { overlap, phrasesIn, phrasesUnless, tokensPlace, wordsHit } from '../matching/places.ts';
import { isRecommendedWay, type Way } from '../matching/told-ways.ts';
import { onceFor } from '../once-for.ts';
import type { Check, Finder, Hit } from '../rule.ts';
import type { Sentence } from '../text/reading.ts';
import type { Span } from '../text/sentences.ts';

const piecesOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

const piecesIn = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap(piecesOf));

/** The words of what the organisation itself says about how to reach it, and those of what else it is about. */
const knownWords = onceFor((brief: Brief) => {
  const { contacts, publicAction, commitments, policies, facts, claim, comment } = brief;
  return {
    ways: piecesIn([...contacts, publicAction?.text ?? '', ...commitments]),
    facts: piecesIn(confirmedTexts(facts)),
    talk: piecesIn([...policies, claim?.text ?? '', comment ?? '']),
  };
});

// "QR-koden" and "DM:a" are named by their first part.
const meansOf = (check: Check, span: Span): string[] =>
  check
    .phrases('means')
    .find(check.reading.words, span)
    .flatMap(({ from }) => piecesOf(check.reading.words[from]?.folded ?? '').slice(0, 1));

// A number or link that stands in the text is checked by itself; a person knows what they point to.
const pointsNowhere = ({ brief, links, mentions }: Check): boolean =>
  brief.byModel && links.length === 0 && mentions.every(({ kind }) => kind !== 'phone');

const callLists = (check: Check): string[] => [
  'calls',
  ...(check.brief.kind === 'reply' ? [] : ['private']),
  ...(pointsNowhere(check) ? ['pointers'] : []),
];

// The same words are one call, whichever lists find them.
const callsIn = (check: Check, sentence: Sentence): Span[] => {
  const all = callLists(check).map((list) => phrasesUnless(check, sentence, list, 'unless'));
  return all.flatMap((spans, at) => {
    const before = all.slice(0, at).flat();
    return spans.filter((span) => !before.some((one) => overlap(one, span)));
  });
};

// A model that names a service of which nothing speaks has made it up; a person may know more.
const foreignIn = (check: Check, sentence: Sentence): Span[] =>
  check.brief.byModel ? phrasesIn(check, sentence, 'foreign') : [];

const hitsIn = (check: Check, known: ReturnType<typeof knownWords>, sentence: Sentence): Hit[] => {
  const { ways, facts, talk } = known;
  const all = callsIn(check, sentence).filter((span) => !isConfirmedWording(check, span));
  const calls = all
    .map((span) => ({ span, means: meansOf(check, span) }))
    .filter(({ means }) => means.length === 0 || means.some((one) => !ways.has(one)));
  const foreign = foreignIn(check, sentence).filter(
    (span) =>
      !all.some((one) => overlap(one, span)) &&
      meansOf(check, span).some((one) => !ways.has(one) && !facts.has(one) && !talk.has(one)),
  );
  return [
    ...calls.map(({ span, means }) => ({
      ...wordsHit(check, span),
      onlyWarns: means.some((one) => facts.has(one)),
    })),
    ...foreign.map((span) => wordsHit(check, span)),
  ];
};

const handlePlaces = (text: string, handle: string): Way[] =>
  [...text.matchAll(/@[\p{L}\p{N}_]+/gu)].flatMap(({ 0: found, index }) =>
    found.toLowerCase() === handle ? [{ start: index, end: index + found.length }] : [],
  );

const isRecommended = (check: Check, handle: string): boolean => {
  const waysIn = (text: string) => handlePlaces(text, handle);
  return isRecommendedWay(check, waysIn, (text) => waysIn(text).length > 0);
};

// A reply may begin with whom it answers.
const handles = (check: Check): Hit[] => {
  const { reading, brief } = check;
  const known = brief.contacts.join(' ').toLowerCase();
  return reading.tokens.flatMap((token, at) => {
    const name = reading.tokens[at + 1];
    const isHandle = token.raw === '@' && at > 0 && token.before !== 'nothing';
    if (!isHandle || !name || name.before !== 'nothing' || name.kind === 'mark') return [];
    const handle = `@${name.raw.toLowerCase()}`;
    if (known.includes(handle) || isRecommended(check, handle)) return [];
    return [{ place: tokensPlace(check, { from: at, to: at + 2 }) }];
  });
};

/** Readers are led to us by the contacts only: by no account, app, code or payment that is not among them. */
export const unknownContact: Finder = {
  reads: 'text-and-title',
  lists: [
    'calls',
    'private',
    'pointers',
    'foreign',
    'means',
    'unless',
    'recommends',
    'reports',
    'behind',
    'warns',
  ],
  check: (check) => {
    const known = knownWords(check.brief);
    const named = check.reading.sentences.flatMap((sentence) => hitsIn(check, known, sentence));
    return [...named, ...handles(check)];
  },
};
