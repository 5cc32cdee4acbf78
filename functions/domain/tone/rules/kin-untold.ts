import { deathsOfPeopleIn, deathWordsIn, hasDied } from '../deaths/deaths.ts';
import { kinOf, saysKinUntold, writesBereaved } from '../deaths/kin.ts';
import { phrasesIn, without, wordsHit, wordsPlace } from '../matching/places.ts';
import type { Check, Finder } from '../rule.ts';
import type { Sentence } from '../text/reading.ts';
import type { Span } from '../text/sentences.ts';

// The words of a sentence, where it says that those closest don't know.
const wholeIfUntold = (check: Check, sentence: Sentence): Span[] => {
  if (phrasesIn(check, sentence, 'untold').length === 0) return [];
  const { start, end } = wordsPlace(check, sentence.words);
  const isUntold = saysKinUntold(check, check.reading.clean.text.slice(start, end));
  return isUntold ? [sentence.words] : [];
};

// What is harmless otherwise tells of a death to who knows that something grave has happened. Who writes that someone
// of theirs has died knows of it: condolence tells them nothing.
const hintsIn = (check: Check): Span[] => {
  const { sentences } = check.reading;
  const ofKin = writesBereaved(check)
    ? []
    : sentences.flatMap((each) => phrasesIn(check, each, 'of-kin').slice(0, 1));
  const untold = sentences.flatMap((each) => wholeIfUntold(check, each));
  if (ofKin.length === 0 && untold.length === 0) return [];
  if (hasDied(check)) return [...untold, ...without(ofKin, untold)];
  return check.brief.harm.includes('injury') && kinOf(check) === 'untold' ? untold : [];
};

const deathsIn = (check: Check): Span[] => {
  const { brief, lexicon, phrases, reading } = check;
  const find = brief.harm.includes('death') ? deathWordsIn : deathsOfPeopleIn;
  const language = { lexicon, phrases };
  const isBereaved = writesBereaved(check);
  return reading.sentences.flatMap((sentence) => {
    const found = find(brief, { language, reading, sentence });
    const told = isBereaved ? without(found, phrasesIn(check, sentence, 'grief')) : found;
    return told.slice(0, 1);
  });
};

/** A death is told once it is confirmed that those closest to whoever died know of it. */
export const kinUntold: Finder = {
  reads: 'text-and-title',
  lists: [
    'dead',
    'grief',
    'blaze',
    'bereft',
    'bereaved',
    'hearsay',
    'bare',
    'someone',
    'of-kin',
    'denied',
    'goes-on',
    'excepted',
    'of-thing',
    'joined',
    'term',
    'now',
    'waits',
    'told',
    'untold',
    'doubt',
    'matter',
    'of-death',
  ],
  check: (check) => {
    const found = [...deathsIn(check), ...hintsIn(check)];
    if (found.length === 0) return [];
    const kin = kinOf(check);
    if (kin === 'told') return [];
    const isOpen = kin === 'unsaid';
    const onlyWarns = isOpen || !check.brief.harm.includes('death');
    // What nobody has asked about yet is marked once; what must not go out, wherever it stands.
    return (isOpen ? found.slice(0, 1) : found).map((words) => ({
      ...wordsHit(check, words),
      onlyWarns,
    }));
  },
};
