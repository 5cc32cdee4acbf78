// What begins so speaks about what was said before it: "and that was wrong".
const POINTING =
  '(?:that|this|these|those|which|what|it (?:is|was)|so|both|neither|none|det|detta|dessa|vilket|båda|bägge)';
// What a clause begins with that limits what it adds to: "and only until noon".
const LIMITING =
  '(?:only|not|never|no longer|until|till|without|if|when|bara|endast|inte|aldrig|tills|till|utan|om|när)';
// What is excepted, contrasted or called wrong, wherever it stands in a clause.
const CONTRARY =
  '(?:but|except|unless|although|though|however|apart from|other than|instead|wrong|false|untrue|incorrect|mistake|\
men|utom|förutom|bortsett|såvida|fast|fastän|trots|dock|däremot|istället|i stället|fel|felaktig\\p{L}*|\
falsk\\p{L}*|osan\\p{L}*)';

const ofClause = new RegExp(
  `^(?:,? ?(?:and|och) )?(?:${POINTING}|${LIMITING})(?!\\p{L})|(?<!\\p{L})${CONTRARY}(?!\\p{L})`,
  'iu',
);

const ofSentence = new RegExp(
  `^(?:but|except|however|though|unless|only|not|men|utom|förutom|dock|däremot|fast|inte|bara)(?!\\p{L})|\
^(?:and |och )?(?:${POINTING}|it|den uppgiften|what we \\p{L}+|vad vi \\p{L}+)(?: \\p{L}+){0,4}? (?:wrong|untrue|\
false|not|incorrect|a mistake|no longer|never|fel|inte|osant|falskt?|felaktigt?|ett misstag)(?!\\p{L})`,
  'iu',
);

/**
 * Whether a clause behind "and" may turn round what stands before it, or limit it, so that cutting it alone would
 * leave other words than were meant: "and that was wrong", "and only until noon".
 */
export const isTurningClause = (clause: string): boolean => ofClause.test(clause);

/** Whether a sentence turns round or limits the one before it: "That was wrong." "But not on Sundays." */
export const isTurningSentence = (sentence: string): boolean => ofSentence.test(sentence);

/** Sentences, each with those behind it that turn it round: they are told together or not at all. */
export const inUnits = <Sentence>(
  sentences: readonly Sentence[],
  isTurning: (sentence: Sentence) => boolean,
): Sentence[][] => {
  const units: Sentence[][] = [];
  for (const sentence of sentences) {
    const last = units.at(-1);
    if (last && isTurning(sentence)) last.push(sentence);
    else units.push([sentence]);
  }
  return units;
};
