import type { Fact } from '../../incident/fact.ts';
import type { Brief } from '../../tone/brief.ts';
import { patternOf } from '../../values/pattern.ts';
import { correctedFact } from '../brief/corrected.ts';
import { factsByNews, publishableFacts } from '../brief/facts.ts';
import { byRelevance } from '../brief/relevance.ts';
import type { DraftRequest } from '../draft.ts';
import { inUnits } from '../turning.ts';
import { actionOf, standsAlone } from './action.ts';
import { asClause } from './prose/clause.ts';
import { splitSentences } from './prose/split.ts';
import type { Words } from './words.ts';
import { lessonOf, wrongsFirst } from './wrongs-first.ts';

/** The facts of a request by the part they play in what is told. */
export interface Story {
  /** What readers must know first. */
  key: Fact | undefined;
  /** What an apology is for. */
  act: Fact | undefined;
  /** What we did wrong, where another fact than the key one says so. */
  fault: Fact | undefined;
  /** What we did, or left undone, to someone who writes to us. */
  wrongs: readonly Fact[];
  /** Whether whoever entered the facts says which these are. */
  areWrongsMarked: boolean;
  /** Whether it is not sure yet that those close to someone know what has happened. */
  isKinUntold: boolean;
  /** Whether what to do says where journalists are sent. */
  isReferralTold: boolean;
  /** Who has died, whichever fact tells of it. */
  dead: Fact | undefined;
  /** The facts after the key one that lean on it: "It will not be back today". */
  keyRest: readonly Fact[];
  /** All other facts as they were entered; where someone died, those close to them come first. */
  others: readonly Fact[];
  /** Of these, what happened before anything was changed for good, what was changed, and all else that follows. */
  happened: readonly Fact[];
  changes: readonly Fact[];
  sinceChange: readonly Fact[];
  /** What has been done, and what people can get. */
  response: readonly Fact[];
  /** The fact that what to do leans on: "before then" needs its day. */
  lead: Fact | undefined;
  /** What was changed so that it does not happen again. */
  change: readonly Fact[];
  /** What to do, the first sentence apart, and whether it can wait. */
  action: ReturnType<typeof actionOf>;
  /** Whether what to do stands on its own before anything else is said. */
  actionStandsAlone: boolean;
}

/** What an apology is for: the facts that are marked as our wrong, else the act. */
export const actsOf = ({ areWrongsMarked, wrongs, act }: Story): readonly (Fact | undefined)[] =>
  areWrongsMarked ? wrongs : [act];

/** The facts that are marked as our wrong and are not about what we said of it. */
export const harmsIn = ({ areWrongsMarked, wrongs }: Story, words: Words): readonly Fact[] =>
  areWrongsMarked ? wrongs.filter((fact) => !isAbout('ownWords', fact, words)) : [];

/** Whether a fact is about something, as the words of the language show it. */
export const isAbout = (
  topic: string,
  { text }: Pick<Fact, 'text'>,
  { topics }: Words,
): boolean => {
  const words = topics[topic];
  return words !== undefined && patternOf(words).test(text);
};

/** Whether a fact tells of someone whom this crisis has killed. */
export const isDeath = (fact: Fact, { brief }: DraftRequest, words: Words): boolean =>
  brief.harm.includes('death') && isAbout('dead', fact, words);

/** Besides a deed that we don't stand behind: what is ours in it, as marked, or what we showed ourselves. */
export const ownPartIn = ({ keyRest, others }: Story, words: Words): readonly Fact[] =>
  [...keyRest, ...others].filter((fact) => fact.isOurs || isAbout('shown', fact, words));

const keyFact = (request: DraftRequest, isChange: (fact: Fact) => boolean): Fact | undefined => {
  const { changed, added } = factsByNews(request);
  const { brief } = request;
  const facts = publishableFacts(brief);
  if (brief.kind === 'correction') return correctedFact(request);
  if (brief.kind === 'reply') return byRelevance(facts, brief.comment ?? '').at(0);
  if (brief.kind === 'lessons') return lessonOf(facts, isChange);
  if (!request.before || brief.kind !== 'update') return facts.at(0);
  return facts.find((fact) => changed.includes(fact) || added.includes(fact));
};

/** Whether a fact makes sense only after the one before: "He was found unresponsive". */
export const leans = (fact: Fact, words: Words): boolean => isAbout('leans', fact, words);

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
  const key = keyFact(request, isChange);
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

/** Whether people are in danger or hurt, not only dead, and can do something about it. */
export const isUrgent = ({ brief }: DraftRequest, { action }: Story): boolean =>
  action.first !== undefined &&
  !action.isAside &&
  brief.harm.some((kind) => kind === 'danger' || kind === 'injury');

/** The words of a brief that show which words are names. */
export const namesIn = ({ facts, contacts, commitments, publicAction, organisation }: Brief) => [
  ...facts.map(({ text }) => text),
  ...commitments,
  ...contacts,
  publicAction?.text ?? '',
  ` x ${organisation.name}`,
];

/** What a fact begins with as the clause after "that"; undefined where it can't be one. */
export const clauseOf = (fact: Fact | undefined, brief: Brief, words: Words): string | undefined =>
  fact && asClause(splitSentences(fact.text).at(0) ?? '', namesIn(brief), words);
