import type { Fact } from '../../incident/fact.ts';
import type { Brief } from '../../tone/brief.ts';
import { patternOf } from '../../values/pattern.ts';
import type { DraftRequest } from '../draft.ts';
import type { actionOf } from './action.ts';
import { asClause } from './prose/clause.ts';
import { splitSentences } from './prose/split.ts';
import type { Words } from './words.ts';

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

/** Whether a fact makes sense only after the one before: "He was found unresponsive". */
export const leans = (fact: Fact, words: Words): boolean => isAbout('leans', fact, words);

/**
 * Whether people can do something about danger or harm: also where somebody has died, if it saves others. "Do not share
 * photos" saves nobody: there sympathy comes first.
 */
export const isUrgent = ({ brief }: DraftRequest, { action }: Story): boolean =>
  action.first !== undefined &&
  !action.isAside &&
  brief.harm.some(
    (kind) => kind === 'danger' || kind === 'injury' || (kind === 'death' && action.isSaving),
  );

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
