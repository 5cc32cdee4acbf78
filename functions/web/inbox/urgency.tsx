import { type Comment, isOpenComment } from '#domain/comment/comment.ts';
import { isWriter } from '../actions/roles.ts';
import { Form } from '../form/form.tsx';
import { Time } from '../view/time.tsx';
import { nameOf } from '../view/view.ts';
import { type ActProps, actAddress } from './act.tsx';
import { STAY_FIELD } from './likely-incident.tsx';
import type { RemovalDesk } from './removal-desk.ts';

interface Props extends ActProps {
  comment: Comment;
  /** Its removal, as far as it may be seen: its grounds say whether the words look like a threat. */
  removal: Pick<RemovalDesk, 'grounds'>;
}

const Marked = ({ view, comment: { urgentMark } }: Props) =>
  urgentMark ? (
    <p class="meta">
      {view.t.inbox.markedBy(nameOf(view, urgentMark.by))}, <Time view={view} at={urgentMark.at} />
    </p>
  ) : null;

const MarkForm = ({ view, path, comment, refused }: Props) => {
  const words = view.t.inbox;
  const isUrgent = comment.urgent.length > 0;
  const problems = refused?.act === 'urgent' ? refused.form.problems : [];
  return (
    <Form view={view} action={actAddress(path, 'urgent')}>
      {problems.map(({ sentence }) => (
        <p class="wrong">{sentence}</p>
      ))}
      <input type="hidden" name={STAY_FIELD} value="yes" />
      <input type="hidden" name="urgent" value={isUrgent ? 'no' : 'yes'} />
      {!isUrgent && <p class="hint">{words.markUrgentHint}</p>}
      <p class="actions">
        <button type="submit" class="second">
          {isUrgent ? words.takeUrgentBack : words.markUrgent}
        </button>
      </p>
    </Form>
  );
};

// Only a person says that a comment is urgent, but they may not think of it.
const MayThreaten = ({ view, comment, removal }: Props) =>
  comment.urgent.length === 0 && removal.grounds.some(({ fits, atOnce }) => fits && atOnce) ? (
    <p class="notice warn">{view.t.inbox.mayThreaten}</p>
  ) : null;

/** Who marked a comment as urgent, and the button that marks it or takes back that it is urgent. */
export const Urgency = (props: Props) => {
  const { view, comment } = props;
  return (
    <>
      <Marked {...props} />
      {isOpenComment(comment) && isWriter(view.me) && (
        <>
          <MayThreaten {...props} />
          <MarkForm {...props} />
        </>
      )}
    </>
  );
};
