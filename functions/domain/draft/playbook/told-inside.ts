import { asPattern } from '../../values/as-pattern.ts';
import { patternOf } from '../../values/pattern.ts';
import { withoutStop } from '../../values/plain-text.ts';
import { isBlocked } from './blocked.ts';
import type { CandidateSentence } from './candidate.ts';
import { splitSentences } from './prose/split.ts';
import type { TemplateContext } from './slot-context.ts';

type Candidates = readonly CandidateSentence[];

const isApology = ({ text }: CandidateSentence, { playbook: { words } }: TemplateContext) =>
  patternOf(words.toldInside.apologises).test(text);

// "We apologise to the two families. … Two families were affected.": the apology has counted them.
const withoutCounts = (all: Candidates, context: TemplateContext): Candidates => {
  const { toldInside } = context.playbook.words;
  const said = all.filter((each) => isApology(each, context)).map(({ text }) => text.toLowerCase());
  const isCounted = (sentence: string): boolean => {
    const [, who] = patternOf(toldInside.count).exec(sentence) ?? [];
    return who !== undefined && said.some((text) => text.includes(who.toLowerCase()));
  };
  return all.map((each) => {
    const sentences = splitSentences(each.text);
    const others = sentences.filter((sentence) => !isCounted(sentence));
    const isWhole = others.length === 0 || others.length === sentences.length;
    return isWhole || each.factIds.length === 0 ? each : { ...each, text: others.join(' ') };
  });
};

interface Age {
  of: CandidateSentence;
  noun: string;
  years: string;
}

const ageIn = (of: CandidateSentence, context: TemplateContext): Age | undefined => {
  const { age } = context.playbook.words.toldInside;
  const [, noun, years] = patternOf(age).exec(withoutStop(of.text)) ?? [];
  return noun && years && of.factIds.length === 1 ? { of, noun, years } : undefined;
};

const withAge = (text: string, { noun, years }: Age, { playbook: { words } }: TemplateContext) =>
  words.toldInside.aged.reduce(
    (said, { word, say }) =>
      said.replace(
        new RegExp(word.replace('{noun}', asPattern(noun)), 'iu'),
        say.replace('{years}', years),
      ),
    text,
  );

// "… to a player. … The player is 12.": how old they are goes with the deed, never alone behind an apology.
const withAges = (all: Candidates, context: TemplateContext): Candidates => {
  const acts = new Set(context.story.wrongs.map(({ id }) => id));
  const [age] = all.flatMap((each) => ageIn(each, context) ?? []);
  const deed = age && all.find(({ factIds }) => factIds.some((id) => acts.has(id)));
  const text = age && deed && withAge(deed.text, age, context);
  if (!text || text === deed.text || isBlocked(text, context)) return all;
  const told = { ...deed, text, factIds: [...deed.factIds, ...age.of.factIds] };
  return all.filter((each) => each !== age.of).map((each) => (each === deed ? told : each));
};

/** What only describes or counts people whom an apology or its deed names is told there, not once more behind it. */
export const toldInside = (all: Candidates, context: TemplateContext): Candidates =>
  context.short || context.request.brief.kind === 'qa'
    ? all
    : withAges(withoutCounts(all, context), context);
