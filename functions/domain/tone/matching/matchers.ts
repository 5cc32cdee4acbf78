import { type Check, type Finder, type Hit, missing } from '../rule.ts';
import type { RuleData } from '../rule-data.ts';
import { type Reading, readText, type Sentence } from '../text/reading.ts';
import type { Span } from '../text/sentences.ts';
import { isConfirmed, isConfirmedWording } from './confirmed.ts';
import { disownableHit, phrasesUnless, tokensPlace, without, wordsHit } from './places.ts';

type Requirement = Pick<RuleData, 'nameIsWe' | 'firstSentences'>;
type Ban = Pick<RuleData, 'fineIfConfirmed'>;

// Offsets change; a rule about something missing has none.
/** A check's text with the name of the organisation read as "we". */
export const withNameAsWe = ({ brief, lexicon, reading }: Check): Reading => {
  const { name } = brief.organisation;
  if (name.trim() === '' || !reading.clean.text.includes(name)) return reading;
  const text = reading.clean.text.replaceAll(name, lexicon.data.we);
  return readText(text, lexicon.abbreviations);
};

// What to do may stand before all else.
const isWhatToDo = (check: Check, sentence: Sentence): boolean => {
  const { start, end } = tokensPlace(check, sentence);
  const said = check.reading.clean.text.slice(start, end).replace(/[.!?]$/u, '');
  return check.brief.publicAction?.text.includes(said) === true;
};

/**
 * Finds texts that lack words: some sentence must hold a phrase of the list `says`, which no overlapping
 * phrase of the list `unless` takes back.
 */
export const requires = ({ nameIsWe = false, firstSentences }: Requirement): Finder => ({
  reads: 'text',
  lists: ['says'],
  check: (check) => {
    const read = nameIsWe ? { ...check, reading: withNameAsWe(check) } : check;
    const isSaid = read.reading.sentences
      .filter((sentence) => firstSentences === undefined || !isWhatToDo(read, sentence))
      .slice(0, firstSentences)
      .some((sentence) => phrasesUnless(read, sentence, 'says', 'unless').length > 0);
    return isSaid ? [] : missing();
  },
});

const isFine = (check: Check, span: Span, how: Ban['fineIfConfirmed'], name: string): boolean => {
  if (how === undefined) return false;
  return how === 'same-words' ? isConfirmedWording(check, span) : isConfirmed(check, span, name);
};

const hitsIn = (check: Check, sentence: Sentence, { fineIfConfirmed: how }: Ban): Hit[] => {
  const sure = phrasesUnless(check, sentence, 'says', 'unless');
  const guessed = without(phrasesUnless(check, sentence, 'hints', 'unless'), sure);
  return [
    ...sure
      .filter((span) => !isFine(check, span, how, 'says'))
      .map((span) => disownableHit(check, sentence, span)),
    ...guessed
      .filter((span) => !isFine(check, span, how, 'hints'))
      .map((span) => ({ ...wordsHit(check, span), onlyWarns: true })),
  ];
};

/**
 * Finds words that must not be there: each phrase of the list `says`, unless an overlapping phrase of the
 * list `unless` makes it harmless. Phrases of the list `hints` may mean something else: they only warn. So do those
 * that a phrase of the list `disowned` takes back.
 * The questions of a Q&A are other people's words.
 */
export const forbids = (ban: Ban): Finder => ({
  reads: 'text-and-title',
  lists: ['says'],
  needs: ['says', 'hints'],
  check: (check) =>
    check.reading.sentences
      .filter(({ isQuestion }) => !(isQuestion && check.brief.kind === 'qa'))
      .flatMap((sentence) => hitsIn(check, sentence, ban)),
});
