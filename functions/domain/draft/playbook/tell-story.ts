import type { Fact } from '../../incident/fact.ts';
import { patternOf } from '../../values/pattern.ts';
import { correctedFact } from '../brief/corrected.ts';
import { factsByNews, publishableFacts } from '../brief/facts.ts';
import { byRelevance } from '../brief/relevance.ts';
import type { DraftRequest } from '../draft.ts';
import { inUnits } from '../turning.ts';
import { actionOf, standsAlone } from './action.ts';
import { isAbout, isDeath, leans, type Story } from './story.ts';
import type { Words } from './words.ts';
import { lessonOf, wrongsFirst } from './wrongs-first.ts';

// "We have met with the visitors" may be entered before what a guide said to them: that is what we keep a distance from.
const deedOf = (facts: readonly Fact[], words: Words): Fact | undefined => {
  const isDeed = ({ text }: Fact): boolean =>
    [...words.acts, ...words.deeds].some(({ word }) => patternOf(word).test(text));
  const [first] = facts;
  const isAfterwards = first && isAbout('response', first, words) && !isDeed(first);
  return (isAfterwards ? facts.find(isDeed) : undefined) ?? first;
};

const keyFact = (
  request: DraftRequest,
  isChange: (fact: Fact) => boolean,
  words: Words,
): Fact | undefined => {
  const { changed, added } = factsByNews(request);
  const { brief } = request;
  const facts = publishableFacts(brief);
  if (brief.kind === 'correction') return correctedFact(request);
  if (brief.kind === 'reply') return byRelevance(facts, brief.comment ?? '').at(0);
  if (brief.kind === 'lessons') return lessonOf(facts, isChange);
  if (brief.kind === 'distancing') return deedOf(facts, words);
  if (!request.before || brief.kind !== 'update') return facts.at(0);
  return facts.find((fact) => changed.includes(fact) || added.includes(fact));
};

const DATED = /\d{4}-\d{2}-\d{2}|\d{1,2}[.:]\d{2}|\d{1,2} \p{L}{3,}/u;

// "If you run out of food before then": the day is in another fact.
const leadOf = (
  { first = '' }: Story['action'],
  others: readonly Fact[],
  words: Words,
): Fact | undefined =>
  isAbout('backward', { text: first }, words)
    ? others.find(({ text }) => DATED.test(text))
    : undefined;

/**
 * Sorts what may be told by the part it plays. `ownAct`: the id of the fact that surely tells of a wrong of ours
 * though none is marked.
 */
export const storyOf = (
  request: DraftRequest,
  words: Words,
  ownAct: string | undefined,
): Omit<Story, `is${string}`> => {
  const facts = publishableFacts(request.brief);
  const about = (topic: string) => (fact: Fact) => isAbout(topic, fact, words);
  const marked = facts.filter(({ isOurs }) => isOurs);
  const areWrongsMarked = marked.length > 0;
  const wrongs = areWrongsMarked ? marked : facts.filter(({ id }) => id === ownAct);
  const act = wrongs.at(0);
  const improved = new Set(request.brief.actions.map(({ id }) => id));
  const isWrong = (fact: Fact) => wrongs.includes(fact);
  const isChange = (fact: Fact) =>
    !isWrong(fact) && (improved.has(fact.id) || about('change')(fact));
  const change = facts.filter(isChange);
  const key = keyFact(request, isChange, words);
  const others = facts.filter((fact) => fact !== key);
  const fault = wrongs.find((fact) => fact !== key);
  const response = others.filter(
    (fact) => about('response')(fact) && !about('kin')(fact) && !isChange(fact) && fact !== act,
  );
  const dead = facts.find((fact) => isDeath(fact, request, words));
  const groups = inUnits(facts, (fact) => leans(fact, words));
  const [, ...leaning] = groups.find(([first]) => first === key) ?? [];
  const keyRest = leaning.slice(0, act && leaning.includes(act) ? leaning.indexOf(act) : undefined);
  // Lessons tell what happened before anything else.
  const { kind, harm } = request.brief;
  const isGrief = kind !== 'lessons' && harm.includes('death');
  const isOfKin = (group: readonly Fact[]) => isGrief && group.some(about('kin'));
  const untold = groups
    .map((group) => group.filter((fact) => fact !== key && !keyRest.includes(fact)))
    .filter((group) => group.length > 0)
    .toSorted((one, other) => Number(isOfKin(other)) - Number(isOfKin(one)));
  const told = kind === 'lessons' ? wrongsFirst(untold, { isChange, isWrong }) : untold;
  const changedAt = told.findIndex((group) => group.some(isChange));
  // Without a change an apology for what happened stands before all that could be one.
  const before = changedAt < 0 ? told : told.slice(0, changedAt);
  // An apology stands right behind what it is for: what someone found out of it comes later.
  const lastWrong = before.findLastIndex((group) => group.some(isWrong));
  const isReport = (group: readonly Fact[]) =>
    group.every((fact) => about('report')(fact) && !isWrong(fact));
  const untilWrong = before.slice(0, lastWrong + 1).filter((group) => !isReport(group));
  const happened = lastWrong < 0 && changedAt >= 0 ? before : untilWrong;
  const since = told.filter((group) => !happened.includes(group));
  const isOfChange = (group: readonly Fact[]) => group.some(isChange);
  const isOf = (topic: string, text: string) => isAbout(topic, { text }, words);
  const action = actionOf(request.brief, isOf);
  return {
    key,
    act,
    fault,
    wrongs,
    areWrongsMarked,
    dead,
    keyRest,
    others: told.flat(),
    happened: happened.flat(),
    changes: since.filter(isOfChange).flat(),
    sinceChange: since.filter((group) => !isOfChange(group)).flat(),
    response,
    lead: leadOf(action, others, words),
    change,
    action,
    actionStandsAlone: standsAlone(action, key, isOf),
  };
};
