import { CommentState } from '#domain/comment/comment.ts';
import { NO_INCIDENT } from '#domain/incident/everyday.ts';
import { isWriter } from '../actions/roles.ts';
import { StoppedNotice } from '../edit/check-parts.tsx';
import { ErrorSummary } from '../form/error-summary.tsx';
import { freshForm } from '../form/form-state.ts';
import { Document } from '../page/document.tsx';
import { DoneNotice } from '../page/done-notice.tsx';
import { LIVE_MS, Live } from '../page/live.tsx';
import { Paging } from '../page/paging.tsx';
import { type IncidentNames, incidentNames } from '../view/incident-names.ts';
import type { SignedInView } from '../view/view.ts';
import { CommentRow } from './comment-row.tsx';
import { ALL, type InboxChoice, inboxPath, notePath, openPath } from './inbox-choice.ts';
import { OpenComment, type OpenCommentProps } from './open-comment.tsx';
import type { Inbox } from './read-inbox.ts';
import { WaitingElsewhere } from './waiting-elsewhere.tsx';

export interface InboxPageProps extends Inbox {
  view: SignedInView;
  choice: InboxChoice;
  /** The comment that is open beside the list. */
  shown: Pick<OpenCommentProps, 'comment' | 'removal' | 'reply' | 'answers' | 'given'> | undefined;
  refused: OpenCommentProps['refused'];
  /** Comments in the list whose approved reply a person is to post, with who that is. */
  toPost: ReadonlyMap<string, string>;
}

type NamedProps = InboxPageProps & { names: IncidentNames };

const Select = (props: {
  name: string;
  label: string;
  chosen: string;
  options: readonly (readonly [value: string, label: string])[];
}) => (
  <p>
    <label for={props.name}>{props.label}</label>
    <select id={props.name} name={props.name}>
      {props.options.map(([value, label]) => (
        <option value={value} selected={value === props.chosen}>
          {label}
        </option>
      ))}
    </select>
  </p>
);

const Filter = ({ view, choice, incidents, elsewhere, names }: NamedProps) => {
  const words = view.t.inbox;
  const isWaiting = (id: string) => elsewhere.some(({ incident }) => incident?.id === id);
  // One that was opened by mistake is looked for only while something is left to answer there.
  const offered = incidents.filter(
    ({ id, phase }) => phase !== 'cancelled' || id === choice.incident || isWaiting(id),
  );
  const about = offered.map(({ id, title }) => [id, names.get(id) ?? title] as const);
  const states = CommentState.options.map((value) => [value, words.states[value]] as const);
  return (
    <form class="filter" action="/desk/inbox">
      <Select
        name="incident"
        label={words.about}
        chosen={choice.incident}
        options={[[ALL, words.all], ...about, [NO_INCIDENT, words.none]]}
      />
      <Select name="state" label={words.state} chosen={choice.state} options={states} />
      <button type="submit" class="second">
        {view.t.deskPage.showFilter}
      </button>
    </form>
  );
};

// A menu cuts a long title off; here it stands whole.
const Chosen = ({ choice, incidents, names }: NamedProps) => {
  const chosen = incidents.find(({ id }) => id === choice.incident);
  return chosen ? (
    <p>
      <a href={`/desk/incidents/${chosen.id}`}>{names.get(chosen.id)}</a>
    </p>
  ) : null;
};

const List = ({ view, choice, names, comments, shown, toPost }: NamedProps) => {
  const words = view.t.inbox;
  if (comments.items.length === 0) {
    return <p>{choice.state === 'open' ? words.empty : words.emptyEnded}</p>;
  }
  return (
    <nav class="comments" aria-label={words.list}>
      <p class="hint keys">{words.keys}</p>
      <ul>
        {comments.items.map((comment) => (
          <CommentRow
            view={view}
            comment={comment}
            choice={choice}
            about={names.get(comment.incidentId ?? '') ?? words.none}
            isShown={comment.id === shown?.comment.id}
            postedBy={toPost.get(comment.id)}
          />
        ))}
      </ul>
      <Paging view={view} next={comments.next} />
    </nav>
  );
};

/** The inbox: the list, and beside it or in its place the comment that is open. */
export const InboxPage = (page: InboxPageProps) => {
  const { view, choice, shown, refused, incidents } = page;
  const names = incidentNames(view, incidents);
  const props = { ...page, names };
  const words = view.t.inbox;
  return (
    <Document
      view={view}
      title={words.title}
      styles={['desk.css', 'write.css']}
      scripts={['inbox.js', 'copy.js', 'live.js', 'keep.js']}
    >
      <ErrorSummary
        view={view}
        form={refused ? { ...refused.form, name: refused.act } : freshForm()}
      />
      {refused?.checked && <StoppedNotice view={view} />}
      <DoneNotice view={view} />
      <h1 class={shown ? 'inbox-title' : undefined}>{words.title}</h1>
      <div class={shown ? 'inbox has-shown' : 'inbox'} id="inbox">
        <div class="inbox-list">
          <p class="hint">
            {words.lead} <a href="/desk/removals">{view.t.removal.title}</a>
            {' · '}
            <a href="/desk/trust">{view.t.trust.title}</a>
          </p>
          {isWriter(view.me) && (
            <p>
              <a href={notePath(choice)}>{view.t.noted.link}</a>
            </p>
          )}
          <WaitingElsewhere {...{ view, choice, names }} waiting={props.elsewhere} />
          <Filter {...props} />
          <Chosen {...props} />
          {/* Who asks for an open comment claims it. */}
          {shown ? (
            <List {...props} />
          ) : (
            <Live view={view} every={LIVE_MS.waiting}>
              <List {...props} />
            </Live>
          )}
        </div>
        <div class="inbox-shown">
          {shown ? (
            <>
              <p class="inbox-back">
                <a href={`${inboxPath(choice)}#row-${shown.comment.id}`}>{words.back}</a>
              </p>
              <OpenComment
                view={view}
                {...shown}
                incidents={incidents}
                names={names}
                path={openPath(choice, shown.comment.id)}
                refused={refused}
              />
            </>
          ) : (
            <p class="hint">{words.pick}</p>
          )}
        </div>
      </div>
    </Document>
  );
};
