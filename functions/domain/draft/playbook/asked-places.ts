import { patternOf } from '../../values/pattern.ts';
import type { PlannedSentence } from '../assemble.ts';
import { type Answer, isKey } from './answers.ts';
import { allHold } from './conditions.ts';
import { has } from './content.ts';
import { rankedSentences } from './lines.ts';
import type { AskedPair } from './pairs.ts';
import { splitSentences } from './prose/split.ts';
import type { TemplateContext } from './slot-context.ts';
import { sources } from './sources.ts';
import { isUrgent } from './story.ts';
import type { Source, TemplateParagraph, TemplateQuestion } from './template.ts';
import { isRepair, tellsAction } from './told-by-typed.ts';
import { isWhyOpen } from './why-open.ts';

type Template = readonly TemplateParagraph[];

const isTold = (each: TemplateQuestion, context: TemplateContext): boolean =>
  allHold(each.when, context) && rankedSentences(each.answer, context).length > 0;

const questionFor = (
  isFor: (each: TemplateQuestion) => boolean,
  template: Template,
  context: TemplateContext,
): TemplateQuestion | undefined =>
  template.find(
    (each): each is TemplateQuestion => 'ask' in each && isFor(each) && isTold(each, context),
  );

/** The pair of the template that answers a question to which no fact or promise is the answer. */
export const inTemplate = (
  question: string,
  template: Template,
  context: TemplateContext,
): TemplateQuestion | undefined =>
  questionFor(({ asks }) => asks !== undefined && has(asks, question), template, context);

/** The pair of the template that answers a question only by saying that why it happened is open. */
export const openInTemplate = (
  question: string,
  template: Template,
  context: TemplateContext,
): TemplateQuestion | undefined =>
  questionFor(({ opens }) => opens === true && isWhyOpen(question, context), template, context);

const saying = (
  source: Source,
  template: Template,
  context: TemplateContext,
): TemplateQuestion | undefined =>
  questionFor(
    ({ answer }) => answer.some((line) => 'say' in line && line.say === source),
    template,
    context,
  );

const actionIn = (context: TemplateContext): readonly PlannedSentence[] =>
  sources['public-action'](context);

const isIn = (all: readonly PlannedSentence[], { text }: PlannedSentence): boolean =>
  all.some((each) => each.text === text);

/** The pair of the template that tells all of an answer anyway: what has happened, or what to do. */
export const placeOf = (
  { told, open }: Answer,
  template: Template,
  context: TemplateContext,
): TemplateQuestion | undefined => {
  if (told.length === 0 || open.length > 0) return undefined;
  if (told.every((each) => isKey(each, context))) return saying('key', template, context);
  const action = actionIn(context);
  const isElsewhere = isUrgent(context.request, context.story) || told.length < action.length;
  return isElsewhere && told.every((each) => isIn(action, each) && !isRepair(each, context))
    ? saying('public-action', template, context)
    : undefined;
};

/** An answer without what is told above it: what has happened and, where it protects, what to do. */
export const withoutToldAbove = ({ told, open }: Answer, context: TemplateContext): Answer => {
  const action = isUrgent(context.request, context.story)
    ? actionIn(context).filter((each) => !isRepair(each, context))
    : [];
  const own = told.filter((each) => !(isKey(each, context) || isIn(action, each)));
  return { told: own.length > 0 ? own : told, open };
};

// "We cannot say. Call 112 …": nobody in danger reads first what we do not know.
const beginsUnknown = (
  { sentences: [first] }: AskedPair,
  { playbook: { words } }: TemplateContext,
): boolean => patternOf(words.saysUnknown).test(splitSentences(first?.text ?? '').at(0) ?? '');

/** Where what to do protects, a typed answer that holds all of it stands in its place. */
export const inPlaceOf = (
  pairs: readonly AskedPair[],
  template: Template,
  context: TemplateContext,
): ReadonlyMap<TemplateQuestion, AskedPair> => {
  const isProtecting = isUrgent(context.request, context.story);
  const place = isProtecting ? saying('public-action', template, context) : undefined;
  const own = pairs.find(
    (each) => each.isTyped && tellsAction([each], context) && !beginsUnknown(each, context),
  );
  return new Map(place && own ? [[place, own]] : []);
};
