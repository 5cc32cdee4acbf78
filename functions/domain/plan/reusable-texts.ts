import * as z from 'zod';
import { Kind } from '../kind/kind.ts';
import { Language } from '../values/language.ts';
import { Line, Prose } from '../values/text.ts';

const MAX_LENGTH = 1_000;

/** Words that the organisation says again and again, for these kinds of statements, else for all. */
export const ReusableText = z.strictObject({
  name: Line(80),
  kinds: z.array(Kind).min(1).optional(),
  texts: z
    .partialRecord(Language, Prose(MAX_LENGTH))
    .refine((texts) => Object.keys(texts).length > 0, {
      message: 'must hold the words in a language: sv or en',
    }),
});
type ReusableText = z.infer<typeof ReusableText>;

/** A reusable text in one language. */
export interface TextToReuse {
  name: string;
  language: Language;
  text: string;
}

/** The texts of a plan that fit a kind and a language; of all where none is given. */
export const textsToReuse = (
  { reusableTexts = [] }: { reusableTexts?: readonly ReusableText[] | undefined },
  { kind, language }: { kind?: Kind | undefined; language?: Language | undefined },
): TextToReuse[] =>
  reusableTexts
    .filter(({ kinds }) => !kind || !kinds || kinds.includes(kind))
    .flatMap(({ name, texts }) =>
      Language.options
        .filter((each) => !language || each === language)
        .flatMap((each) => {
          const text = texts[each];
          return text === undefined ? [] : [{ name, language: each, text }];
        }),
    );
