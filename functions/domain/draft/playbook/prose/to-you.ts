import type { Fact } from '../../../incident/fact.ts';
import type { Brief } from '../../../tone/brief.ts';
import { capitalised } from '../../../values/capitalised.ts';
import { patternOf } from '../../../values/pattern.ts';
import { factsOfAsker } from '../../brief/of-asker.ts';
import { sharedWords } from '../../brief/relevance.ts';
import { contentOf, has, isFirm } from '../content.ts';
import type { Words } from '../words.ts';

/** Whom someone who wrote to us speaks of: "your mum". The dead are nobody to apologise to. */
export const closeTo = ({ comment = '' }: Brief, { close, mourns }: Words): string | undefined =>
  has(mourns, comment) ? undefined : close.find(({ word }) => has(word, comment))?.say;

const replaced = (text: string, pattern: string, say: string): string =>
  text.replace(patternOf(pattern, 'giu'), (found) =>
    /^\p{Lu}/u.test(found) ? capitalised(say) : say,
  );

// "A resident has died" is not "your mum has died" to whoever asks how their mum is.
const mayMean = (text: string, comment: string, words: Words): boolean =>
  !has(words.gravest, text) || isFirm(sharedWords(text, contentOf(comment, words).join(' ')));

// "A child" is "your son" to whoever wrote of theirs. Where a word would no longer agree, the fact stays.
const toYou = (text: string, comment: string, words: Words): string => {
  const { yours, disagrees } = words;
  const told = yours
    .filter(({ word, person }) => has(word, comment) && (!person || mayMean(text, comment, words)))
    .reduce((said, each) => replaced(said, each.said, each.say), text);
  return disagrees !== undefined && has(disagrees, told) ? text : told;
};

// What we did to "a patient" we did to "your grandmother", and what "the patient" gets is hers.
const asClose = (facts: readonly Fact[], brief: Brief, words: Words): readonly Fact[] => {
  const close = closeTo(brief, words);
  const { one, same } = words.closeAs;
  const isMeant = ({ isOurs, text }: Fact) =>
    isOurs && has(one, text) && mayMean(text, brief.comment ?? '', words);
  if (close === undefined || !facts.some(isMeant)) return facts;
  return facts.map((fact) => {
    const text = isMeant(fact) ? replaced(fact.text, one, close) : fact.text;
    return { ...fact, text: replaced(text, same, close) };
  });
};

// "The dog" is called by the name that its owner gives it.
const named = (text: string, comment: string, { animal }: Words): string => {
  const [, ...names] = patternOf(animal.named, 'u').exec(comment) ?? [];
  const name = names.find((each) => each !== undefined);
  return name === undefined ? text : text.replace(patternOf(animal.said), () => name);
};

/** Facts as they are told to the person whom they hit and who wrote to us. */
export const factsToYou = (brief: Brief, words: Words): readonly Fact[] => {
  const { kind, comment = '', facts } = brief;
  if (kind !== 'reply') return facts;
  const told = asClose(facts, brief, words).map((fact) => ({
    ...fact,
    text: named(toYou(fact.text, comment, words), comment, words),
  }));
  const leftOut = factsOfAsker({ ...brief, facts: told });
  return told.filter((fact) => !leftOut.includes(fact));
};

const isWriter = (name: string, comment: string): boolean => comment.includes(name);

/**
 * Words of ours as they are told to the person who wrote to us: "we ring Mrs Ek" is "we ring you" to her, and
 * "she gets the report" then "you get the report".
 */
export const toWriter = (texts: readonly string[], brief: Brief, words: Words): string[] => {
  const titled = patternOf(`(?<=\\p{Ll} )(?:${words.titled}) (\\p{Lu}[\\p{L}-]+)`, 'gu');
  const names = texts.flatMap((text) => [...text.matchAll(titled)].map(([, name = '']) => name));
  const { comment = '' } = brief;
  if (brief.kind !== 'reply' || !names.some((name) => isWriter(name, comment))) return [...texts];
  return texts.map((text) =>
    Object.entries(words.theirs).reduce(
      (said, [theirs, yours]) => said.replace(patternOf(`^${theirs}(?= )`, 'u'), yours),
      text.replace(titled, (whole, name: string) => (isWriter(name, comment) ? words.you : whole)),
    ),
  );
};
