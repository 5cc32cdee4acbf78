import { asSentence, withoutStop } from '../../values/plain-text.ts';
import { factsByNews, publishableFacts } from '../brief/facts.ts';
import type { DraftRequest } from '../draft.ts';
import type { LanguagePlaybook } from './playbook.ts';
import { takenBack } from './retractions.ts';
import type { TemplateContext } from './slot-context.ts';
import { fillSlots } from './slots.ts';
import { isUrgent } from './story.ts';
import { takenBackTitle } from './taken-back-title.ts';
import { fill, fits } from './title-fill.ts';
import { titleSlots } from './title-slots.ts';
import { isTitleTold } from './told-titles.ts';

/** More words in common, as a share or in number, and the title says what the first sentence says. */
const SHARED_MAX = { share: 0.65, words: 4 };
/** As many of the same words in a row, and a reader has read the sentence already. */
const RUN_WORDS = 5;

const wordsOf = (text: string): Set<string> =>
  new Set(text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []);

/** Whether a title repeats a sentence: most of its words stand there too. */
export const repeats = (title: string, sentence: string): boolean => {
  const [words, said] = [wordsOf(title), wordsOf(sentence)];
  const shared = [...words].filter((word) => said.has(word)).length;
  return shared > SHARED_MAX.words || (words.size > 0 && shared / words.size > SHARED_MAX.share);
};

const inOrder = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether a title and a sentence have a long run of the same words. */
export const runsAlike = (title: string, sentence: string): boolean => {
  const words = inOrder(title);
  const said = ` ${inOrder(sentence).join(' ')} `;
  return words.some(
    (_, at) =>
      at + RUN_WORDS <= words.length &&
      said.includes(` ${words.slice(at, at + RUN_WORDS).join(' ')} `),
  );
};

// A template with this mark may say what the text begins with, but for the very first sentence; behind a
// lead-in ("Ek Ferries: ") in the same words.
const EVEN_IF_REPEATED = '!';
const leadIn = /^[^:]{3,80}: /u;
const isLedIn = (title: string): boolean => /^[^:]{3,60}: /u.test(title);

type Beginning = readonly string[];

/** Whether a title says behind a lead-in no more than a sentence. */
export const saysOnly = (title: string, sentence: string): boolean => {
  const said = title.replace(leadIn, '');
  return repeats(said, sentence) || runsAlike(said, sentence);
};

const isOfMatter = (title: string, context: TemplateContext): boolean => {
  const matter = fillSlots('{matter}', context)?.text;
  return matter !== undefined && title.startsWith(`${matter}: `);
};

// A title that says something else than the first sentence, be it only what that is about.
const titleApart = (context: TemplateContext, [first = '']: Beginning): string | undefined => {
  const { request, playbook } = context;
  const { apart = [] } = playbook.titles[request.brief.kind] ?? {};
  return apart
    .flatMap((template) =>
      fill(template, context).filter(
        (title) => isOfMatter(title, context) || !saysOnly(title, first),
      ),
    )
    .find((title) => fits(title, context));
};

// Not in the words of an earlier entry, as long as there are others.
const firstUntold = (titles: readonly string[], request: DraftRequest): string | undefined =>
  titles.find((title) => !isTitleTold(title, request)) ?? titles[0];

const specialTitle = (context: TemplateContext): string | undefined => {
  const { request, playbook } = context;
  const {
    unknown,
    unchanged = [],
    lastUnchanged,
    withdraws = [],
    takesBack,
  } = playbook.titles[request.brief.kind] ?? {};
  if (request.supersedes?.how === 'withdraws' && withdraws.length > 0)
    return firstUntold(withdraws, request);
  const isUnknown = publishableFacts(request.brief).length === 0 && !request.brief.publicAction;
  if (isUnknown && unknown) return unknown;
  const { changed, added } = factsByNews(request);
  const isUnchanged = request.before !== undefined && changed.length + added.length === 0;
  if (!isUnchanged) return undefined;
  if (takenBack(request).length > 0) return takesBack && takenBackTitle(context);
  const says = request.brief.isLast ? [lastUnchanged ?? []].flat() : unchanged;
  return firstUntold(
    says.flatMap((each) => fillSlots(each, context)?.text ?? []),
    request,
  );
};

// The last update is named after its news, not after what to do: if it can be, after other news than it begins with.
const lastTitle = (context: TemplateContext, [first = '']: Beginning): string | undefined => {
  const { request, playbook } = context;
  const { last = [] } = playbook.titles[request.brief.kind] ?? {};
  if (!request.brief.isLast) return undefined;
  const titles = last
    .flatMap((template) => fill(template, context))
    .filter((title) => fits(title, context));
  return titles.find((title) => !saysOnly(title, first)) ?? titles[0];
};

// Where nothing else can be said.
const plainTitle = ({ request, playbook }: TemplateContext): string => {
  const { plain = '', again = [] } = playbook.titles[request.brief.kind] ?? {};
  return firstUntold([plain, ...again], request) ?? plain;
};

// A death is said in the headline too, in fewer words than in the text.
const graveTitle = (context: TemplateContext, [first = '']: Beginning): string | undefined => {
  const { request, playbook, story } = context;
  const { grave = [], graveApart = [] } = playbook.titles[request.brief.kind] ?? {};
  if (!story.dead) return undefined;
  const templates = story.dead === story.key ? grave : graveApart;
  // Who is in danger learns first what to do: the text tells of the death.
  if (story.dead !== story.key && isUrgent(request, story) && request.brief.harm.includes('danger'))
    return undefined;
  return templates
    .flatMap((template) => fill(template, context))
    .find((title) => fits(title, context) && withoutStop(first) !== title);
};

// Where life or health is at stake, what to do stands in the headline too; a correction is headed by what is right.
const isUrgentAction = (title: string, context: TemplateContext): boolean => {
  if (context.request.brief.kind === 'correction') return false;
  const [action] = titleSlots['action']?.(context) ?? [];
  return action !== undefined && title.endsWith(`: ${withoutStop(action)}`);
};

/**
 * A title from what may be published, which is not what the text begins with: the first of the
 * kind's titles that fits whole, otherwise its plain one. Words are never cut: half a sentence can
 * say the opposite of the whole. `beginning`: the first two sentences.
 */
export const titleFor = (context: TemplateContext, beginning: Beginning): string => {
  const { request, playbook } = context;
  const { says = [] } = playbook.titles[request.brief.kind] ?? {};
  const [first = ''] = beginning;
  const fitting = says
    .flatMap((template) => {
      const isAlways = template.startsWith(EVEN_IF_REPEATED);
      const titles = fill(template.replace(EVEN_IF_REPEATED, ''), context);
      return titles.filter((title) =>
        isAlways
          ? withoutStop(first) !== title && (isLedIn(title) || !runsAlike(title, first))
          : !repeats(title, first) && !beginning.some((sentence) => runsAlike(title, sentence)),
      );
    })
    .find((title) => fits(title, context));
  const chosen =
    specialTitle(context) ?? graveTitle(context, beginning) ?? lastTitle(context, beginning);
  if (chosen !== undefined) return chosen;
  const isOwn =
    fitting !== undefined &&
    (isOfMatter(fitting, context) ||
      isUrgentAction(fitting, context) ||
      !(isLedIn(fitting) && saysOnly(fitting, first)));
  return (isOwn ? undefined : titleApart(context, beginning)) ?? fitting ?? plainTitle(context);
};

/** The kind's own title as a sentence, for a text that would otherwise be empty. */
export const plainSentence = ({ brief }: DraftRequest, playbook: LanguagePlaybook): string =>
  asSentence(playbook.titles[brief.kind]?.plain ?? '');
