import type { Incident } from '#domain/incident/incident.ts';
import { isOver } from '#domain/incident/phases.ts';
import { ChangeAbout, type Review } from '#domain/incident/review.ts';
import { reviewTag } from '#domain/review/decide.ts';
import { isWriter } from '../actions/roles.ts';
import { Checkbox } from '../form/choices.tsx';
import { Area } from '../form/field.tsx';
import { Form } from '../form/form.tsx';
import type { FormState } from '../form/form-state.ts';
import { SeenField } from '../form/seen-field.tsx';
import { one, valuesOf } from '../form/values.ts';
import { nameOf, type SignedInView, type View } from '../view/view.ts';
import { PLAN_SEEN, PLAN_TAKEN_BACK, planTag } from './typed-plan.ts';

interface Props {
  view: SignedInView;
  incident: Incident;
  form: FormState;
  plan: ShownPlan;
}

/** The plan in the form of a review. */
export interface ShownPlan {
  /** Its text with what the review proposes; undefined where the plan is not shown. */
  text: string | undefined;
  /** Whether the review keeps a proposal that is not in this text. */
  keepsAside: boolean;
}

/** The fields of the form, by what they are about. */
export const reviewFields = ['keep', 'routine', 'competence', 'plan', 'signedNone', 'noneReason'];

const linesOf = ({ change }: Review, about: ChangeAbout): string =>
  change
    .filter((each) => each.about === about)
    .map(({ text }) => text)
    .join('\n');

const valuesIn = (review: Review | undefined, plan: string | undefined) =>
  review
    ? valuesOf({
        plan,
        keep: review.keep.join('\n'),
        routine: linesOf(review, 'routine'),
        competence: linesOf(review, 'competence'),
        ...(review.signedNone && { signedNone: 'yes', noneReason: review.signedNone.reason }),
      })
    : valuesOf({ plan });

const PlanDiff = ({ view, id, diff }: { view: View; id: string; diff: string }) => (
  <>
    <pre>{diff}</pre>
    <a class="no-print" href={`/desk/incidents/${id}/review/plan.diff`}>
      {view.t.review.planDiffFile}
    </a>
  </>
);

interface WrittenProps {
  view: View;
  id: string;
  review: Review;
}

const Written = ({ view, id, review }: WrittenProps) => {
  const words = view.t.review;
  return (
    <>
      <p class="meta">{words.writtenBy(nameOf(view, review.by), view.clock.words(review.at))}</p>
      {review.signedNone && (
        <p>
          <b>{words.signNone}</b>: {review.signedNone.reason}
        </p>
      )}
      {review.keep.length > 0 && <h3>{words.keep}</h3>}
      <ul class="plain">
        {review.keep.map((text) => (
          <li>{text}</li>
        ))}
      </ul>
      {ChangeAbout.options
        .filter((about) => review.change.some((each) => each.about === about))
        .map((about) => (
          <>
            <h3>{words[about]}</h3>
            <ul class="plain">
              {review.change
                .filter((each) => each.about === about)
                .map(({ text, planDiff }) => (
                  <li>
                    {text}
                    {planDiff && <PlanDiff view={view} id={id} diff={planDiff} />}
                  </li>
                ))}
            </ul>
          </>
        ))}
    </>
  );
};

// The plan is long, and few reviews change it.
const PlanText = ({ view, form, text }: { view: View; form: FormState; text: string }) => {
  const words = view.t.review;
  const isRefused = form.problems.some(({ field }) => field === 'plan');
  return (
    <details open={isRefused}>
      <summary>{words.plan}</summary>
      <input
        type="hidden"
        name={PLAN_SEEN}
        value={one(form.values, PLAN_SEEN) || planTag(text)}
        data-kept
      />
      <Area form={form} name="plan" label={words.planText} hint={words.planHint} rows={20} />
    </details>
  );
};

const PlanField = ({ view, form, plan }: Pick<Props, 'view' | 'form' | 'plan'>) => {
  const words = view.t.review;
  return (
    <>
      {plan.text === undefined ? (
        <p class="hint">{words.planNotShown}</p>
      ) : (
        <PlanText view={view} form={form} text={plan.text} />
      )}
      {plan.keepsAside && (
        <Checkbox form={form} name={PLAN_TAKEN_BACK} label={words.planTakenBack} />
      )}
    </>
  );
};

const ReviewForm = ({ view, incident, form, plan }: Props) => {
  const words = view.t.review;
  const isRefused = form.problems.some(({ field }) => reviewFields.includes(field ?? ''));
  const filled = isRefused ? form : { values: valuesIn(incident.review, plan.text), problems: [] };
  const area = (name: 'keep' | 'routine' | 'competence', hint: string) => (
    <Area form={filled} name={name} label={words[name]} hint={hint} rows={4} />
  );
  return (
    <details class="panel no-print" open={isRefused || !incident.review}>
      <summary>{incident.review ? words.again : words.write}</summary>
      <Form
        view={view}
        action={`/desk/incidents/${incident.id}/review`}
        keep={`review-${incident.id}`}
      >
        <SeenField tag={reviewTag(incident)} />
        {area('keep', words.keepHint)}
        {area('routine', words.changeHint)}
        {area('competence', words.changeHint)}
        <PlanField view={view} form={filled} plan={plan} />
        <Checkbox form={filled} name="signedNone" label={words.signNone} />
        <Area
          form={filled}
          name="noneReason"
          label={words.noneReason}
          hint={words.noneReasonHint}
          rows={2}
        />
        <button type="submit" class="main">
          {words.write}
        </button>
      </Form>
    </details>
  );
};

/** What an incident taught, and for writers the form that writes it down. */
export const Learned = (props: Props) => {
  const { view, incident } = props;
  const words = view.t.review;
  return (
    <section aria-labelledby="learned">
      <h2 id="learned">{words.learnedTitle}</h2>
      {incident.review ? (
        <Written view={view} id={incident.id} review={incident.review} />
      ) : (
        <p class="hint">{words.nothingWritten}</p>
      )}
      {isWriter(view.me) && !isOver(incident) && <ReviewForm {...props} />}
    </section>
  );
};
