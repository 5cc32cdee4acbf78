import { patternOf } from '../../../values/pattern.ts';
import type { Words } from '../words.ts';
import { splitSentences } from './split.ts';

type Note = Words['notes'][number];

const decapitalised = (words: string): string => words.slice(0, 1).toLowerCase() + words.slice(1);

// "The $1": what began the sentence does so no longer.
const filled = (say: string, first: string): string =>
  say.replace('$1', (_, at: number) =>
    at === 0 || say.startsWith(' ') ? first : decapitalised(first),
  );

/** What was done to something ends here, or goes on with where, when or how. */
const END =
  '(?:[,.]| (?:in|at|by|for|on|to|from|until|and|today|again|automatically|within|so far|due)(?!\\p{L}))';

/** When something happened: "closed at 10:00" tells of a closing, "closed until Monday" of what is closed. */
const MOMENT =
  ' (?:on|at|in) (?:the )?(?:\\d|noon|midnight|morning|afternoon|evening|night|\\p{L}+day(?!\\p{L})|' +
  '(?:january|february|march|april|may|june|july|august|september|october|november|december)(?!\\p{L}))';

const patternOfNote = (find: string): RegExp =>
  patternOf(find.replaceAll('@end', END).replaceAll('@moment', MOMENT), 'giu');

const isFor = ({ verbless }: Note, sentence: string, { auxiliaries, agents }: Words): boolean =>
  !(
    verbless && patternOf(`^(?:${agents}) |(?<!\\p{L})(?:${auxiliaries})(?!\\p{L})`).test(sentence)
  );

const told = (sentence: string, words: Words): string =>
  words.notes.reduce(
    (text, note) =>
      isFor(note, text, words)
        ? text.replace(patternOfNote(note.find), (_, first?: string) =>
            filled(note.say, typeof first === 'string' ? first : ''),
          )
        : text,
    sentence,
  );

/** What was noted in a hurry, as sentences: "13 people taken to hospital" were taken there. */
export const notesTold = (text: string, words: Words): string =>
  splitSentences(text)
    .map((sentence) => told(sentence, words))
    .join(' ');
