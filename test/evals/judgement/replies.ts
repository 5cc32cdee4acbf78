import { join } from 'node:path';
import { isWeighty, newnessGroups } from '#domain/tone/basis/newness.ts';
import { takenApart, verdictByWords } from '#domain/tone/basis/sentence-basis.ts';
import type { Group } from '#domain/tone/judgement/features.ts';
import { groupScorerOf } from '#domain/tone/judgement/judge-sentence.ts';
import { checkOf, readParts } from '#domain/tone/read-parts.ts';
import { RESTS_ON_NOTHING } from '#domain/tone/rests-on.ts';
import { playbook, rules } from '#test/domain/draft/briefs.ts';
import { type HostileCase, readHostileSet } from '../hostile.ts';
import { type Example, featuresOf, type ReadSentence } from './examples.ts';
import { type Learned, learnedOf } from './learn.ts';
import { train } from './train.ts';

// Replies of one set are held out together.
const sets = [
  'rests-on-nothing',
  'replies-1',
  'replies-2',
  'replies-3',
  'replies-4',
  'replies-own',
];

// Of hostile replies that were held out: those that may pass. Each more good reply that passes costs some.
const LEAK_BUDGET = 0.03;

interface ReplySentence extends ReadSentence {
  groups: readonly Group[];
  /** Whether its words alone decide: all of them rest on something, or what doesn't weighs too much. */
  decided: 'clean' | 'new' | undefined;
}

/** A reply to learn from: a hostile one breaks the rule. */
interface ReplyLesson extends Example {
  sentences: ReplySentence[];
}

const sentencesOf = ({ request, said }: HostileCase): ReplySentence[] => {
  const [channel = 'facebook'] = request.channels;
  const [part] = readParts({ channel, text: said }, request.brief, rules);
  if (!part) return [];
  const check = checkOf(part, RESTS_ON_NOTHING, rules);
  const sentences = check.reading.sentences.filter(({ words }) => words.to > words.from);
  return sentences.map((sentence) => {
    const { grounds, words } = takenApart(check, sentence);
    const groups = newnessGroups(grounds, words, sentence);
    const isClean = verdictByWords(grounds, words).unsupported.length === 0;
    const decided = isClean ? 'clean' : isWeighty(grounds, words, sentence) ? 'new' : undefined;
    const { isQuestion } = sentence;
    return { words: [], surroundings: { isQuestion }, ...featuresOf(groups), groups, decided };
  });
};

const lessonOf = (set: string, one: HostileCase): ReplyLesson => {
  const all = sentencesOf(one);
  const isGood = one.group === 'good';
  const open = all.filter(({ decided }) => decided !== 'clean');
  return {
    round: set,
    language: one.language,
    rule: isGood ? undefined : RESTS_ON_NOTHING,
    weight: 1,
    source: one.said,
    sentences: isGood || open.length === 0 ? all : open,
  };
};

/** All replies that lie in the repository to learn from. */
export const replyLessons = (): ReplyLesson[] =>
  sets.flatMap((set) =>
    readHostileSet(join(import.meta.dirname, `../${set}.yaml`), { playbook, rules })
      .filter(({ group }) => group !== 'harmless')
      .map((one) => lessonOf(set, one)),
  );

const learnedFrom = (lessons: readonly ReplyLesson[]): Learned =>
  learnedOf(train(lessons, [RESTS_ON_NOTHING]));

const scoredBy = (learned: Learned) => {
  const scoresOf = groupScorerOf(learned);
  const scoreOf = ({ decided, groups }: ReplySentence): number => {
    if (decided) return decided === 'new' ? Infinity : -Infinity;
    return scoresOf(groups)[0] ?? 0;
  };
  return ({ rule, sentences }: ReplyLesson) => ({
    isGood: rule === undefined,
    score: Math.max(...sentences.map(scoreOf)),
  });
};

/** What is learned of replies, and what it makes of each set that was held out. */
export const learnReplies = (lessons: readonly ReplyLesson[]) => {
  const scored = sets.flatMap((set) => {
    const score = scoredBy(learnedFrom(lessons.filter(({ round }) => round !== set)));
    return lessons.filter(({ round }) => round === set).map((one) => ({ set, ...score(one) }));
  });
  const hostile = scored.filter(({ isGood, score }) => !isGood && score > -Infinity);
  const lowest = hostile.map(({ score }) => score).toSorted((one, other) => one - other);
  const threshold = Number((lowest[Math.floor(LEAK_BUDGET * lowest.length)] ?? 0).toFixed(2));
  const shareOf = (ones: typeof scored) => ({
    marked: ones.filter(({ score }) => score > threshold).length,
    of: ones.length,
  });
  const good = scored.filter(({ isGood }) => isGood);
  return {
    threshold,
    learned: learnedFrom(lessons),
    good: shareOf(good),
    hostile: shareOf(scored.filter(({ isGood }) => !isGood)),
    bySet: sets.map((set) => ({ set, good: shareOf(good.filter((one) => one.set === set)) })),
  };
};
