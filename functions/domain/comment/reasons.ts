import * as z from 'zod';
import type { Language } from '../values/language.ts';
import type { Ground } from './ground.ts';

const places = ['{reasons}', '{source}', '{contact}'];
const Letter = z.string().refine((text) => places.every((place) => text.includes(place)), {
  message: `must hold ${places.join(', ')}`,
});
const Letters = z.strictObject({ sv: Letter, en: Letter });

/** What the author of a removed comment is told, as `prompts/moderation/reasons.yaml` says. */
export const ReasonsData = z.strictObject({ hidden: Letters, deleted: Letters });
export type ReasonsData = z.infer<typeof ReasonsData>;

/** Drafts the statement of reasons to the author of a comment, in their language. */
export const statementOfReasons = (
  data: ReasonsData,
  { reasons, source }: Ground,
  { act, language, contact }: { act: keyof ReasonsData; language: Language; contact: string },
): string =>
  data[act][language]
    .replace('{reasons}', () => reasons[language])
    .replace('{source}', () => source[language])
    .replace('{contact}', () => contact);
