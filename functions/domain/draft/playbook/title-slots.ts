import type { Fact } from '../../incident/fact.ts';
import { patternOf } from '../../values/pattern.ts';
import { factsByNews } from '../brief/facts.ts';
import { publishableCommitments } from '../brief/writers-words.ts';
import { splitSentences } from './prose/split.ts';
import { mustStayPrivate, type TemplateContext } from './slot-context.ts';
import { isAbout, isUrgent } from './story.ts';

/** What a slot of a title may say: a list of which the first that fits is taken. */
type TitleSlot = (context: TemplateContext) => readonly (string | undefined)[];

/** Longer, and a headline leaves out what its sentence adds. */
const HEADLINE_CHARACTERS = 70;
/** Fewer words are no news. */
const HEADLINE_MIN_WORDS = 4;

// "The system is still down and we do not expect it back today": the first of two whole sentences. What a
// condition or a contrast adds is never cut off.
const mainClause = (text: string, { words }: TemplateContext['playbook']): string => {
  const { index } = patternOf(words.clause.adding).exec(text) ?? {};
  const main = text.slice(0, index);
  return text.length > HEADLINE_CHARACTERS && main.split(' ').length >= HEADLINE_MIN_WORDS
    ? main
    : text;
};

// A fact without its date and what it adds, as it is, and what it begins with.
const headlines = (fact: Fact | undefined, { undated, playbook }: TemplateContext): string[] => {
  if (fact === undefined) return [];
  const dateless = undated.get(fact.id);
  const whole = [dateless ?? [], fact.text, splitSentences(fact.text).slice(0, 1)].flat();
  return [...whole.slice(0, 1).map((text) => mainClause(text, playbook)), ...whole];
};

// Nobody who is hurt or in danger reads first what it pays.
const isToldOf = (topic: string, { request, story, playbook: { words } }: TemplateContext) => {
  const topics = isUrgent(request, story) ? ['gone', 'pay'] : ['gone'];
  return (text: string): boolean =>
    isAbout(topic, { text }, words) && !topics.some((each) => isAbout(each, { text }, words));
};

const hasHarm = ({ request: { brief } }: TemplateContext, ...kinds: string[]): boolean =>
  brief.harm.some((kind) => kinds.includes(kind));

// What those who are not hurt get, in a fact or a commitment.
const relief: TitleSlot = (context) => {
  const { request, story } = context;
  if (hasHarm(context, 'injury', 'death')) return [];
  const isTold = isToldOf('relief', context);
  return [
    ...[...story.response, ...story.change, ...story.others]
      .filter(({ text }) => isTold(text))
      .flatMap((fact) => headlines(fact, context)),
    ...publishableCommitments(request.brief).flatMap(({ text }) => (isTold(text) ? text : [])),
  ];
};

// What those who are neither wronged nor hurt can get or use right now: a fact that says so.
const help: TitleSlot = (context) => {
  if (hasHarm(context, 'privacy', 'dignity', 'injury', 'death')) return [];
  const isTold = isToldOf('get', context);
  return context.story.others
    .filter(({ text }) => isTold(text))
    .flatMap((fact) => [fact.text, ...headlines(fact, context)]);
};

// What people get or can use, in a fact or, where nobody is in danger or hurt, in any promise.
const gets: TitleSlot = (context) => [
  ...help(context),
  ...relief(context),
  ...(hasHarm(context, 'danger', 'injury', 'death')
    ? []
    : publishableCommitments(context.request.brief).map(({ text }) => text)),
];

// Where it is urgent, a bare number tells nobody whether they are concerned: what to do says it.
const isBare = ({ request, story, playbook: { words } }: TemplateContext): boolean =>
  isUrgent(request, story) && story.key !== undefined && isAbout('bare', story.key, words);

// What is right, without the wrong words behind it.
const right: TitleSlot = (context) => {
  const {
    story: { key },
    playbook: { words },
  } = context;
  if (isBare(context)) return [];
  const { index } = patternOf(words.wrongBehind).exec(key?.text ?? '') ?? {};
  return index === undefined ? headlines(key, context) : [key?.text.slice(0, index)];
};

// What to do, where it leans on nothing and does not betray who reads it.
const advice: TitleSlot = (context) => {
  const { first = '' } = context.story.action;
  const isMeant = !isAbout('backward', { text: first }, context.playbook.words);
  return isMeant && !mustStayPrivate(context) ? [first] : [];
};

// The same, where it is urgent and for everyone who reads it.
const action: TitleSlot = (context) => {
  const { request, story, playbook } = context;
  const { first = '' } = story.action;
  const isForAll = !isAbout('conditional', { text: first }, playbook.words);
  return isUrgent(request, story) && isForAll ? advice(context) : [];
};

// "Fatal accident at our dairy" for "A person has died in an accident at our dairy".
const fatal: TitleSlot = (context) => {
  const { dead } = context.story;
  const texts = headlines(dead, context);
  const short = context.playbook.words.fatal.flatMap(({ word, say }) =>
    texts.flatMap((text) => {
      const found = patternOf(word).exec(text);
      return found
        ? say.replace(/\$(\d)/gu, (_, group: string) =>
            (found[Number(group)] ?? '').replace(/^\p{Lu}\p{Ll}/u, (word) => word.toLowerCase()),
          )
        : [];
    }),
  );
  return [...short, ...texts];
};

/** What a title may say besides the slots of all sentences. */
export const titleSlots: Record<string, TitleSlot> = {
  action,
  gets,
  right,
  // An update that brings news to those who are not in danger is named after it.
  advice: (context) =>
    context.request.brief.kind === 'update' && !hasHarm(context, 'privacy', 'danger')
      ? []
      : advice(context),
  help,
  instead: (context) => (isBare(context) ? [context.story.action.first] : []),
  fatal,
  dead: (context) => headlines(context.story.dead, context),
  key: (context) => headlines(context.story.key, context),
  news: (context) => {
    const { changed, added } = factsByNews(context.request);
    return [...changed, ...added].flatMap((fact) => headlines(fact, context));
  },
  commitment: ({ request }) => publishableCommitments(request.brief).map(({ text }) => text),
  closure: (context) =>
    context.story.others
      .filter((fact) => isAbout('shut', fact, context.playbook.words))
      .flatMap((fact) => headlines(fact, context)),
  relief,
};
