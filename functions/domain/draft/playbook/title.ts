import type { Fact } from '../../incident/fact.ts';
import { factsByNews } from '../brief/facts.ts';
import { asSentence, withoutStop } from '../brief/plain-text.ts';
import { publishableCommitments } from '../brief/writers-words.ts';
import type { DraftRequest } from '../draft.ts';
import type { LanguagePlaybook } from './playbook.ts';
import { splitSentences } from './prose/split.ts';
import type { TemplateContext } from './slot-context.ts';
import { fillSlots } from './slots.ts';
import { isAbout, isUrgent } from './story.ts';

/** A headline that a reader takes in at a glance. */
const TITLE_MAX_CHARACTERS = 120;
/** More words in common, as a share or in number, and the title says what the first sentence says. */
const SHARED_MAX = { share: 0.65, words: 4 };

type TitleSlot = (context: TemplateContext) => readonly (string | undefined)[];

// A fact without its date, as it is, and what it begins with.
const both = (fact: Fact | undefined, { undated }: TemplateContext) => [
  undated.get(fact?.id ?? ''),
  fact?.text,
  splitSentences(fact?.text ?? '').at(0),
];

// A fact or a commitment about something. Nobody who is hurt reads first what it pays.
const told =
  (topic: string) =>
  (context: TemplateContext): (string | undefined)[] => {
    const { request, playbook, story } = context;
    if (request.brief.harm.some((kind) => kind === 'injury' || kind === 'death')) return [];
    const facts = [...story.response, ...story.change, ...story.others];
    const isTold = (text: string) =>
      isAbout(topic, { text }, playbook.words) && !isAbout('gone', { text }, playbook.words);
    return [
      ...facts.filter(({ text }) => isTold(text)).flatMap((fact) => both(fact, context)),
      ...publishableCommitments(request.brief).flatMap(({ text }) => (isTold(text) ? text : [])),
    ];
  };

// What those who are not insulted or hurt can get or use right now: a fact that says so.
const helps = (context: TemplateContext): (string | undefined)[] => {
  const { harm } = context.request.brief;
  if (harm.some((kind) => kind === 'dignity' || kind === 'injury' || kind === 'death')) return [];
  const { words } = context.playbook;
  return context.story.others
    .filter((fact) => isAbout('get', fact, words) && !isAbout('gone', fact, words))
    .flatMap((fact) => [fact.text, ...both(fact, context)]);
};

// What to do, unless a reader must first see whether it is meant for them.
const orderOf = ({ story, playbook: { words } }: TemplateContext): string | undefined => {
  const { first } = story.action;
  return first && !isAbout('conditional', { text: first }, words) ? first : undefined;
};

/** What a title may say, each as a list of which the first that fits is taken. */
const slots: Record<string, TitleSlot> = {
  action: (context) => [isUrgent(context.request, context.story) ? orderOf(context) : undefined],
  instead: ({ request, story, playbook: { words } }) => [
    isUrgent(request, story) && story.key && isAbout('bare', story.key, words)
      ? story.action.first
      : undefined,
  ],
  advice: (context) => [orderOf(context)],
  dead: (context) => both(context.story.dead, context),
  key: (context) => both(context.story.key, context),
  news: (context) => {
    const { changed, added } = factsByNews(context.request);
    return [...changed, ...added].flatMap((fact) => both(fact, context));
  },
  response: (context) => context.story.response.flatMap((fact) => both(fact, context)),
  change: (context) => context.story.change.flatMap((fact) => both(fact, context)),
  relief: told('relief'),
  help: helps,
  get: told('get'),
  commitment: ({ request }) => publishableCommitments(request.brief).map(({ text }) => text),
};

const wordsOf = (text: string): Set<string> =>
  new Set(text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []);

/** Whether a title repeats a sentence: most of its words stand there too. */
export const repeats = (title: string, sentence: string): boolean => {
  const [words, said] = [wordsOf(title), wordsOf(sentence)];
  const shared = [...words].filter((word) => said.has(word)).length;
  return shared > SHARED_MAX.words || (words.size > 0 && shared / words.size > SHARED_MAX.share);
};

// A template with this mark may say what the text begins with: in other words than the text.
const EVEN_IF_REPEATED = '!';

const fits = (title: string, { blocked }: TemplateContext): boolean =>
  title !== '' && title.length <= TITLE_MAX_CHARACTERS && !blocked.has(title);

const fill = (template: string, context: TemplateContext): string[] => {
  const name = Object.keys(slots).find((each) => template.includes(`{${each}}`)) ?? '';
  const [before, after] = template.split(`{${name}}`);
  const around = [before, after].map((words) => fillSlots(words ?? '', context)?.text);
  const values = slots[name]?.(context);
  if (values === undefined || around.includes(undefined)) {
    return [withoutStop(asSentence(fillSlots(template, context)?.text ?? ''))];
  }
  return values
    .map((value) => withoutStop(asSentence(value ?? '')))
    .filter((value) => value !== '' && !/(?<! kl)[.!?] /u.test(value))
    .filter((value) => !isAbout('vague', { text: value }, context.playbook.words))
    .map((value) => around.join(value));
};

const specialTitle = (context: TemplateContext): string | undefined => {
  const { request, playbook } = context;
  const { unchanged, withdraws } = playbook.titles[request.brief.kind] ?? {};
  if (withdraws && request.supersedes?.how === 'withdraws') return withdraws;
  const { changed, added } = factsByNews(request);
  const isUnchanged = request.before !== undefined && changed.length + added.length === 0;
  return unchanged && isUnchanged ? fillSlots(unchanged, context)?.text : undefined;
};

// A death is said in the headline too, in fewer words than in the text.
const graveTitle = (context: TemplateContext, firstSentence: string): string | undefined => {
  const { request, playbook, story } = context;
  const { grave, graveApart } = playbook.titles[request.brief.kind] ?? {};
  const template = story.dead === story.key ? grave : graveApart;
  if (!template || !story.dead) return undefined;
  return fill(template, context).find(
    (title) => fits(title, context) && withoutStop(firstSentence) !== title,
  );
};

/**
 * A title from what may be published, which is not what the text begins with: the first of the
 * kind's titles that fits whole, otherwise its plain one. Words are never cut: half a sentence can
 * say the opposite of the whole.
 */
export const titleFor = (context: TemplateContext, firstSentence: string): string => {
  const { request, playbook } = context;
  const { says = [], plain = '' } = playbook.titles[request.brief.kind] ?? {};
  const fitting = says
    .flatMap((template) => {
      const isAlways = template.startsWith(EVEN_IF_REPEATED);
      const titles = fill(template.replace(EVEN_IF_REPEATED, ''), context);
      return titles.filter((title) =>
        isAlways ? withoutStop(firstSentence) !== title : !repeats(title, firstSentence),
      );
    })
    .find((title) => fits(title, context));
  return specialTitle(context) ?? graveTitle(context, firstSentence) ?? fitting ?? plain;
};

/** The kind's own title as a sentence, for a text that would otherwise be empty. */
export const plainSentence = ({ brief }: DraftRequest, playbook: LanguagePlaybook): string =>
  asSentence(playbook.titles[brief.kind]?.plain ?? '');
