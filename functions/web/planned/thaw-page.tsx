import type { Incident } from '#domain/incident/incident.ts';
import { Choices } from '../form/choices.tsx';
import { ErrorSummary } from '../form/error-summary.tsx';
import { Area } from '../form/field.tsx';
import { Form } from '../form/form.tsx';
import type { FormState } from '../form/form-state.ts';
import { TimeField } from '../form/time-field.tsx';
import { timeInput } from '../form/typed-time.ts';
import { one } from '../form/values.ts';
import { Document } from '../page/document.tsx';
import { Empty } from '../pieces/empty.tsx';
import { WordsSheets } from '../pieces/words/words-sheets.tsx';
import type { Planned } from '../read/freeze.ts';
import { listChannels } from '../view/list-channels.ts';
import { Time } from '../view/time.tsx';
import type { SignedInView } from '../view/view.ts';
import { choiceOf, choices, keptThaw, postField } from './thaw-form.ts';

/** The data of the page that ends an incident's freeze. */
export interface ThawPageProps {
  view: SignedInView;
  form: FormState;
  incident: Incident;
  /** What lies on ice, the earliest first. */
  posts: readonly Planned[];
  /** Posts that someone changed while they were shown. */
  changed: readonly string[];
  /** Whether what was chosen is shown, to be confirmed. */
  isPreview: boolean;
}

// While the crisis lasts a post can only be released by name.
const choicesFor = ({ phase }: Incident) =>
  phase === 'active' ? (['keep', 'release'] as const) : choices;

const Post = ({ view, form, incident, changed, one: { statement } }: PostProps) => {
  const words = view.t.thaw;
  const { id, hash, channels, publishAt } = statement;
  const places = listChannels(view, channels);
  return (
    <li id={`post-${id}`}>
      {changed.includes(id) && <p class="notice bad">{words.changed}</p>}
      <h2>
        {places} {publishAt && <Time view={view} at={publishAt} />}
      </h2>
      <WordsSheets view={view} statement={statement} remarks={[]} />
      <input type="hidden" name={postField(id, 'hash')} value={hash} data-kept />
      <Choices
        form={form}
        type="radio"
        name={postField(id, 'do')}
        label={words.what}
        layout="inline"
        options={choicesFor(incident).map((value) => ({ value, label: words.choices[value] }))}
      />
      {incident.phase !== 'active' && (
        <TimeField
          view={view}
          form={form}
          name={postField(id, 'at')}
          label={words.at}
          hint={view.t.planned.zone(view.plan.organisation.timeZone)}
        />
      )}
    </li>
  );
};

interface PostProps extends Omit<ThawPageProps, 'posts' | 'isPreview'> {
  one: Planned;
}

const Chosen = ({ posts, ...props }: ThawPageProps) => {
  const { view, incident } = props;
  const words = view.t.thaw;
  return (
    <>
      {posts.length === 0 ? (
        <p class="hint">{words.nothing}</p>
      ) : (
        <ul class="on-ice">
          {posts.map((one) => (
            <Post {...props} one={one} />
          ))}
        </ul>
      )}
      <Area
        form={props.form}
        name="reason"
        label={incident.phase === 'active' ? words.reason : `${words.reason} (${view.t.optional})`}
        hint={words.reasonHint[incident.phase === 'active' ? 'active' : 'over']}
      />
      <p class="submit">
        <button type="submit" class="main" name="step" value="preview">
          {words.preview}
        </button>
        <a href="/desk/planned">{view.t.cancel}</a>
      </p>
    </>
  );
};

const Effect = ({ view, form, one: { statement } }: PostProps) => {
  const words = view.t.thaw;
  const { id, publishAt = '' } = statement;
  const what = choiceOf(form.values, id);
  const typed = timeInput(form.values, postField(id, 'at'), view.plan.organisation.timeZone);
  const released = new Date(publishAt) > view.now ? view.clock.words(publishAt) : undefined;
  const effect = {
    keep: words.effects.keep,
    drop: words.effects.drop,
    replan: words.effects.replan(typed === undefined ? '' : view.clock.words(typed)),
    release: words.effects.release(released),
  }[what];
  return (
    <li>
      <p>
        <b>{effect}</b>
      </p>
      {(what === 'replan' || what === 'release') && (
        <WordsSheets view={view} statement={statement} remarks={[]} />
      )}
    </li>
  );
};

// All that was chosen goes along, with the hashes of the words that are shown here.
const Preview = ({ posts, ...props }: ThawPageProps) => {
  const { view, form, incident } = props;
  const words = view.t.thaw;
  return (
    <>
      {[...form.values].flatMap(([name, all]) =>
        name.startsWith('post.') || name === 'reason'
          ? all.map((value) => <input type="hidden" name={name} value={value} />)
          : [],
      )}
      <ul class="rows">
        {posts.map((one) => (
          <Effect {...props} one={one} />
        ))}
      </ul>
      {one(form.values, 'reason') && <p>{`${words.reason}: ${one(form.values, 'reason')}`}</p>}
      <p>{incident.phase === 'active' ? words.staysFrozen : words.ends}</p>
      <p class="submit">
        <button type="submit" class="main" name="step" value="confirm">
          {words.confirm}
        </button>
        <button type="submit" name="step" value="edit">
          {words.edit}
        </button>
      </p>
    </>
  );
};

// Once the crisis is over the freeze itself is ended, whether or not a post lies on ice.
const hasNothingToDo = ({ posts, incident }: ThawPageProps): boolean =>
  posts.length === 0 && incident.phase === 'active';

const NothingOnIce = ({ view }: Pick<ThawPageProps, 'view'>) => (
  <Empty title={view.t.thaw.nothing}>
    <p>
      <a href="/desk/planned">{view.t.wayOn(view.t.planned.title)}</a>
    </p>
  </Empty>
);

/** Ends an incident's freeze: what becomes of each post on ice is chosen, shown, and then confirmed. */
export const ThawPage = (props: ThawPageProps) => {
  const { view, form, incident, isPreview } = props;
  const words = view.t.thaw;
  return (
    <Document
      view={view}
      title={words.title}
      styles={['approve.css', 'calendar.css']}
      scripts={['keep.js']}
      narrow
    >
      <h1>{isPreview ? words.previewTitle : words.title}</h1>
      <p class="lead">
        <a href={`/desk/incidents/${incident.id}`}>{incident.title}</a>
        {'. '}
        {incident.phase === 'active' ? words.leadActive : words.lead}
      </p>
      <ErrorSummary view={view} form={form} />
      {hasNothingToDo(props) ? (
        <NothingOnIce view={view} />
      ) : (
        <Form view={view} action={view.path} keep={keptThaw(incident.id)}>
          <input type="hidden" name="incidentId" value={incident.id} />
          {isPreview ? <Preview {...props} /> : <Chosen {...props} />}
        </Form>
      )}
    </Document>
  );
};
