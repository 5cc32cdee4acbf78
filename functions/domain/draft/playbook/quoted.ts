import { withoutStop } from '../../values/plain-text.ts';
import type { LanguagePlaybook } from './playbook.ts';

/** Words between the quotation marks of the language. */
export const quoted = (words: string, { phrases }: LanguagePlaybook): string =>
  phrases.quote.replace('{text}', () => withoutStop(words));
