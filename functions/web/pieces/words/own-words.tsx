import type { Statement } from '#domain/statement/statement.ts';
import { overlaps } from '#domain/values/range.ts';
import type { View } from '../../view/view.ts';
import { MarkedText } from '../text/marked-text.tsx';
import { inTitle, type Numbered } from '../text/segments.ts';
import type { Run } from './differences.ts';
import type { SameWords } from './same-words.ts';

interface Props {
  view: View;
  statement: Statement;
  words: SameWords;
  longest: SameWords;
  numbered: readonly Numbered[];
  runs: readonly Run[];
  /** Sentences of the longest text that this one leaves out. */
  leftOut: number;
}

const within = (numbered: readonly Numbered[], run: Run): Numbered[] =>
  numbered
    .filter(({ finding }) => !inTitle(finding) && overlaps(finding, run))
    .map(({ number, finding }) => ({
      number,
      finding: { ...finding, start: finding.start - run.start, end: finding.end - run.start },
    }));

/** What a text has of its own, with the sentences that it shares with the longest text only counted. */
export const OwnWords = ({ view, statement, words, longest, numbered, runs, leftOut }: Props) => (
  <div class="words own-words" lang={statement.language}>
    {words.title !== undefined && words.title !== longest.title && (
      <p class="headline">{words.title}</p>
    )}
    {runs.map((run) =>
      run.isShared ? (
        <p class="hint" lang={view.language}>
          {view.t.words.asAbove(run.sentences)}
        </p>
      ) : (
        <MarkedText
          view={view}
          channel="all"
          class="text"
          text={words.text.slice(run.start, run.end)}
          numbered={within(numbered, run)}
        />
      ),
    )}
    {leftOut > 0 && (
      <p class="hint" lang={view.language}>
        {view.t.words.leftOut(leftOut)}
      </p>
    )}
  </div>
);
