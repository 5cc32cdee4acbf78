import type { Fact } from '../../incident/fact.ts';
import type { Kind } from '../../kind/kind.ts';
import type { Brief } from '../../tone/brief.ts';
import { publishableAction } from '../brief/writers-words.ts';
import { splitSentences } from './prose/split.ts';

/** Whom to call when life is at stake. */
export const EMERGENCY = /(?<![\d-])(?:112|911|999)(?![\d-])/u;
const OTHER_CONTACT = /\d{3,}[ -]\d|@|\p{L}\.\p{L}{2}/u;

// Whom to call in an emergency comes before where to turn else, but not before what saves from it.
const emergencyFirst = (told: readonly string[], leans: (text: string) => boolean): string[] => {
  const [first = ''] = told;
  const call = told.find((text) => EMERGENCY.test(text) && !leans(text));
  if (!call || EMERGENCY.test(first) || !OTHER_CONTACT.test(first)) return [...told];
  return [call, ...told.filter((each) => each !== call)];
};

// What colleagues may tell journalists or the police, and how whoever wrote reaches us, protects nobody: it comes behind what has happened.
const asideTopics: Partial<Record<Kind, readonly string[]>> = {
  internal: ['media', 'names', 'tips'],
  reply: ['contactUs'],
};

/**
 * What to do, the first sentence apart: the part of it that can be published; whether it can wait, and whether it saves
 * lives.
 */
export const actionOf = (
  brief: Brief,
  isAbout: (topic: string, text: string) => boolean,
): {
  first: string | undefined;
  rest: readonly string[];
  isAside: boolean;
  isSaving: boolean;
} => {
  const told = publishableAction(brief).flatMap(({ text }) => splitSentences(text));
  const [first, ...rest] = emergencyFirst(told, (text) => isAbout('leans', text));
  const topics = asideTopics[brief.kind] ?? [];
  const isAside = told.every((text) => topics.some((topic) => isAbout(topic, text)));
  const isSaving = first !== undefined && isAbout('saves', first);
  return { first, rest, isAside: told.length > 0 && isAside, isSaving };
};

// "Leksaken", "the toy".
const known = /(?<!\p{L})\p{Ll}{4,}(?:en|et)(?!\p{L})|(?<=(?<!\p{L})the )\p{Ll}{3,}/giu;

// What to do leaves it to the key fact which thing is meant: "the toy" is "the toy Tuff" there.
const isNamedByKey = (first: string, key: Fact | undefined): boolean =>
  (first.match(known) ?? []).some((word) => {
    const named = new RegExp(`(?<!\\p{L})${word} \\p{Lu}`, 'u');
    return named.test(key?.text ?? '') && !named.test(first);
  });

/**
 * Whether what to do can be read before anything else: not "do not go near her", of whom nothing has been
 * said, nor what not to tell journalists before there is anything to tell.
 */
export const standsAlone = (
  { first, rest }: ReturnType<typeof actionOf>,
  key: Fact | undefined,
  isAbout: (topic: string, text: string) => boolean,
): boolean =>
  first !== undefined &&
  !isAbout('leaning', first) &&
  !isAbout('media', first) &&
  ![first, ...rest].some((each) => isAbout('someone', each) || isAbout('pointing', each)) &&
  !isNamedByKey(first, key);
