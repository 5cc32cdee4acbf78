import { confirmedFacts, type Fact } from '../../incident/fact.ts';
import { deathWordsIn } from '../deaths/deaths.ts';
import { inAllWays } from '../matching/harms.ts';
import { tokensPlace } from '../matching/places.ts';
import { onceFor } from '../once-for.ts';
import type { Check, RuleLanguage } from '../rule.ts';
import { type Reading, readText, type Sentence } from '../text/reading.ts';
import { placesIn, type Span } from '../text/sentences.ts';
import { FACT_TURNED } from '../turned/reported.ts';
import type { Told } from './told-unconfirmed.ts';
import { wordsShared } from './words-shared.ts';

const DEATHS = 'kin-untold';
const NUMBERS = 'number-not-in-facts';

// How it says that nobody is harmed.
const NONE = ['none', 'anyone'] as const;

type Harm = (typeof inAllWays)[number];

type Finds = (language: RuleLanguage, reading: Reading, sentence: Sentence) => Span[];

// What tells of people harmed in one way, grief included.
const findsOf = (check: Check, harm: Harm): { rule: Check; find: Finds } =>
  harm === 'dead'
    ? {
        rule: check.under(DEATHS, check.brief),
        find: (language, reading, sentence) =>
          deathWordsIn(check.brief, { language, reading, sentence }),
      }
    : {
        rule: check.under(NUMBERS, check.brief),
        find: ({ phrases }, { words }, sentence) => phrases(harm).find(words, sentence.words),
      };

const findsIn = ({ rule, find }: ReturnType<typeof findsOf>, { text }: Fact): boolean =>
  rule.languagesOf(text).some((language) => {
    const reading = readText(text, language.lexicon.abbreviations);
    return reading.sentences.some((sentence) => find(language, reading, sentence).length > 0);
  });

// The same brief is held against many texts.
const toldOf = onceFor((_: Check['brief']) => new Map<string, boolean>());

const tellsOf = (check: Check, harm: Harm, finds: ReturnType<typeof findsOf>) => {
  const told = toldOf(check.brief);
  return (fact: Fact): boolean => {
    const key = `${harm} ${fact.text}`;
    const isTold = told.get(key) ?? findsIn(finds, fact);
    told.set(key, isTold);
    return isTold;
  };
};

// "Nobody of the crew is hurt", "the crew is not hurt", "call us if a passenger is hurt": who says so tells no harm.
const isOpen = (check: Check, { words: { from } }: Sentence, who: number, harm: Span): boolean => {
  const { words } = check.reading;
  const to = Math.max(who, harm.from);
  const mark = words.findLastIndex(({ afterMark }, at) => afterMark && from < at && at < to);
  const within = { from: Math.max(from, mark), to };
  const between = placesIn({ from: Math.min(who, harm.from), to });
  return (
    check.phrases('leaves-open').find(words, within).length > 0 ||
    NONE.some((name) => check.phrasesOf(FACT_TURNED, name).find(words, within).length > 0) ||
    between.some((at) => check.lexicon.negations.has(words[at]?.folded ?? ''))
  );
};

const isName = ({ reading }: Check, at: number): boolean =>
  /^\p{Lu}/u.test(reading.words[at]?.raw ?? '');

/**
 * "Sven Berg is dead" for "Sven Berg passed away": who is harmed, of whom a fact alone tells the same harm, in whatever
 * words. Where a confirmed fact tells of such a harm, only a name that it doesn't hold is surely of the other one.
 */
export const toldHarms = (check: Check, facts: readonly Fact[]): Told[] =>
  inAllWays.flatMap((harm) => {
    const finds = findsOf(check, harm);
    const isOfHarm = tellsOf(check, harm, finds);
    const open = facts.filter(isOfHarm);
    if (open.length === 0) return [];
    const known = confirmedFacts(check.brief.facts).filter(isOfHarm);
    const language = { lexicon: check.lexicon, phrases: finds.rule.phrases };
    const isOfOther = (sentence: Sentence, at: number) =>
      known.length > 0 &&
      (!isName(check, at) || known.some((one) => wordsShared(check, sentence, one).includes(at)));
    return check.reading.sentences.flatMap((sentence) => {
      const [told] = finds.find(language, check.reading, sentence);
      if (!told) return [];
      return open.flatMap((fact) => {
        const who = wordsShared(check, sentence, fact).find(
          (at) => (at < told.from || at >= told.to) && !isOfOther(sentence, at),
        );
        if (who === undefined || isOpen(check, sentence, who, told)) return [];
        const words = { from: Math.min(who, told.from), to: Math.max(who + 1, told.to) };
        return [{ sentence, fact, words, place: tokensPlace(check, sentence), onlyWarns: false }];
      });
    });
  });
