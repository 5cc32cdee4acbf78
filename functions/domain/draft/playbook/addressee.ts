import type { Fact } from '../../incident/fact.ts';
import { asPattern } from '../../values/as-pattern.ts';
import { patternOf } from '../../values/pattern.ts';
import { publishableFacts } from '../brief/facts.ts';
import { publishableAffected } from '../brief/writers-words.ts';
import { bereavedIn, hitGiven, hitGivenFor, hitIn, hitNamed } from './hit.ts';
import type { SlotContext } from './slot-context.ts';
import { actsOf, isAbout, ownPartIn } from './story.ts';
import type { Words } from './words.ts';

/** Shorter words say little of what a text is about. */
const CONTENT_LETTERS = 4;
/** What forms of a word have in common. */
const STEM_LETTERS = 5;
/** What "mannen" and "en man" have in common. */
const ONE_LETTERS = 3;
/** As large a share of what is said of people beside the act that hit them, and it says the act twice. */
const SHARED = 0.5;
/** The same where there is little room. */
const SHARED_SHORT = 0.2;

const contentWords = (text: string, { hitBeside: { small } }: Words): string[] =>
  (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter(
    (word) => word.length >= CONTENT_LETTERS && !patternOf(`^(?:${small})$`, 'u').test(word),
  );

const plainSpaces = (text: string): string => text.replace(/\u00a0/gu, ' ');

const numbersIn = (text: string): string[] => plainSpaces(text).match(/\d[\d ,]*\d/gu) ?? [];

// "hyran" in "decemberhyran".
const holds = (text: string, word: string): boolean =>
  text.toLowerCase().includes(word.toLowerCase().slice(0, STEM_LETTERS));

const shareIn = (said: string, act: string, words: Words): number => {
  const all = contentWords(said, words);
  return all.length === 0 ? 0 : all.filter((word) => holds(act, word)).length / all.length;
};

const actsText = ({ story }: SlotContext): string =>
  actsOf(story)
    .flatMap((fact) => fact?.text ?? [])
    .join(' ');

const headOf = (phrase: string, { hitBeside: { clause, place } }: Words): string =>
  phrase.replace(patternOf(clause), '').replace(patternOf(place), '').trim();

/**
 * Whether an act names those it hit, by their number or by what they are called: then they come behind it
 * ("a player …; we apologise to the player").
 */
export const isHitInAct = (context: SlotContext): boolean => {
  const { words } = context.playbook;
  const hit = hitNamed(context);
  if (hit === undefined) return false;
  const act = actsText(context);
  const isSameNumber = numbersIn(hit).some((number) => numbersIn(act).includes(number));
  const isOne =
    !hit.includes(' ') &&
    new RegExp(`(?<!\\p{L})${asPattern(hit.slice(0, ONE_LETTERS))}`, 'iu').test(act);
  return (
    isSameNumber ||
    isOne ||
    contentWords(headOf(hit, words), words).some((word) => holds(act, word))
  );
};

// "De 1 480 hyresgäster" only stands before "som".
const asWhole = (phrase: string, { hitBeside: { definite } }: Words): string | undefined => {
  const rule = definite.find(({ word }) => patternOf(word).test(phrase));
  return rule && phrase.replace(patternOf(rule.word), rule.say);
};

const withoutAct = (phrase: string, act: string, isShort: boolean, words: Words): string => {
  const isList = patternOf(words.hitBeside.list).test(phrase);
  const { clause, place } = words.hitBeside;
  const [said = ''] = patternOf(clause).exec(phrase) ?? [];
  const rest = said === '' ? phrase : phrase.replace(said, '').replace(/ {2,}/gu, ' ').trim();
  const short =
    shareIn(said, act, words) >= (isShort ? SHARED_SHORT : SHARED)
      ? asWhole(rest, words)
      : undefined;
  if (short !== undefined) return short;
  // In a list it may belong to all.
  const [where = ''] = isList ? [] : (patternOf(place).exec(said || phrase) ?? []);
  return shareIn(where, act, words) === 1 ? phrase.replace(where, '').trim() : phrase;
};

// Someone who reads that "1 480 tenants" were hit need not read it again as a fact.
const countsOf = (hit: string, { request, playbook: { words } }: SlotContext): string[] =>
  publishableFacts(request.brief).flatMap(({ id, text }) => {
    const [, who = ''] = patternOf(words.hitBeside.count).exec(plainSpaces(text)) ?? [];
    return who !== '' && plainSpaces(hit).includes(who) ? id : [];
  });

// "3 214 patients …; we apologise to them": the number says which. "57 members …; we apologise to the members".
const asThem = (text: string, act: string, { hitBeside: { them, counted } }: Words): string => {
  const plain = plainSpaces(text);
  const number = numbersIn(plain).find((each) => numbersIn(act).includes(each));
  if (number === undefined || !patternOf(counted).test(plain)) return text;
  const [, counts = ''] = /^\S+ (.*)$/u.exec(plain) ?? [];
  return them ?? (plainSpaces(act).includes(counts) ? plain.replace(`${number} `, '') : text);
};

/** Those hit beside the act that an apology names: what is said of them there is not said twice. */
export const hitBeside = (context: SlotContext) => {
  const { words } = context.playbook;
  const hit = hitNamed(context);
  if (hit === undefined) return undefined;
  const act = actsText(context);
  const text = withoutAct(hit, act, context.short, words);
  const isSaidThere = text === withoutAct(hit, act, false, words);
  // In lessons more stands between.
  const isNear = context.request.brief.kind !== 'lessons' && isSaidThere;
  return { text: isNear ? asThem(text, act, words) : text, factIds: countsOf(hit, context) };
};

/** Those hit before the act that an apology names: nobody knows yet who "they" are. */
export const hitBefore = (context: SlotContext) => {
  const hit = hitBeside(context);
  return hit?.text === context.playbook.words.hitBeside.them ? undefined : hit;
};

/** Those hit beside the fault that an apology names: what is said of them there is not said twice. */
export const hitOfFault = (context: SlotContext): string | undefined => {
  const hit = hitIn(context);
  const fault = context.story.fault?.text;
  return hit && fault ? withoutAct(hit, fault, context.short, context.playbook.words) : hit;
};

// "6,100 households who got the wrong figure": that they did need not be said again as a fact of its own.
const wrongsTold = (hit: string, { request, playbook: { words } }: SlotContext): string[] =>
  publishableFacts(request.brief).flatMap(({ id, text }) => {
    const numbers = numbersIn(text);
    const isTold =
      isAbout('ownWords', { text }, words) &&
      numbers.length > 0 &&
      numbers.every((number) => numbersIn(hit).includes(number)) &&
      shareIn(text, hit, words) >= SHARED;
    return isTold ? id : [];
  });

/** Those for whom it is hard, as they were entered; "them" right behind a first fact that names them, where that can only be they. */
export const hitTold = (context: SlotContext): string | undefined => {
  const { story, playbook } = context;
  const hit = hitGivenFor(context);
  const [, ...who] = headOf(hit ?? '', playbook.words)
    .toLowerCase()
    .split(' ');
  const isNamed = who.length > 1 && story.key?.text.toLowerCase().includes(who.join(' '));
  return isNamed ? (playbook.words.hitBeside.them ?? hit) : hit;
};

/** Those hit by what we said, and the facts that say no more than they do. */
export const hitByWords = (context: SlotContext) => {
  const text = hitGiven(context);
  return text && { text, factIds: wrongsTold(text, context) };
};

/** Those hit right after our condolences: "them" or "the families", where it went to all of them. */
export const hitMourned = (context: SlotContext) => {
  const { request, playbook } = context;
  const affected = publishableAffected(request.brief);
  if (!affected.every((each) => isAbout('kin', { text: each }, playbook.words)))
    return hitBeside(context);
  return playbook.words.hitBeside.them ?? bereavedIn(context)?.split(playbook.phrases.and)[0];
};

/** Colleagues who are hit, spoken to: "the 240 of you whose names are on the list". */
export const hitOfYou = ({ request, playbook }: SlotContext): string | undefined => {
  const [first = ''] = publishableAffected(request.brief);
  const rule = playbook.words.hitBeside.ofYou.find(({ word }) => patternOf(word).test(first));
  return rule && first.replace(patternOf(rule.word), rule.say);
};

/** What happened to those hit whom neither the first fact nor our own part names, where several are. */
export const factsOfHit = ({
  request: { brief },
  story,
  playbook: { words },
}: SlotContext): Fact[] => {
  const groups = publishableAffected(brief).map((each) => contentWords(headOf(each, words), words));
  if (groups.length < 2) return [];
  const ownPart = ownPartIn(story, words);
  const told = [story.key, ...ownPart].flatMap((fact) => fact?.text ?? []).join(' ');
  const untold = groups.flatMap(([head]) => (head && !holds(told, head) ? head : []));
  return [...story.keyRest, ...story.others].filter(
    (fact) => !ownPart.includes(fact) && untold.some((head) => holds(fact.text, head)),
  );
};
