import type { Finding } from '#domain/tone/finding.ts';
import type { ToneText } from '#domain/tone/read-parts.ts';
import { findingWords } from '../../view/rule-words.ts';
import type { View } from '../../view/view.ts';
import { hiddenWords } from './segments.ts';

/** What a finding says to who sees the text too, with the words that it is about. */
export const findingMessage = (
  view: View,
  finding: Finding,
  texts: readonly ToneText[],
): string => {
  const { message } = findingWords(finding, view);
  const words = hiddenWords(finding, texts);
  return words === undefined ? message : view.t.text.ofWords(words, message);
};
