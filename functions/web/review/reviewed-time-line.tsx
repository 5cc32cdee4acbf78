import type { Incident } from '#domain/incident/incident.ts';
import type { TimeLineEntry } from '#domain/review/time-line.ts';
import { Area } from '../form/field.tsx';
import { Form } from '../form/form.tsx';
import type { FormState } from '../form/form-state.ts';
import { lookPath } from '../look-path.ts';
import { entryWords } from '../pieces/history/entry-words.ts';
import type { RemovalLine } from '../pieces/history/removal-lines.ts';
import { TimeOnRecord } from '../view/time.tsx';
import { nameOf, type SignedInView } from '../view/view.ts';
import { entryId } from './figure-list.tsx';

interface Props {
  view: SignedInView;
  incident: Incident;
  form: FormState;
  /** The field of the entry beside which a note is written. */
  noting: string | undefined;
}

/** The parameter of the address that names the field of the note to write. */
export const NOTING = 'noting';

/** Name of the field of a note beside an entry. */
export const noteField = (stream: string, seq: number): string =>
  `note.${stream.replaceAll('#', '-')}-${seq}`;

type LineProps = Props & { line: TimeLineEntry };

const NoteForm = ({ view, incident, form, line }: LineProps) => {
  const { stream, seq } = line.item.entry;
  const words = view.t.review;
  const field = noteField(stream, seq);
  const address = `/desk/incidents/${incident.id}/review/notes?${NOTING}=${field}`;
  return (
    <Form view={view} action={address} keep={`${field}-${incident.id}`} class="no-print">
      <input type="hidden" name="stream" value={stream} />
      <input type="hidden" name="seq" value={String(seq)} />
      <Area form={form} name={field} label={words.note} rows={2} />
      <button type="submit" class="second small">
        {words.addNote}
      </button>
    </Form>
  );
};

// A form beside each of thousands of entries would make most of the page.
const Note = (props: LineProps) => {
  const { view, incident, noting, line } = props;
  const { entry } = line.item;
  const field = noteField(entry.stream, entry.seq);
  return field === noting ? (
    <NoteForm {...props} />
  ) : (
    <a
      class="no-print"
      href={`/desk/incidents/${incident.id}/review?${NOTING}=${field}#${entryId(entry)}`}
      aria-label={view.t.review.noteAbout(view.clock.words(entry.at))}
    >
      {view.t.review.note}
    </a>
  );
};

const addressOf = ({ stream }: TimeLineEntry['item']['entry']): string | undefined => {
  const [name, id = ''] = stream.split('#');
  return name === 'statement' ? `/desk/statements/${id}` : undefined;
};

const Line = (props: LineProps) => {
  const { view, line, incident } = props;
  const { entry } = line.item;
  const address = addressOf(entry);
  const what = entryWords(entry, view, incident.steps);
  return (
    <li id={entryId(entry)}>
      <TimeOnRecord view={view} at={entry.at} />
      <div>
        <b>{nameOf(view, entry.by)}</b> {address ? <a href={address}>{what}</a> : what}{' '}
        {line.notes.map(({ note, by, at }) => (
          <blockquote>
            {note}{' '}
            <span class="meta">
              {view.t.review.writtenBy(nameOf(view, by), view.clock.words(at))}
            </span>
          </blockquote>
        ))}
        <Note {...props} />
      </div>
    </li>
  );
};

const Removal = ({ view, removal }: { view: SignedInView; removal: RemovalLine }) => (
  <li>
    <TimeOnRecord view={view} at={removal.at} />
    <div>
      {removal.by && <b>{nameOf(view, removal.by)} </b>}
      <a href={lookPath(removal.commentId)}>{removal.words}</a>
    </div>
  </li>
);

interface TimeLineProps extends Props {
  lines: readonly TimeLineEntry[];
  removals: readonly RemovalLine[];
}

const linesOf = ({ lines, removals, ...props }: TimeLineProps) =>
  [
    ...lines.map((line) => ({ at: line.item.entry.at, shown: <Line {...props} line={line} /> })),
    ...removals.map((removal) => ({
      at: removal.at,
      shown: <Removal view={props.view} removal={removal} />,
    })),
  ].toSorted((one, other) => (one.at < other.at ? -1 : Number(one.at > other.at)));

/** What happened to an incident, its statements and removed comments, oldest first, with notes beside it. */
export const ReviewedTimeLine = (props: TimeLineProps) => (
  <section class="timeline" aria-labelledby="timeline">
    <h2 id="timeline">{props.view.t.room.timeLine}</h2>
    <ol>{linesOf(props).map(({ shown }) => shown)}</ol>
  </section>
);
