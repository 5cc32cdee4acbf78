import type { Incident } from '#domain/incident/incident.ts';
import { ChangeAbout, type Review } from '#domain/incident/review.ts';
import { reviewTag } from '#domain/review/decide.ts';
import { isWriter } from '../actions/roles.ts';
import { Checkbox } from '../form/choices.tsx';
import { Area } from '../form/field.tsx';
import { Form } from '../form/form.tsx';
import type { FormState } from '../form/form-state.ts';
import { SeenField } from '../form/seen-field.tsx';
import { valuesOf } from '../form/values.ts';
import { nameOf, type SignedInView, type View } from '../view/view.ts';

interface Props {
  view: SignedInView;
  incident: Incident;
  form: FormState;
}

/** The fields of the form, by what they are about. */
export const reviewFields = [
  'keep',
  'routine',
  'competence',
  'planDiff',
  'signedNone',
  'noneReason',
];

const linesOf = ({ change }: Review, about: ChangeAbout): string =>
  change
    .filter((each) => each.about === about)
    .map(({ text }) => text)
    .join('\n');

const valuesIn = (review: Review | undefined) =>
  review
    ? valuesOf({
        keep: review.keep.join('\n'),
        routine: linesOf(review, 'routine'),
        competence: linesOf(review, 'competence'),
        planDiff: review.change.find(({ planDiff }) => planDiff !== undefined)?.planDiff,
        ...(review.signedNone && { signedNone: 'yes', noneReason: review.signedNone.reason }),
      })
    : valuesOf({});

const Written = ({ view, review }: { view: View; review: Review }) => {
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
                    {planDiff && <pre>{planDiff}</pre>}
                  </li>
                ))}
            </ul>
          </>
        ))}
    </>
  );
};

const ReviewForm = ({ view, incident, form }: Props) => {
  const words = view.t.review;
  const isRefused = form.problems.some(({ field }) => reviewFields.includes(field ?? ''));
  const filled = isRefused ? form : { values: valuesIn(incident.review), problems: [] };
  const area = (name: 'keep' | 'routine' | 'competence' | 'planDiff', hint: string) => (
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
        {area('planDiff', words.planDiffHint)}
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
        <Written view={view} review={incident.review} />
      ) : (
        <p class="hint">{words.nothingWritten}</p>
      )}
      {isWriter(view.me) && <ReviewForm {...props} />}
    </section>
  );
};
