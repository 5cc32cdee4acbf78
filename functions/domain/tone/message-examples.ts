import type { Language } from '../values/language.ts';

// Words in quotation marks, with these.
const quotations: Record<Language, RegExp> = { sv: /”[^”]*”/gu, en: /“[^”]*”/gu };

const examplesIn = (message: string, language: Language): string[] =>
  (message.match(quotations[language]) ?? []).map((quotation) => quotation.slice(1, -1));

/**
 * A rule's message for its reader with the example words of the same message in the language of the text: whoever mends
 * an English text needs English words. Both quote as many, in the same order.
 */
export const withExamplesOf = (
  message: string,
  reader: Language,
  [inText, written]: readonly [message: string, language: Language],
): string => {
  const examples = examplesIn(inText, written);
  let at = -1;
  return message.replace(quotations[reader], (quotation) => {
    at += 1;
    return `${quotation.slice(0, 1)}${examples[at] ?? quotation.slice(1, -1)}${quotation.slice(-1)}`;
  });
};
