import { codeOf } from '../../values/characters.ts';
import { invisibleRuns } from '../../values/invisible.ts';
import { phrasesIn, wordsHit, wordsPlace } from '../matching/places.ts';
import { heldTexts } from '../own-texts.ts';
import type { Check, Finder, Hit } from '../rule.ts';
import { isUnusual } from '../text/clean.ts';
import { onceForWord } from '../text/known-words.ts';

// Each branch has a limit, so that no text can make it slow.
const marks = [
  /\[(?=[^[\]\n]{0,80}\p{L})[^[\]\n]{1,80}\]/gu, // [name]
  /\{[^{}\n]{0,80}\}/gu, // {name}, and the inside of {{name}}
  // <name>, <br>; but no address, and no comparison such as "a <b, men c> d".
  /<(?!https?:)(?:\/?\p{L}[\p{L}\p{M}\p{N}\s_="'/:.?&#;%-]{0,80}|![^<>\n]{0,80})>/gu,
  /\$\{|\}\}|\{\{|%[sd](?!\p{L})|\*\*|```|_{3}|&(?:[a-z]{2,8}|#\d{1,6});/gu,
  /(?<=^|\n)#{1,6} /gu, // a heading in markdown
];
const fillers = /^(?:X{2,8}|x{2,8}|NN|N\.N|TODO|TBD|TBC|TBA|FIXME|undefined|NaN)$/u;
const isFiller = onceForWord((word) => fillers.test(word));

// A character of each of them, which most texts have none of.
const mayBeMark = /[[{}<$%*`_&#]/u;

const markHits = ({ reading: { clean } }: Check): Hit[] =>
  mayBeMark.test(clean.text)
    ? marks.flatMap((mark) =>
        [...clean.text.matchAll(mark)].map(({ 0: found, index }) => ({
          place: { start: index, end: index + found.length },
        })),
      )
    : [];

const fillerHits = (check: Check): Hit[] =>
  check.reading.words.flatMap((word, at) =>
    isFiller(word.raw) ? [wordsHit(check, { from: at, to: at + 1 })] : [],
  );

// A sentence that is part of what someone confirmed is no note, though it speaks as one.
const phraseHits = (check: Check): Hit[] =>
  check.reading.sentences.flatMap((sentence) =>
    phrasesIn(check, sentence, 'says').map((span) => {
      const { start, end } = wordsPlace(check, sentence.words);
      const said = check.reading.clean.text.slice(start, end);
      const isConfirmed = heldTexts(check.brief).some((text) => text.includes(said));
      return { ...wordsHit(check, span), ...(isConfirmed && { onlyWarns: true }) };
    }),
  );

const isColonBefore = ({ reading }: Check, word: number): boolean =>
  reading.tokens[(reading.words[word]?.token ?? 0) - 1]?.raw === ':';

// "Draft: …"
const labelHits = (check: Check): Hit[] =>
  check.reading.sentences.flatMap((sentence) =>
    phrasesIn(check, sentence, 'label')
      .filter(({ from }) => from === sentence.words.from)
      .filter(({ to }) => isColonBefore(check, to))
      .map((span) => wordsHit(check, span)),
  );

const codePoints = (text: string): string => [...text.slice(0, 8)].map(codeOf).join(' ');

const invisibleHits = ({ reading: { original: text } }: Check): Hit[] =>
  isUnusual(text)
    ? invisibleRuns(text).map((original) => ({
        original,
        params: { found: codePoints(text.slice(original.start, original.end)) },
      }))
    : [];

// Any text is a text: what someone confirmed as it stands is no leftover, but is worth a look.
const unlessConfirmed = ({ reading, brief }: Check, hits: readonly Hit[]): readonly Hit[] => {
  if (hits.length === 0) return hits;
  const confirmed = heldTexts(brief);
  return hits.map((hit) => {
    const { start = 0, end = 0 } = hit.place ?? {};
    const found = reading.clean.text.slice(start, end);
    return found !== '' && confirmed.some((text) => text.includes(found))
      ? { ...hit, onlyWarns: true }
      : hit;
  });
};

/**
 * No leftovers of a draft are published: placeholders, notes, a model's preamble, invisible
 * characters.
 */
export const draftResidue: Finder = {
  reads: 'text-and-title',
  lists: ['says', 'label'],
  check: (check) => [
    ...invisibleHits(check),
    ...unlessConfirmed(check, [...markHits(check), ...fillerHits(check)]),
    ...phraseHits(check),
    ...labelHits(check),
  ],
};
