import type { Finding } from '#domain/tone/finding.ts';
import type { ToneText } from '#domain/tone/read-parts.ts';
import type { Language } from '#domain/values/language.ts';
import { findingWords } from '../../view/rule-words.ts';
import type { View } from '../../view/view.ts';
import { hiddenWords, inTitle } from './segments.ts';

/** What a finding says to who sees the text too, with the words that it is about, and that they are in the headline. */
export const findingMessage = (
  view: View,
  finding: Finding,
  texts: readonly ToneText[],
  written: Language | undefined,
): string => {
  const { message } = findingWords(finding, view, written);
  const words = hiddenWords(finding, texts);
  const said = words === undefined ? message : view.t.text.ofWords(words, message);
  return inTitle(finding) ? view.t.text.ofTitle(said) : said;
};
