import { asPattern } from '../../values/as-pattern.ts';
import { patternOf } from '../../values/pattern.ts';
import { withoutStop } from '../../values/plain-text.ts';
import type { CandidateSentence } from './candidate.ts';
import type { TemplateContext } from './slot-context.ts';
import type { Words } from './words.ts';

type Candidate = CandidateSentence;
type Join = (one: Candidate, next: Candidate, words: Words) => string | undefined;

const filled = (pattern: string, noun: string): RegExp =>
  new RegExp(pattern.replace('{noun}', asPattern(noun)), 'iu');

// "900 homes and Ekhem are without heat, but Ekhem gets heat from a boiler": nobody reads two that deny each other.
const inContrast: Join = (one, next, { joins: { lacks, has, but } }) => {
  const [, noun] = patternOf(lacks).exec(withoutStop(one.text)) ?? [];
  const [, who] = (noun && filled(has, noun).exec(next.text)) || [];
  return who && one.text.includes(who) ? `${withoutStop(one.text)}${but}${next.text}` : undefined;
};

// "… may be in a pickup truck, gray, with a white cover": how something looks goes with where it is first spoken of.
const withLooks: Join = (one, next, { joins: { looks, first } }) => {
  const told = withoutStop(next.shorter ?? next.text);
  const [, noun, how] = patternOf(looks).exec(told) ?? [];
  const isFirst = noun && filled(first, noun).test(withoutStop(one.text));
  return isFirst && how ? `${withoutStop(one.text)}, ${how}.` : undefined;
};

const joinedTo = (one: Candidate, next: Candidate, text: string): Candidate => {
  const { shorter: _, ...rest } = one;
  return { ...rest, text, factIds: [...one.factIds, ...next.factIds] };
};

const withJoin = (
  all: readonly Candidate[],
  join: Join,
  isNear: (at: number, other: number) => boolean,
  { playbook: { words } }: TemplateContext,
): readonly Candidate[] => {
  const facts = all.filter(({ factIds }) => factIds.length === 1);
  for (const one of facts) {
    const at = all.indexOf(one);
    const next = facts.find((other) => isNear(at, all.indexOf(other)) && join(one, other, words));
    const text = next && join(one, next, words);
    if (text)
      return all
        .filter((each) => each !== next)
        .map((each) => (each === one ? joinedTo(one, next, text) : each));
  }
  return all;
};

// A noun that several facts name may stand for several: "The man may drive a car. The car is red."
const withOwnLooks =
  ({ request: { brief } }: TemplateContext): Join =>
  (one, next, words) => {
    const told = withoutStop(next.shorter ?? next.text);
    const [, noun = ''] = patternOf(words.joins.looks).exec(told) ?? [];
    const naming = brief.facts.filter(
      ({ id, text }) =>
        !next.factIds.includes(id) && text.toLowerCase().includes(noun.toLowerCase()),
    );
    return naming.length === 1 ? withLooks(one, next, words) : undefined;
  };

// Behind it, with nothing new in between: "A man drove off in a Volvo" has a car of its own.
const isNext =
  (all: readonly Candidate[], { playbook: { words } }: TemplateContext) =>
  (at: number, other: number): boolean => {
    const isNew = patternOf(words.indefinite.replace('{noun}', '\\p{L}+'));
    return other > at && !all.slice(at + 1, other).some(({ text }) => isNew.test(text));
  };

/** Two facts that are one sentence: where the second takes something back, and, with little room, how something looks. */
export const joined = (
  all: readonly Candidate[],
  context: TemplateContext,
): readonly Candidate[] => {
  if (context.request.brief.kind === 'qa') return all;
  const contrasted = withJoin(all, inContrast, (at, other) => other === at + 1, context);
  return context.short
    ? withJoin(contrasted, withOwnLooks(context), isNext(contrasted, context), context)
    : contrasted;
};
