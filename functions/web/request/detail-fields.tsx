import type { Incident } from '#domain/incident/incident.ts';
import type { Statement } from '#domain/statement/statement.ts';
import type { CheckedWords } from '../edit/remarks.tsx';
import { Checkbox } from '../form/choices.tsx';
import { Area } from '../form/field.tsx';
import { type FormState, problemsAt } from '../form/form-state.ts';
import { PublishAtField } from '../form/publish-at-field.tsx';
import { TimeField } from '../form/time-field.tsx';
import { one } from '../form/values.ts';
import type { View } from '../view/view.ts';
import { AnsweredFields } from './answered-fields.tsx';
import { StillOpen } from './still-open.tsx';
import { StillPromised } from './still-promised.tsx';
import { HeadlineField, QuestionsField } from './typed-fields.tsx';

interface Props {
  view: View;
  form: FormState;
}

interface Corrected {
  /** The statement that is corrected, if any. */
  superseded: Statement | undefined;
}

const PUBLISH_AT = 'publishAt';
const INSTRUCTIONS = 'instructions';

/** The time at which approved words go out, folded where it is not used: in a crisis words go out at once. */
const PublishLater = ({ view, form }: Props) => (
  <details
    class="panel"
    id="publish-later"
    open={one(form.values, PUBLISH_AT) !== '' || problemsAt(form, PUBLISH_AT).length > 0}
  >
    <summary>{view.t.planned.later}</summary>
    <PublishAtField view={view} form={form} hint={view.t.planned.laterHint} />
  </details>
);

/** What stands beside the field for instructions: without a model nothing reads them. */
export const instructionsHint = ({ t }: View, hint: string, hasModel: boolean): string =>
  hasModel ? hint : `${hint} ${t.forms.instructionsUnread}`;

interface WishesProps extends Props {
  checked: CheckedWords;
  hasModel: boolean;
}

/** A headline and what the draft is to heed: folded where neither is used. */
const Wishes = ({ view, form, checked, hasModel }: WishesProps) => {
  const { t } = view;
  const isUsed = ['headline', INSTRUCTIONS].some(
    (name) => one(form.values, name) !== '' || problemsAt(form, name).length > 0,
  );
  return (
    <details class="panel" id="wishes" open={isUsed}>
      <summary>
        {t.forms.wishes} ({t.optional})
      </summary>
      <HeadlineField view={view} form={form} checked={checked} />
      <Area
        form={form}
        name={INSTRUCTIONS}
        label={t.forms.instructions}
        hint={instructionsHint(view, t.forms.instructionsHint, hasModel)}
      />
    </details>
  );
};

interface DetailProps extends Props, Corrected {
  incident: Incident;
  hasModel: boolean;
  /** What a person types into the words that Talan writes. */
  typed: CheckedWords;
  /** What is out in the incident. */
  out: readonly Statement[];
}

/** The fields for what is answered or corrected, the next update, what is typed into the words, and the instructions. */
export const DetailFields = ({
  view,
  form,
  incident,
  superseded,
  hasModel,
  typed,
  out,
}: DetailProps) => {
  const { t, plan } = view;
  return (
    <>
      <AnsweredFields view={view} form={form} superseded={superseded} incident={incident} />
      <div class="for-next">
        <TimeField
          view={view}
          form={form}
          name="nextUpdateAt"
          label={t.forms.nextUpdateAt}
          hint={t.forms.nextUpdateHint(plan.organisation.timeZone)}
        />
      </div>
      <div class="for-update">
        <Checkbox form={form} name="last" label={t.forms.last} hint={t.forms.lastHint} />
        <StillPromised view={view} incident={incident} out={out} />
        <StillOpen view={view} incident={incident} />
      </div>
      <PublishLater view={view} form={form} />
      <QuestionsField view={view} form={form} checked={typed} />
      <Wishes view={view} form={form} checked={typed} hasModel={hasModel} />
    </>
  );
};
