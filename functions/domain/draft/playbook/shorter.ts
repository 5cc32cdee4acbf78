import type { Brief } from '../../tone/brief.ts';
import { patternOf } from '../../values/pattern.ts';
import { asSentence } from '../../values/plain-text.ts';
import { publishableCommitments } from '../brief/writers-words.ts';
import { inUnits, isTurningClause, isTurningSentence } from '../turning.ts';
import type { CandidateSentence } from './candidate.ts';
import { factSentence } from './fact-sentences.ts';
import { withoutMoments } from './prose/moments.ts';
import { splitSentences } from './prose/split.ts';
import { withoutToday } from './prose/today.ts';
import type { TemplateContext } from './slot-context.ts';
import { sources } from './sources.ts';
import { isAbout } from './story.ts';
import type { Words } from './words.ts';

// Without what we said before, and what we pay where people mourn, each with the sentences that turn it round.
const essence = (text: string, words: Words, { kind, harm, language }: Brief): string => {
  const isSpare = (each: string): boolean =>
    (kind !== 'correction' && patternOf(words.aside).test(each)) ||
    (harm.includes('death') && isAbout('pay', { text: each }, words));
  const [first = [], ...others] = inUnits(splitSentences(text), (each) =>
    isTurningSentence(each, language),
  );
  return [first, ...others.filter((unit) => !unit.some(isSpare))].flat().join(' ');
};

const hasVerb = (text: string, { finiteVerb }: Words): boolean => patternOf(finiteVerb).test(text);

// "…, and say only a first name", where both are sentences and the second only adds to the first.
const withoutAdded = (text: string, words: Words, { language }: Brief): string =>
  text.replace(patternOf(words.added), (clause: string, at: number) => {
    const [, added = ''] = /^,? (?:and|och) (.*)$/u.exec(clause) ?? [];
    const isWhole = hasVerb(text.slice(0, at), words) && !text.slice(0, at).includes(':');
    return isWhole && added !== '' && !isTurningClause(clause, language) ? '.' : clause;
  });

// "The boy is still missing. He was last seen …": what introduces him says that we look for him.
const withoutStill = (text: string, context: TemplateContext): string => {
  const [first = '', ...others] = splitSentences(text);
  const isSaid = others.length > 0 && sources.introduction(context).length > 0;
  return isSaid && isAbout('still', { text: first }, context.playbook.words)
    ? others.join(' ')
    : text;
};

// A fact without its date, and without the words that mark it as corrected. One that begins with its date
// keeps it, and one that another sentence leans on.
const shorterFact = (candidate: CandidateSentence, context: TemplateContext): string => {
  const { request, playbook, undated, story } = context;
  const [id, ...others] = candidate.factIds;
  const fact = request.brief.facts.find((each) => each.id === id);
  // A fact inside a sentence of ours can't be put in other words.
  const asTold = fact ? [factSentence(fact, request, playbook).text, asSentence(fact.text)] : [];
  const isWhole = fact && asTold.includes(candidate.text);
  if (!isWhole || others.length > 0 || fact.id === story.lead?.id) return candidate.text;
  const timed = withoutToday(fact.text, request.brief, playbook.words);
  const dateless = withoutMoments(undated.get(fact.id) ?? timed, playbook.words);
  const whole = /^\p{Ll}/u.test(dateless) ? fact.text : asSentence(dateless);
  const told = fact.id === story.key?.id ? withoutStill(whole, context) : whole;
  return withoutAdded(essence(told, playbook.words, request.brief), playbook.words, request.brief);
};

/** A sentence with the fewest words that still say it, for where there is no room. */
export const withShorter = (
  candidate: CandidateSentence,
  context: TemplateContext,
): CandidateSentence => {
  const { request, playbook } = context;
  const isPromise = publishableCommitments(request.brief).some(
    ({ text }) => text === candidate.text,
  );
  const shorter = isPromise
    ? withoutAdded(
        essence(candidate.text, playbook.words, request.brief),
        playbook.words,
        request.brief,
      )
    : shorterFact(candidate, context);
  return shorter.length < candidate.text.length ? { ...candidate, shorter, isPromise } : candidate;
};
