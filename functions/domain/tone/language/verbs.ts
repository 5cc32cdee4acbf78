import * as z from 'zod';

const Words = z.array(z.string().regex(/^\p{L}+$/u, 'must be one word'));

const VerbForms = z.strictObject({
  /** What may stand before a verb, as one word with it: `av` in `avbröt`. */
  prefixes: Words,
  /** The forms of a verb each, the one that all count as first. */
  verbs: z.array(Words.min(2)),
});
type VerbForms = z.infer<typeof VerbForms>;

/** Verbs whose forms have several stems: `prompts/tone/language/verbs.yaml`. */
export const Verbs = z.strictObject({ sv: VerbForms, en: VerbForms });
export type Verbs = z.infer<typeof Verbs>;

/** The first form of the verb that a word in lower case is a form of; undefined where it is of none of them. */
export type BaseOf = (word: string) => string | undefined;

const PASSIVE = 's';

/** Reads the forms of verbs, also in the passive and behind a prefix. */
export const baseIn = ({ prefixes, verbs }: VerbForms): BaseOf => {
  const byForm = new Map(verbs.flatMap((forms) => forms.map((form) => [form, forms[0]])));
  const known = (word: string) =>
    byForm.get(word) ?? (word.endsWith(PASSIVE) ? byForm.get(word.slice(0, -1)) : undefined);
  return (word) => {
    const own = known(word);
    if (own !== undefined) return own;
    for (const prefix of prefixes) {
      const base = word.startsWith(prefix) ? known(word.slice(prefix.length)) : undefined;
      if (base !== undefined) return `${prefix}${base}`;
    }
    return undefined;
  };
};
