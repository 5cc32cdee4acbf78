import { asSentence } from '../../values/plain-text.ts';
import type { PlannedSentence } from '../assemble.ts';
import type { AskedPair } from './pairs.ts';
import { splitSentences } from './prose/split.ts';
import { MOST, NEARLY_ALL, saysNearly } from './sameness.ts';
import type { TemplateContext } from './slot-context.ts';
import { sources } from './sources.ts';
import { isAbout } from './story.ts';

type Pairs = readonly AskedPair[];

const YES_OR_NO = /^(?:yes|no|ja|nej|jo),? /iu;
/** What limits or adds to the rest of a sentence: it is said only where nearly all words are. */
const LIMITS =
  /[,:;]|(?<!\p{L})(?:but|only|except|unless|until|if|when|because|men|bara|endast|utom|tills|om|när|eftersom)(?!\p{L})/iu;
const ALL = 1;

// "Do I need the receipt? No, …": an answer leaves unsaid what was asked, and its first word denies that alone.
const saidBy = ({ questions, sentences }: AskedPair, context: TemplateContext): string => {
  const asked = questions.join(' ').replaceAll('?', ',');
  const isPlain = !isAbout('denies', { text: asked }, context.playbook.words);
  return sentences
    .flatMap(({ text }) => splitSentences(text))
    .map((each) => each.replace(YES_OR_NO, ''))
    .map((each) => (isPlain ? `${asked} ${each}` : each))
    .join(' ');
};

const tells = (pairs: Pairs, text: string, share: number, context: TemplateContext): boolean =>
  splitSentences(text).every((part) =>
    pairs.some((pair) => pair.isTyped && saysNearly(saidBy(pair, context), part, context, share)),
  );

/**
 * Whether typed answers tell a sentence in whatever words: all of its numbers, most of its words, and no less of a
 * yes or no. Nobody reads it twice then; what of it they do without is listed as left out.
 */
export const tellTyped = (pairs: Pairs, text: string, context: TemplateContext): boolean =>
  tells(pairs, text, LIMITS.test(text) ? NEARLY_ALL : MOST, context);

/** Whether typed answers tell all of what to do, in all of its words. */
export const tellsAction = (pairs: Pairs, context: TemplateContext): boolean => {
  const action = sources['public-action'](context);
  return action.length > 0 && action.every(({ text }) => tells(pairs, text, ALL, context));
};

/** Of what to do that comes second and protects nobody: how people get their money back. */
export const isRepair = (
  sentence: PlannedSentence,
  { story, playbook: { words } }: TemplateContext,
): boolean =>
  sentence.text !== asSentence(story.action.first ?? '') &&
  (isAbout('pay', sentence, words) || isAbout('get', sentence, words));
