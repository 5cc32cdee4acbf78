import type { Fact } from '../../incident/fact.ts';
import { factsByNews } from '../brief/facts.ts';
import { publishableCommitments } from '../brief/writers-words.ts';
import { splitSentences } from './prose/split.ts';
import { mustStayPrivate, type TemplateContext } from './slot-context.ts';
import { isAbout, isUrgent } from './story.ts';

/** What a slot of a title may say: a list of which the first that fits is taken. */
type TitleSlot = (context: TemplateContext) => readonly (string | undefined)[];

// A fact without its date, as it is, and what it begins with.
const both = (fact: Fact | undefined, { undated }: TemplateContext) => [
  undated.get(fact?.id ?? ''),
  fact?.text,
  splitSentences(fact?.text ?? '').at(0),
];

const hasHarm = ({ request: { brief } }: TemplateContext, ...kinds: string[]): boolean =>
  brief.harm.some((kind) => kinds.includes(kind));

// Nobody who is hurt or in danger reads first what it pays.
const isToldOf = (topic: string, { request, story, playbook: { words } }: TemplateContext) => {
  const topics = isUrgent(request, story) ? ['gone', 'pay'] : ['gone'];
  return (text: string): boolean =>
    isAbout(topic, { text }, words) && !topics.some((each) => isAbout(each, { text }, words));
};

// A fact or a commitment about something.
const told =
  (topic: string): TitleSlot =>
  (context) => {
    if (hasHarm(context, 'injury', 'death')) return [];
    const { request, story } = context;
    const isTold = isToldOf(topic, context);
    return [
      ...[...story.response, ...story.change, ...story.others]
        .filter(({ text }) => isTold(text))
        .flatMap((fact) => both(fact, context)),
      ...publishableCommitments(request.brief).flatMap(({ text }) => (isTold(text) ? text : [])),
    ];
  };

// What those who are not insulted or hurt can get or use right now: a fact that says so.
const helps: TitleSlot = (context) => {
  if (hasHarm(context, 'dignity', 'injury', 'death')) return [];
  const isTold = isToldOf('get', context);
  return context.story.others
    .filter(({ text }) => isTold(text))
    .flatMap((fact) => [fact.text, ...both(fact, context)]);
};

// What to do; where it is for some readers alone, it is told behind what all can get.
const orderOf =
  (isForSome: boolean): TitleSlot =>
  (context) => {
    const { story, playbook } = context;
    const { first = '' } = story.action;
    const is = (topic: string) => isAbout(topic, { text: first }, playbook.words);
    const isMeant = is('conditional') === isForSome && !is('backward');
    return isMeant && !mustStayPrivate(context) ? [first] : [];
  };

// "Fatal accident at our dairy" for "A person has died in an accident at our dairy".
const fatal: TitleSlot = (context) => {
  const { dead } = context.story;
  const texts = both(dead, context);
  const short = context.playbook.words.fatal.flatMap(({ word, say }) =>
    texts.flatMap((text) => {
      const found = new RegExp(word, 'iu').exec(text ?? '');
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
  action: (context) => (isUrgent(context.request, context.story) ? orderOf(false)(context) : []),
  instead: ({ request, story, playbook: { words } }) => [
    isUrgent(request, story) && story.key && isAbout('bare', story.key, words)
      ? story.action.first
      : undefined,
  ],
  advice: orderOf(false),
  'advice-if': orderOf(true),
  fatal,
  dead: (context) => both(context.story.dead, context),
  key: (context) => both(context.story.key, context),
  news: (context) => {
    const { changed, added } = factsByNews(context.request);
    return [...changed, ...added].flatMap((fact) => both(fact, context));
  },
  response: (context) => context.story.response.flatMap((fact) => both(fact, context)),
  order: (context) =>
    context.story.others
      .filter((fact) => isAbout('order', fact, context.playbook.words))
      .flatMap((fact) => both(fact, context)),
  change: (context) => context.story.change.flatMap((fact) => both(fact, context)),
  // What people get is good news to those who are hurt, too, where it is a promise.
  promise: ({ request, playbook: { words } }) =>
    publishableCommitments(request.brief).flatMap(({ text }) =>
      isAbout('get', { text }, words) ? text : [],
    ),
  closure: (context) =>
    context.story.others
      .filter((fact) => isAbout('shut', fact, context.playbook.words))
      .flatMap((fact) => both(fact, context)),
  relief: told('relief'),
  help: helps,
  get: told('get'),
  commitment: ({ request }) => publishableCommitments(request.brief).map(({ text }) => text),
};
