import { APPROVE_BOTH } from './decision-form.ts';
import { postingOf } from './posting.ts';
import type { QuestionProps } from './question-props.ts';

interface Props extends Pick<QuestionProps, 'view' | 'statement' | 'twin' | 'answering'> {
  /** What the button that approves says. */
  confirm: string;
}

/** The second tap: it approves these words, or those of both languages that the page shows. */
export const ConfirmButtons = ({ view, statement, twin, answering, confirm }: Props) => {
  const { byTalan } = postingOf({ view, statement });
  const hint = 'approve-hint';
  if (!twin)
    return (
      <button type="submit" class="yes" aria-describedby={hint} name="decision" value="approve">
        {confirm}
      </button>
    );
  const { both, bothFirst, one } = view.t.twin;
  return (
    <>
      <input type="hidden" name="twin" value={twin.statement.id} />
      <input type="hidden" name="twinHash" value={twin.statement.hash} />
      <button
        type="submit"
        class="yes"
        aria-describedby={hint}
        name="decision"
        value={APPROVE_BOTH}
      >
        {answering.missing.length > 0 || byTalan.length === 0 ? bothFirst : both}
      </button>
      <button type="submit" aria-describedby={hint} name="decision" value="approve">
        {one(view.t.names.languages[statement.language])}
      </button>
    </>
  );
};
