import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { eldFolder, languagesIn } from '#adapters/layer/languages.ts';
import { loadToneData } from '#adapters/layer/prompts/tone.ts';
import type { LearnedUnits, LearnedWeights } from '#domain/tone/judgement/data.ts';
import { type ToneRules, toneRulesOn } from '#domain/tone/rules.ts';
import { promptsFolder } from '#test/domain/tone/support.ts';
import { toneFiguresOf, toneTableOf } from '../tone-figures.ts';
import { examplesFor, learnedRules } from './examples.ts';
import { fingerprintOf } from './fingerprint.ts';
import { figuresOn, holdOut, thresholdOn } from './held-out.ts';
import { type LearnedWithUnits, learnedUnitsOf } from './learn.ts';
import { learnReplies, replyLessons } from './replies.ts';
import { trainUnits } from './train-units.ts';

const HEAD =
  '# Written by npm run train: what the judgement of sentences learned. README.md in the folder above says more.\n';
const LINES = /.{1,116}/gu;

const data = loadToneData(promptsFolder);
const examples = examplesFor(data.data.judgement.classes);
const rounds = holdOut(examples);
const texts = rounds.flatMap((round) => round.texts);
const threshold = thresholdOn(texts);
const figures = figuresOn(texts, threshold);

const whole = ({ rules, ...learned }: LearnedWithUnits): LearnedUnits => ({
  learnedFrom: fingerprintOf(examples),
  threshold,
  good: figures.good,
  rules: Object.fromEntries(
    Object.entries(rules).map(([id, rule]) => [
      id,
      { ...rule, heldOut: figures.rules[id] ?? { marked: 0, of: 0 } },
    ]),
  ),
  ...learned,
});

const rulesWith = (learned: LearnedUnits): ToneRules =>
  toneRulesOn(
    { ...data, data: { ...data.data, judgement: { ...data.data.judgement, learned } } },
    languagesIn(eldFolder()),
  );

const asYaml = (rest: object, name: keyof LearnedUnits | keyof LearnedWeights, packed: string) => {
  const lines = packed.match(LINES) ?? [];
  return `${HEAD}${stringify(rest)}${name}: >-\n${lines.map((line) => `  ${line}\n`).join('')}`;
};

const repliesYaml = (): string => {
  const lessons = replyLessons();
  const { threshold, learned, good, hostile, bySet } = learnReplies(lessons);
  for (const one of bySet)
    console.log(`${one.set}: ${one.good.marked} of ${one.good.of} good replies marked`);
  const [[rule, { start }] = ['', { start: 0 }]] = Object.entries(learned.rules);
  const { step, weights } = learned;
  const rules = { [rule]: { start, heldOut: hostile } };
  const rest = { learnedFrom: fingerprintOf(lessons), threshold, good, rules, step };
  return asYaml(rest, 'weights', weights);
};

const repliesFile = join(promptsFolder, 'tone/judgement/replies.yaml');
writeFileSync(repliesFile, repliesYaml());
const file = join(promptsFolder, 'tone/judgement/weights.yaml');
const { features, ...learned } = whole(learnedUnitsOf(trainUnits(examples, learnedRules)));
writeFileSync(file, asYaml(learned, 'features', features));
for (const { rounds: names, learned: without } of rounds)
  for (const name of names)
    console.log(`\n${toneTableOf(toneFiguresOf(name, rulesWith(whole(without))))}`);
