import { type Remark, remarksOn } from '../pieces/words/remark.ts';
import { RemarkList } from '../pieces/words/remark-list.tsx';
import { WordsSheets } from '../pieces/words/words-sheets.tsx';
import type { SignedInView } from '../view/view.ts';
import { NextUpdate } from './next-update.tsx';
import type { Twin } from './twin.ts';

interface Props {
  view: SignedInView;
  twin: Twin;
  /** The remarks on the first words: numbers go on after them. */
  before: readonly Remark[];
}

/** The words of the twin, and what the tone check says of them. */
export const TwinWords = ({ view, twin: { statement, findings }, before }: Props) => {
  const remarks = remarksOn(findings, before.length);
  return (
    <section class="texts" aria-labelledby="twin">
      <h2 id="twin">{view.t.twin.title(view.t.names.languages[statement.language])}</h2>
      <WordsSheets view={view} statement={statement} remarks={remarks} idPrefix="twin-" />
      <NextUpdate view={view} statement={statement} />
      <RemarkList
        view={view}
        remarks={remarks}
        texts={statement.texts}
        lang={statement.language}
        id="twin-remarks"
      />
      <p>
        <a href={`/approve/${statement.id}`}>{view.t.twin.alone}</a>
      </p>
    </section>
  );
};
