import { isInternal } from '#domain/kind/kind.ts';
import { Area } from '../form/field.tsx';
import { Form } from '../form/form.tsx';
import { one } from '../form/values.ts';
import { remarksOn } from '../pieces/words/remark.ts';
import { remarkCount } from '../pieces/words/remark-list.tsx';
import { ruleTitle } from '../view/rule-words.ts';
import { ConfirmButtons } from './confirm-buttons.tsx';
import { overrideField } from './decision-form.ts';
import { HashField } from './hash-field.tsx';
import { SignatureField } from './passkey-parts.tsx';
import { postingOf } from './posting.ts';
import type { QuestionProps } from './question-props.ts';
import { asksForSignature, lacksPasskey } from './signing.ts';

const Overrides = ({ view, form, rules }: QuestionProps & { rules: readonly string[] }) => (
  <>
    <p>{view.t.approval.overrideTitle}</p>
    {rules.map((rule) => (
      <Area
        form={form}
        name={overrideField(rule)}
        label={ruleTitle(rule, view)}
        rows={2}
        required
      />
    ))}
  </>
);

// The words for both taps and their effect: reviewers clear, a first approver does not publish, and neither does
// Talan where people post by hand or answer with the words.
const wordsFor = (props: QuestionProps) => {
  const { view, statement, answering } = props;
  const { capacity, missing } = answering;
  const { t } = view;
  if (capacity === 'legal') {
    const { clear, confirmClear, confirmHint } = t.mandates;
    return { open: clear, confirm: confirmClear, hint: confirmHint };
  }
  const { approve: open, confirm, confirmHint: hint } = t.approval;
  if (missing.length > 0) {
    return { open, confirm: t.mandates.confirmFirst, hint: t.mandates.confirmHint };
  }
  if (statement.family) {
    return { open, confirm: t.families.confirm, hint: t.families.onApproval };
  }
  const isByHand = postingOf(props).byTalan.length === 0;
  if (statement.publishAt) {
    const time = view.clock.words(statement.publishAt);
    const confirm = isByHand ? t.planned.confirmByHand(time) : t.planned.confirm(time);
    return { open, confirm, hint: t.planned.confirmHint };
  }
  if (statement.commentId !== undefined) {
    const {
      confirmReply,
      confirmReplyByHand,
      confirmReplyHint,
      confirmByHandHint: byHand,
    } = t.approval;
    return isByHand
      ? { open, confirm: confirmReplyByHand, hint: byHand }
      : { open, confirm: confirmReply, hint: confirmReplyHint };
  }
  if (!isByHand) return { open, confirm, hint };
  const { confirmByHand, confirmByHandHint, confirmStaffHint } = t.approval;
  const isForStaff = isInternal(statement.kind);
  return { open, confirm: confirmByHand, hint: isForStaff ? confirmStaffHint : confirmByHandHint };
};

const signaturePart = ({ statement, signing }: QuestionProps) =>
  asksForSignature(signing)
    ? {
        at: `/api/statements/${statement.id}/challenge`,
        hash: statement.hash,
        isOptional: signing.rule === 'preferred',
      }
    : undefined;

/**
 * The form that approves: the first tap opens it, the second one says yes. It is left out where
 * approving is not possible.
 */
export const ApproveForm = (props: QuestionProps) => {
  const { view, statement, stands, form, obstacle, signing } = props;
  // Thawing asks anew: an approval of what is on ice would not count.
  if (stands === 'frozen') return null;
  const blocking = obstacle?.type === 'blocking-findings' ? obstacle : undefined;
  if (obstacle && (!blocking || blocking.notOverridable.length > 0)) return null;
  if (lacksPasskey(signing)) return null;
  const words = wordsFor(props);
  const remarks = remarksOn(props.findings);
  const isRefused = one(form.values, 'decision') === 'approve' && form.problems.length > 0;
  return (
    <details name="answer" id="approve" open={isRefused}>
      <summary>
        <span>{words.open}</span>
        <span>{view.t.cancel}</span>
      </summary>
      <Form
        view={view}
        action={`/approve/${statement.id}/decision`}
        keep={`approve-${statement.id}`}
        repeats
        signs={signaturePart(props)}
      >
        <HashField statement={statement} />
        {blocking && <Overrides {...props} rules={blocking.rules} />}
        <SignatureField view={view} signing={signing} />
        <p id="approve-hint">
          {props.staffUntold && <b>{view.t.staff.untold} </b>}
          {remarks.length > 0 && <b>{remarkCount(view, remarks)}. </b>}
          {words.hint}
        </p>
        <ConfirmButtons {...props} confirm={words.confirm} />
        {/* This takes the place of the first tap's button, so that a double tap does nothing. */}
        <p class="first-tap">{view.t.approval.exactly}</p>
      </Form>
    </details>
  );
};
