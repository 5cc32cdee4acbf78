import type { Language } from '../values/language.ts';

interface Turning {
  /** What begins so speaks about what was said before it: "and that was wrong". */
  pointing: string;
  /** What a clause begins with that limits what it adds to: "and only until noon". */
  limiting: string;
  /** What is excepted, contrasted or called wrong, wherever it stands in a clause. */
  contrary: string;
  /** What a sentence begins with that limits the one before. */
  opening: string;
  /** What denies or corrects, said of what was said before. */
  denying: string;
}

const turnings: Record<Language, Turning> = {
  sv: {
    pointing: 'det|detta|dessa|vilket|båda|bägge|den uppgiften|vad vi \\p{L}+',
    limiting: 'bara|endast|inte|aldrig|tills|till|utan|om|när',
    contrary:
      'men|utom|förutom|bortsett|såvida|fast|fastän|trots|dock|däremot|istället|i stället|\\p{L}*fel|felaktig\\p{L}*|\
falsk\\p{L}*|osan\\p{L}*|misstag',
    opening: 'men|utom|förutom|dock|däremot|fast|inte|bara',
    denying: 'fel|inte|aldrig|osant|falskt?|felaktigt?|ett misstag',
  },
  en: {
    pointing: 'that|this|these|those|which|what(?: we \\p{L}+)?|it|so|both|neither|none',
    limiting: 'only|not|never|no longer|until|till|without|if|when',
    contrary:
      'but|except|unless|although|though|however|apart from|other than|instead|wrong|false|untrue|incorrect|\
mistake',
    opening: 'but|except|however|though|unless|only|not',
    denying: 'wrong|untrue|false|not|incorrect|a mistake|no longer|never',
  },
};

const inBoth = (patternOf: (turning: Turning) => string): Record<Language, RegExp> => ({
  sv: new RegExp(patternOf(turnings.sv), 'iu'),
  en: new RegExp(patternOf(turnings.en), 'iu'),
});

const ofClause = inBoth(
  ({ pointing, limiting, contrary }) =>
    `^(?:,? ?(?:and|och) )?(?:${pointing}|${limiting})(?!\\p{L})|(?<!\\p{L})(?:${contrary})(?!\\p{L})`,
);

const ofSentence = inBoth(
  ({ pointing, opening, denying }) =>
    `^(?:${opening})(?!\\p{L})|^(?:${pointing})(?: \\p{L}+){0,4}? (?:${denying})(?!\\p{L})`,
);

/**
 * Whether a clause behind "and" may turn round what stands before it, or limit it, so that cutting it alone would
 * leave other words than were meant: "and that was wrong", "and only until noon".
 */
export const isTurningClause = (clause: string, language: Language): boolean =>
  ofClause[language].test(clause);

/** Whether a sentence turns round or limits the one before it: "That was wrong." "But not on Sundays." */
export const isTurningSentence = (sentence: string, language: Language): boolean =>
  ofSentence[language].test(sentence);

/** Sentences or facts, each with those behind it that turn it round or lean on it: they are told together. */
export const inUnits = <Said>(
  all: readonly Said[],
  goesWithLast: (said: Said) => boolean,
): Said[][] => {
  const units: Said[][] = [];
  for (const said of all) {
    const last = units.at(-1);
    if (last && goesWithLast(said)) last.push(said);
    else units.push([said]);
  }
  return units;
};
