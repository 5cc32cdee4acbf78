import type { Incident } from '#domain/incident/incident.ts';
import { Question } from '#domain/incident/review.ts';
import { isSurveyed } from '../actions/review.ts';
import { Area } from '../form/field.tsx';
import { Form } from '../form/form.tsx';
import type { FormState } from '../form/form-state.ts';
import { valuesOf } from '../form/values.ts';
import { nameOf, type SignedInView } from '../view/view.ts';

interface Props {
  view: SignedInView;
  incident: Incident;
  form: FormState;
}

const SurveyForm = ({ view, incident, form }: Props) => {
  const words = view.t.review;
  const isRefused = form.problems.some(({ field }) => field?.startsWith('answers'));
  const own = incident.survey.find(({ by }) => by === view.me.id);
  const filled = isRefused
    ? form
    : {
        values: valuesOf(
          Object.fromEntries(
            Question.options.map((name) => [`answers.${name}`, own?.answers[name]]),
          ),
        ),
        problems: [],
      };
  return (
    <details class="panel no-print" open={isRefused}>
      <summary>{words.answer}</summary>
      <Form
        view={view}
        action={`/desk/incidents/${incident.id}/review/answers`}
        keep={`survey-${incident.id}`}
      >
        {Question.options.map((name) => (
          <Area form={filled} name={`answers.${name}`} label={words.questions[name]} rows={2} />
        ))}
        <button type="submit" class="main">
          {words.answer}
        </button>
      </Form>
    </details>
  );
};

/** The questions to the crisis group, and what it answered. */
export const Survey = (props: Props) => {
  const { view, incident } = props;
  const words = view.t.review;
  return (
    <section aria-labelledby="survey">
      <h2 id="survey">{words.surveyTitle}</h2>
      <p class="hint">{words.surveyLead}</p>
      {incident.survey.map(({ by, at, answers }) => (
        <article>
          <p class="meta">{words.writtenBy(nameOf(view, by), view.clock.words(at))}</p>
          <dl>
            {Question.options.map((name) =>
              answers[name] === undefined ? null : (
                <div>
                  <dt>{words.questions[name]}</dt>
                  <dd>{answers[name]}</dd>
                </div>
              ),
            )}
          </dl>
        </article>
      ))}
      {isSurveyed(view, view.me) && <SurveyForm {...props} />}
    </section>
  );
};
