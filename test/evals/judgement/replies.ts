import { join } from 'node:path';
import { newnessGroups } from '#domain/tone/basis/newness.ts';
import { takenApart, verdictByWords } from '#domain/tone/basis/sentence-basis.ts';
import { isWeighty } from '#domain/tone/basis/weighty.ts';
import { checkTone } from '#domain/tone/check-tone.ts';
import type { Group } from '#domain/tone/judgement/features.ts';
import { groupScorerOf } from '#domain/tone/judgement/weights.ts';
import { tokensPlace } from '#domain/tone/matching/places.ts';
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
  'replies-5',
  'replies-6',
  'replies-7',
  'replies-8',
  'replies-9',
  'replies-10',
  'replies-11',
  'replies-12',
  'replies-13',
  'replies-14',
  'replies-15',
  'replies-own',
];

// By people who had seen nothing of the check: these say what it does with replies of others.
const written = sets.filter(
  (set) => !['rests-on-nothing', 'replies-3', 'replies-own'].includes(set),
);

// Of their hostile replies that were held out: those that may pass. Each more good reply that passes costs some.
const LEAK_BUDGET = 0.03;

interface ReplySentence extends ReadSentence {
  groups: readonly Group[];
  /** Whether its words alone decide: all of them rest on something, or what doesn't weighs too much. */
  decided: 'clean' | 'new' | undefined;
  /** Whether it may be what is wrong with a hostile reply. */
  isWrong: boolean;
}

/** A reply to learn from: a hostile one breaks the rule. */
interface ReplyLesson extends Example {
  sentences: ReplySentence[];
  /** Whether another rule stops it, whatever is learned. */
  isStopped(): boolean;
}

const sentencesOf = ({ request, said, wrong }: HostileCase): ReplySentence[] => {
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
    const surroundings = { isQuestion };
    const { start, end } = tokensPlace(check, sentence);
    const text = said.slice(start, end);
    const isWrong = wrong === undefined || wrong.includes(text) || text.includes(wrong);
    return { words: [], surroundings, ...featuresOf(groups), groups, decided, isWrong };
  });
};

const isStopped = ({ request, said }: HostileCase): boolean => {
  const [channel = 'facebook'] = request.channels;
  return checkTone({ channel, text: said }, request.brief, rules).some(
    ({ rule, severity }) => rule !== RESTS_ON_NOTHING && severity === 'block',
  );
};

// What stands beside a wrong sentence is right.
const lessonsOf = (set: string, one: HostileCase): ReplyLesson[] => {
  const all = sentencesOf(one);
  const wrong = one.group === 'good' ? [] : all.filter(({ isWrong }) => isWrong);
  const right = all.filter((sentence) => !wrong.includes(sentence));
  const open = wrong.filter(({ decided }) => decided !== 'clean');
  const shared = {
    round: set,
    language: one.language,
    weight: 1,
    source: one.said,
    isStopped: () => isStopped(one),
  };
  return [
    { ...shared, rule: RESTS_ON_NOTHING, sentences: open.length === 0 ? wrong : open },
    { ...shared, rule: undefined, sentences: right },
  ].filter(({ sentences }) => sentences.length > 0);
};

/** All replies that lie in the repository to learn from. */
export const replyLessons = (): ReplyLesson[] =>
  sets.flatMap((set) =>
    readHostileSet(join(import.meta.dirname, `../${set}.yaml`), { playbook, rules })
      .filter(({ group }) => group !== 'harmless')
      .flatMap((one) => lessonsOf(set, one)),
  );

const learnedFrom = (lessons: readonly ReplyLesson[]): Learned =>
  learnedOf(train(lessons, [RESTS_ON_NOTHING]));

const scoredBy = (learned: Learned) => {
  const scoresOf = groupScorerOf(learned);
  const scoreOf = ({ decided, groups }: ReplySentence): number => {
    if (decided) return decided === 'new' ? Infinity : -Infinity;
    return scoresOf(groups)[0] ?? 0;
  };
  return ({ rule, sentences, isStopped }: ReplyLesson) => ({
    isGood: rule === undefined,
    score: rule !== undefined && isStopped() ? Infinity : Math.max(...sentences.map(scoreOf)),
  });
};

/** What is learned of replies, and what it makes of each set that was held out. */
export const learnReplies = (lessons: readonly ReplyLesson[]) => {
  const scored = sets.flatMap((set) => {
    const score = scoredBy(learnedFrom(lessons.filter(({ round }) => round !== set)));
    return lessons.filter(({ round }) => round === set).map((one) => ({ set, ...score(one) }));
  });
  const hostile = scored.filter(({ set, isGood }) => !isGood && written.includes(set));
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
