import { isInsider } from '../actions/roles.ts';
import { Document } from '../page/document.tsx';
import { Paging } from '../page/paging.tsx';
import type { SignedInView } from '../view/view.ts';

/** What a check of one journal shows, without any of its words. */
export interface CheckedJournal {
  stream: string;
  entries: number;
  /** Hash of the newest entry. */
  hash: string;
  /** Numbers of the entries that are wrong. */
  wrong: readonly number[];
}

const HASH_SHOWN = 12;

const exportOf = (stream: string): string | undefined => {
  const [name, id] = stream.split('#');
  return name === 'statement' ? `/desk/statements/${id}/journal` : undefined;
};

const JournalRow = ({ view, journal }: { view: SignedInView; journal: CheckedJournal }) => {
  const words = view.t.admin;
  const { stream, entries, hash, wrong } = journal;
  const address = isInsider(view.me) ? exportOf(stream) : undefined;
  return (
    <li>
      <div>
        <code>{stream}</code>
        <p class="meta">
          {words.entries(entries)} · <code>{hash.slice(0, HASH_SHOWN)}…</code>
          {address && (
            <>
              {' · '}
              <a href={address}>{words.export}</a>
            </>
          )}
        </p>
      </div>
      <span class={`status ${wrong.length === 0 ? 'done' : 'alarm'}`}>
        {wrong.length === 0 ? words.intact : words.wrong(wrong.join(', '))}
      </span>
    </li>
  );
};

interface Props {
  view: SignedInView;
  journals: readonly CheckedJournal[];
  next: string | undefined;
}

/** Journals, each checked: hashes, chain, answers and the rules. */
export const JournalsPage = ({ view, journals, next }: Props) => {
  const words = view.t.admin;
  const broken = journals.filter(({ wrong }) => wrong.length > 0).length;
  return (
    <Document view={view} title={words.journals} narrow>
      <p>
        <a href="/admin">{words.title}</a>
      </p>
      <h1>{words.journals}</h1>
      <p class={broken === 0 ? 'notice good' : 'notice bad'} role="status">
        {broken === 0 ? words.allIntact(journals.length) : words.someWrong(broken)}
      </p>
      <p class="hint">{words.notFound}</p>
      <ul class="rows">
        {journals.map((journal) => (
          <JournalRow view={view} journal={journal} />
        ))}
      </ul>
      <Paging view={view} next={next} />
    </Document>
  );
};
