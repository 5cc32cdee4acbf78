import { Document } from '../page/document.tsx';
import { ChangedWords } from '../pieces/history/changes.tsx';
import type { SignedInView } from '../view/view.ts';
import type { RecordSheet } from './record-sheet.ts';
import type { RecordLine } from './version-lines.ts';

interface Props {
  view: SignedInView;
  /** The statement whose record it is. */
  id: string;
  language: string;
  /** The record, or why there is none. */
  sheet: RecordSheet | 'erased' | 'broken';
}

const Lines = ({
  view,
  language,
  lines,
}: Omit<Props, 'id' | 'sheet'> & { lines: readonly RecordLine[] }) => (
  <ul>
    {lines.map(({ words, parts, lines: more }) => (
      <li>
        {words}
        {parts && (
          <p class="changes" lang={language}>
            <ChangedWords view={view} parts={parts} />
          </p>
        )}
        {more && <Lines view={view} language={language} lines={more} />}
      </li>
    ))}
  </ul>
);

const Sheet = ({ view, language, sheet }: Omit<Props, 'id'> & { sheet: RecordSheet }) => (
  <article class="paper record">
    <h1>{sheet.title}</h1>
    {sheet.lead.map((words) => (
      <p>{words}</p>
    ))}
    {sheet.sections.map(({ title, lines }) => (
      <section>
        <h2>{title}</h2>
        <Lines view={view} language={language} lines={lines} />
      </section>
    ))}
    <footer>{view.t.record.printed(view.clock.exact(view.now.toISOString()))}</footer>
  </article>
);

/** The evidence of human review of one statement, to read and to print. */
export const RecordPage = (props: Props) => {
  const { view, id, sheet } = props;
  const words = view.t.record;
  return (
    <Document view={view} title={words.title} styles={['approve.css', 'print.css']}>
      {typeof sheet === 'string' ? (
        <>
          <h1>{words.title}</h1>
          <p class="notice">{words[sheet]}</p>
        </>
      ) : (
        <Sheet {...props} sheet={sheet} />
      )}
      <p class="other">
        <a href={`/desk/statements/${id}`}>{view.t.back}</a>
        {' · '}
        <a href={`/desk/statements/${id}/journal`}>{view.t.statement.journal}</a>
      </p>
    </Document>
  );
};
