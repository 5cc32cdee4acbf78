import type { View } from '../../view/view.ts';
import type { SupportedPart } from './supported.ts';

interface SentenceWordsProps {
  view: View;
  language: string;
  parts: readonly SupportedPart[];
}

// Few screen readers announce <mark>.
const Bare = ({ view, words }: { view: View; words: string }) => (
  <mark>
    <span class="hidden" lang={view.language}>
      {view.t.text.bareBegins}{' '}
    </span>
    {words}
    <span class="hidden" lang={view.language}>
      {' '}
      {view.t.text.changeEnd}
    </span>
  </mark>
);

/** A sentence, its words marked that rest on nothing. */
export const SentenceWords = ({ view, language, parts }: SentenceWordsProps) => (
  <q lang={language}>
    {parts.map(({ words, isUnsupported }) =>
      isUnsupported ? <Bare view={view} words={words} /> : words,
    )}
  </q>
);
