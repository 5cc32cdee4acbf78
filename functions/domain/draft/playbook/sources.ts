import type { Fact } from '../../incident/fact.ts';
import { threatensLife } from '../../incident/harm.ts';
import { patternOf } from '../../values/pattern.ts';
import { asSentence } from '../../values/plain-text.ts';
import type { PlannedSentence } from '../assemble.ts';
import { factsByNews } from '../brief/facts.ts';
import { publishableCommitments } from '../brief/writers-words.ts';
import { factsOfHit } from './addressee.ts';
import { answeringFacts } from './comment.ts';
import { factsAsked } from './deadline.ts';
import { factSentence } from './fact-sentences.ts';
import { retractions } from './retractions.ts';
import { isSaidByFact } from './said-by-fact.ts';
import type { TemplateContext } from './slot-context.ts';
import { actsOf, harmsIn, isAbout, ownPartIn } from './story.ts';
import type { Source } from './template.ts';
import { isActionTold } from './told-action.ts';
import { factsWhereHit } from './where-hit.ts';
import type { Words } from './words.ts';

type SentencesOf = (context: TemplateContext) => readonly PlannedSentence[];

const factsFrom =
  (choose: (context: TemplateContext) => readonly (Fact | undefined)[]): SentencesOf =>
  (context) =>
    choose(context)
      .flatMap((fact) => fact ?? [])
      .map((fact) => factSentence(fact, context.request, context.playbook));

// "Delete the email" in an email could mean this one.
const inMail = (text: string, { thisMail }: Words): string =>
  Object.entries(thisMail).reduce(
    (said, [mail, other]) => said.replace(patternOf(`(?<!\\p{L})${mail}(?!\\p{L})`, 'u'), other),
    text,
  );

/** The sentences of each source, in their order. */
export const sources: Record<Source, SentencesOf> = {
  key: factsFrom(({ story }) => [story.key]),
  context: factsFrom(({ story, playbook }) => [
    story.key && isAbout('bare', story.key, playbook.words) ? story.others[0] : undefined,
  ]),
  // "The boy" is "a boy aged 9" in what was told before.
  introduction: factsFrom(({ request, story, playbook: { words } }) => {
    const [, noun] = patternOf(words.definite).exec(story.key?.text ?? '') ?? [];
    if (noun === undefined) return [];
    const told = new RegExp(words.indefinite.replace('{noun}', noun), 'iu');
    return factsByNews(request)
      .unchanged.filter(({ text }) => told.test(text))
      .slice(0, 1);
  }),
  disowned: factsFrom(({ story, playbook }) =>
    story.others.filter((fact) => isAbout('disowned', fact, playbook.words)).slice(0, 1),
  ),
  harms: factsFrom(({ story, playbook }) => harmsIn(story, playbook.words)),
  'others-hit': factsFrom(factsOfHit),
  'where-hit': factsFrom(factsWhereHit),
  'own-part': factsFrom(({ story, playbook }) => ownPartIn(story, playbook.words)),
  dead: factsFrom(({ story }) => [story.dead]),
  // Who was hurt, unless the first fact tells it.
  casualties: factsFrom(({ story: { key, keyRest, others }, playbook: { words } }) => {
    if (key && isAbout('casualties', key, words)) return [];
    return [...keyRest, ...others].filter((fact) => isAbout('casualties', fact, words)).slice(0, 1);
  }),
  cleared: factsFrom(({ story: { keyRest, others }, playbook: { words } }) =>
    [...keyRest, ...others].filter((fact) => isAbout('cleared', fact, words)).slice(0, 1),
  ),
  // What is ours beside somebody else's deed is told in the apology for it.
  'key-rest': factsFrom(({ request: { brief }, story, playbook: { words } }) => {
    const isApart = brief.kind === 'distancing' && brief.wrongdoing === 'private';
    const ownPart = isApart ? ownPartIn(story, words) : [];
    return story.keyRest.filter((fact) => !ownPart.includes(fact));
  }),
  acts: factsFrom(({ story }) => actsOf(story)),
  happened: factsFrom(({ story }) => story.happened),
  changes: factsFrom(({ story }) => story.changes),
  'since-change': factsFrom((context) => {
    const asked = factsAsked(context).map(({ fact }) => fact);
    return context.story.sinceChange.filter((fact) => !asked.includes(fact));
  }),
  lead: factsFrom(({ story }) => [story.lead]),
  facts: factsFrom(({ story }) => [story.key, ...story.keyRest, ...story.others]),
  inside: factsFrom(({ story }) =>
    [story.key, ...story.keyRest, ...story.others].filter((fact) => fact?.audience === 'internal'),
  ),
  'asked-about': factsFrom(({ request, story, playbook }) =>
    answeringFacts(request.brief, [...story.response, ...story.change], playbook.words),
  ),
  changed: factsFrom(({ request }) => factsByNews(request).changed),
  news: factsFrom(({ request }) => factsByNews(request).added),
  orders: factsFrom(({ story, playbook }) =>
    story.others.filter((fact) => isAbout('order', fact, playbook.words)),
  ),
  // A fact that tells people to do something, where life, money or what is theirs is at stake.
  commands: factsFrom(({ request, story, playbook: { words } }) =>
    [story.key, ...story.keyRest, ...story.others].filter(
      (fact) =>
        fact !== undefined &&
        isAbout('command', fact, words) &&
        (threatensLife(request.brief.harm) || isAbout('protects', fact, words)),
    ),
  ),
  standing: factsFrom(({ request }) => factsByNews(request).unchanged),
  still: factsFrom(({ request, playbook: { words } }) =>
    factsByNews(request).unchanged.filter((fact) => isAbout('still', fact, words)),
  ),
  'taken-back': retractions,
  'public-action': (context) => {
    const { story, channel, playbook } = context;
    const { words } = playbook;
    const { first, rest } = story.action;
    const told = [first === undefined || isActionTold(context) ? [] : first, rest].flat();
    const same = factsAsked(context);
    return told.map((each) => ({
      text: asSentence(channel === 'email' ? inMail(each, words) : each),
      factIds: same.flatMap(({ fact, action }) => (action === each ? fact.id : [])),
    }));
  },
  commitments: (context) =>
    publishableCommitments(context.request.brief).filter((each) => !isSaidByFact(each, context)),
};
