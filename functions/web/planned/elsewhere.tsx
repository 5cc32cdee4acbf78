import type { PlannedPost, PlannedState } from '#domain/planned/planned-post.ts';
import { takesPerson } from '#domain/planned/task.ts';
import { isWriter } from '../actions/roles.ts';
import { Form } from '../form/form.tsx';
import { OutsideWords } from '../pieces/text/outside-words.tsx';
import { beginningOf } from '../view/beginning.ts';
import { plannedPlace } from '../view/place-name.ts';
import { Time } from '../view/time.tsx';
import { nameOf, type SignedInView } from '../view/view.ts';
import { Pictures } from './pictures.tsx';

interface Props {
  view: SignedInView;
  posts: readonly PlannedPost[];
  /** Whether ordinary posts lie on ice. */
  isFrozen: boolean;
}

// What a person may say of a post next, by where it stands.
const answers: Record<PlannedState, readonly PlannedState[]> = {
  planned: ['frozen', 'gone-out', 'dropped'],
  unknown: ['frozen', 'gone-out'],
  frozen: ['planned', 'gone-out', 'dropped'],
  missed: ['planned', 'dropped'],
  'gone-out': [],
  dropped: [],
};

const Answers = ({ view, post }: { view: SignedInView; post: PlannedPost }) => (
  <Form view={view} action={`/desk/planned/${post.id}/receipt`} class="actions">
    {answers[post.state].map((state) => (
      <button type="submit" class="second" name="state" value={state}>
        {view.t.elsewhere.answers[state]}
      </button>
    ))}
  </Form>
);

const Row = ({ view, post, isFrozen }: Omit<Props, 'posts'> & { post: PlannedPost }) => {
  const { t } = view;
  const { planner, channel, text, at, url, by } = post;
  const isTask = takesPerson(post, isFrozen);
  return (
    <li id={`post-${post.id}`}>
      <div>
        <p>
          {isTask && <b>{t.elsewhere.tasks[post.state === 'unknown' ? 'unknown' : 'planned']} </b>}
          <OutsideWords text={beginningOf(text, EXCERPT)} />
        </p>
        <p class="meta">
          {t.elsewhere.planners[planner]} · {plannedPlace(view, channel)} ·{' '}
          {t.elsewhere.enteredBy(nameOf(view, by))}
          {url && (
            <>
              {' · '}
              <a href={url} rel="noreferrer">
                {t.elsewhere.open}
              </a>
            </>
          )}
        </p>
        <Pictures view={view} post={post} />
        {isWriter(view.me) && <Answers view={view} post={post} />}
      </div>
      <div>
        <Time view={view} at={at} />{' '}
        <span class={`status ${isTask ? 'alarm' : 'wait'}`}>{t.elsewhere.states[post.state]}</span>
      </div>
    </li>
  );
};

const EXCERPT = 140;

/** Posts that lie in other planners, the earliest first, and what a person says became of them. */
export const Elsewhere = ({ view, posts, isFrozen }: Props) => {
  const words = view.t.elsewhere;
  return (
    <section aria-labelledby="elsewhere">
      <div class="head">
        <h2 id="elsewhere">{words.title}</h2>
        {isWriter(view.me) && (
          <a class="button" href="/desk/planned/elsewhere">
            {words.enter}
          </a>
        )}
      </div>
      {posts.length === 0 ? (
        <p class="hint">{words.none}</p>
      ) : (
        <ul class="rows">
          {posts.map((post) => (
            <Row view={view} post={post} isFrozen={isFrozen} />
          ))}
        </ul>
      )}
    </section>
  );
};
