import { asPattern } from '../../../values/as-pattern.ts';
import { capitalised } from '../../../values/capitalised.ts';
import { patternOf } from '../../../values/pattern.ts';
import type { Words } from '../words.ts';

// Forms of incorporation and what stands in brackets: people say the rest.
const withoutForm = (name: string): string =>
  name
    .replace(/\s*\([^)]*\)/gu, '')
    .replace(/,? (?:AB|HB|ekonomisk förening|Ltd|Limited|plc|Inc\.?|LLC|LLP)$/u, '')
    .trim();

/** The name that people call an organisation by. */
export const shortName = (name: string): string => withoutForm(name) || name;

const ownNames = (name: string): string[] =>
  [name, withoutForm(name)].filter((each) => each !== '');

/** The names that an organisation has in its own sentences: "Kvarnby kommun", "kommunen". */
const namesOf = (name: string, { ownNouns }: Words): string[] => {
  const lower = name.toLowerCase();
  const nouns = Object.entries(ownNouns).filter(([noun]) =>
    patternOf(`${asPattern(noun)}(?![\\p{L}])`, 'u').test(lower),
  );
  return [...ownNames(name), ...nouns.map(([, said]) => said)];
};

// "Its pool" is ours only where nobody else can be meant: undefined where that isn't sure.
const withOurThings = (sentence: string, { ourThings }: Words): string | undefined => {
  const { word, ours, unsure } = ourThings;
  const found = patternOf(`(?<!\\p{L})(?:${word})(?!\\p{L})`, 'giu');
  const [last] = [...sentence.matchAll(found)].slice(-1);
  if (!last) return sentence;
  const before = sentence.slice(0, last.index);
  if (patternOf(unsure, 'u').test(before)) return undefined;
  return sentence.replace(found, (said) => ours[said.toLowerCase()] ?? said);
};

// The verb behind our name, as "we" has it.
const asOurVerb = (verb: string, { weForms }: Words): string => {
  const form = weForms.find(({ word }) => patternOf(word).test(verb));
  return form === undefined ? verb : verb.replace(patternOf(form.word), form.say);
};

const asSubject = (sentence: string, names: string, words: Words): string => {
  const begins = new RegExp(`^(?:${names}) (${words.weVerb})(?!\\p{L})`, 'iu');
  const [found = '', said = ''] = begins.exec(sentence) ?? [];
  if (found === '') return sentence;
  const rest = withOurThings(sentence.slice(found.length), words);
  if (rest === undefined) return sentence;
  return `${words.we} ${asOurVerb(said, words)}${rest}`;
};

const sentenceStart = /(?:^|[.!?] )$/u;

// "Ekby Council’s pool": what the organisation has, where the words show how that is ours.
const asOwner = (text: string, names: string, { owned }: Words): string =>
  owned.reduce(
    (told, { word, say }) =>
      told.replace(new RegExp(`(?<!\\p{L})(?:${names})${word}`, 'giu'), (_, at: number) =>
        sentenceStart.test(told.slice(0, at)) ? capitalised(say) : say,
      ),
    text,
  );

/**
 * A text in which the organisation speaks of itself as "we" where its name was the subject of a sentence, did something
 * or has something. The verb follows where the language asks for it. Where it isn't sure, the words stay as typed.
 */
export const asWe = (text: string, name: string, words: Words): string => {
  const names = namesOf(name, words).map(asPattern).join('|');
  if (names === '') return text;
  // "By the council" may be another one's.
  const own = ownNames(name).map(asPattern).join('|');
  const us = new RegExp(
    `(?<=(?<!\\p{L})(?:(?:${words.toldTo}) (?=${names})|(?:${words.doneBy}) (?=${own})))(?:${names})(?=${words.behindUs})`,
    'giu',
  );
  return asOwner(text.replace(us, words.us), own, words)
    .split(/(?<=[.!?] )/u)
    .map((sentence) => asSubject(sentence, names, words))
    .join('');
};

// "Skolans" of a folkhögskola.
const ownGenitive = /^(\p{L}{4,}?)(?:en|et|n|t)?s (?=\p{Ll})/u;

/**
 * The name of a policy inside a sentence, as ours: "Skolans plan" is "vår plan", and "Ek Ferries respect policy" the
 * "respect policy" behind "our".
 */
export const asOurPolicy = (policy: string, name: string, words: Words): string => {
  const ours = namesOf(name, words).map(asPattern).join('|');
  const rest = policy
    .replace(new RegExp(`^(?:the )?(?:${ours})(?:[’']?s)? (?=\\p{Ll})`, 'iu'), '')
    .replace(/^(?:the )?(\p{Lu}[\p{L}-]*)[’']s (?=\p{Ll})/u, (found, stem: string) =>
      name.includes(stem) ? '' : found,
    )
    .replace(ownGenitive, (found, stem: string) =>
      name.toLowerCase().includes(stem.toLowerCase()) ? '' : found,
    );
  if (rest === policy) return policy.replace(/^Our /u, '').replace(/^V(?=åra? |årt )/u, 'v');
  const { say = '' } = words.ownPolicy.find(({ word }) => patternOf(word).test(rest)) ?? {};
  return `${say}${rest}`;
};

/** A text in which the organisation promises what one person did: "I will ring" is "we will ring". */
export const asOurs = (text: string, { mine }: Words): string =>
  Object.entries(mine).reduce(
    (words, [said, ours]) =>
      words.replace(patternOf(`(?<!\\p{L})${said}(?!\\p{L})`, 'giu'), (_, at: number) =>
        sentenceStart.test(words.slice(0, at)) ? capitalised(ours) : ours,
      ),
    text,
  );
