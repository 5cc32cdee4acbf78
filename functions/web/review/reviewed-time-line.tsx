import type { Incident } from '#domain/incident/incident.ts';
import type { TimeLineEntry } from '#domain/review/time-line.ts';
import { Area } from '../form/field.tsx';
import { Form } from '../form/form.tsx';
import { type FormState, freshForm } from '../form/form-state.ts';
import { entryWords } from '../pieces/history/entry-words.ts';
import { Time } from '../view/time.tsx';
import { nameOf, type SignedInView } from '../view/view.ts';
import { entryId } from './figure-list.tsx';

interface Props {
  view: SignedInView;
  incident: Incident;
  form: FormState;
}

/** Name of the field of a note beside an entry. */
export const noteField = (stream: string, seq: number): string =>
  `note.${stream.replaceAll('#', '-')}-${seq}`;

const NoteForm = ({ view, incident, form, line }: Props & { line: TimeLineEntry }) => {
  const { stream, seq, at } = line.item.entry;
  const name = noteField(stream, seq);
  const isRefused = form.problems.some(({ field }) => field === name);
  const words = view.t.review;
  return (
    <details class="no-print" open={isRefused}>
      <summary aria-label={words.noteAbout(view.clock.words(at))}>{words.note}</summary>
      <Form view={view} action={`/desk/incidents/${incident.id}/review/notes`}>
        <input type="hidden" name="stream" value={stream} />
        <input type="hidden" name="seq" value={String(seq)} />
        <Area form={isRefused ? form : freshForm()} name={name} label={words.note} rows={2} />
        <button type="submit" class="second small">
          {words.addNote}
        </button>
      </Form>
    </details>
  );
};

const Line = (props: Props & { line: TimeLineEntry }) => {
  const { view, line } = props;
  const { entry } = line.item;
  const [name, id = ''] = entry.stream.split('#');
  const what = entryWords(entry, view);
  return (
    <li id={entryId(entry)}>
      <Time view={view} at={entry.at} />
      <div>
        <b>{nameOf(view, entry.by)}</b>{' '}
        {name === 'statement' ? <a href={`/desk/statements/${id}`}>{what}</a> : what}
        {line.notes.map(({ note, by, at }) => (
          <blockquote>
            {note}{' '}
            <span class="meta">
              {view.t.review.writtenBy(nameOf(view, by), view.clock.words(at))}
            </span>
          </blockquote>
        ))}
        <NoteForm {...props} />
      </div>
    </li>
  );
};

/** What happened, oldest first, with notes beside it. */
export const ReviewedTimeLine = (props: Props & { lines: readonly TimeLineEntry[] }) => (
  <section class="timeline" aria-labelledby="timeline">
    <h2 id="timeline">{props.view.t.room.timeLine}</h2>
    <ol>
      {props.lines.map((line) => (
        <Line {...props} line={line} />
      ))}
    </ol>
  </section>
);
