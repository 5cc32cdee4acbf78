import type { Child } from 'hono/jsx';
import { factTag } from '#domain/incident/edit-incident.ts';
import type { Fact } from '#domain/incident/fact.ts';
import type { Incident } from '#domain/incident/incident.ts';
import { isOver } from '#domain/incident/phases.ts';
import { isWriter } from '../actions/roles.ts';
import { Area } from '../form/field.tsx';
import { Form } from '../form/form.tsx';
import { type FormState, freshForm } from '../form/form-state.ts';
import { SeenField } from '../form/seen-field.tsx';
import { unbroken } from '../messages/unbroken.ts';
import { FactStatusBadge } from '../pieces/status/fact-status.tsx';
import type { SignedInView } from '../view/view.ts';
import { FoldedExtras } from './fact-fields.tsx';
import { factPrefix, factValues, keptFact } from './fact-form.ts';
import { OpenQuestion } from './unsaid.tsx';

interface Props {
  view: SignedInView;
  incident: Incident;
  fact: Fact;
  form: FormState;
}

/** A form that does one thing to a fact. */
const FactForm = ({
  view,
  incident,
  fact,
  keep,
  children,
}: Props & { keep?: string; children: Child }) => (
  <Form view={view} action={`/desk/incidents/${incident.id}/facts/${fact.id}`} keep={keep}>
    <SeenField tag={factTag(fact)} />
    {children}
  </Form>
);

const Move = ({ to, label, about }: { to: Fact['status']; label: string; about: string }) => (
  <button
    type="submit"
    class={to === 'confirmed' ? 'second small' : 'quiet'}
    name="status"
    value={to}
  >
    {label}
    <span class="hidden">, {about}</span>
  </button>
);

const isRefused = ({ fact, form }: Props): boolean =>
  form.problems.some(({ field }) => field?.startsWith(factPrefix(fact)));

// What was typed where the form was refused, else the fact as it is.
const wordsForm = (props: Props): FormState => {
  const { fact, form } = props;
  return isRefused(props) ? form : freshForm(factValues(fact));
};

const Reword = (props: Props) => {
  const { view, fact } = props;
  const form = wordsForm(props);
  return (
    <details id={`reword-${fact.id}`} open={isRefused(props)}>
      <summary aria-label={view.t.room.rewordFact(fact.text)}>{view.t.room.reword}</summary>
      <FactForm {...props} keep={keptFact(props.incident.id, fact.id)}>
        <Area form={form} name={`${factPrefix(fact)}text`} label={view.t.forms.factText} rows={2} />
        <FoldedExtras view={view} form={form} prefix={factPrefix(fact)} />
        <button type="submit" class="main" name="do" value="reword">
          {view.t.save}
        </button>
      </FactForm>
    </details>
  );
};

const Strike = (props: Props) => {
  const { t } = props.view;
  return (
    <details id={`strike-${props.fact.id}`}>
      <summary aria-label={t.room.strikeFact(props.fact.text)}>{t.room.strike}</summary>
      <FactForm {...props}>
        <p>{t.room.strikeQuestion}</p>
        <button type="submit" class="danger" name="status" value="withdrawn">
          {t.room.strikeYes}
        </button>
      </FactForm>
    </details>
  );
};

const Acts = (props: Props) => {
  const { fact, view } = props;
  const { deskPage, room } = view.t;
  const about = deskPage.aboutFact(fact.text);
  return fact.status === 'withdrawn' ? (
    <FactForm {...props}>
      <Move to="unconfirmed" label={room.undo} about={room.undoFact(fact.text)} />
    </FactForm>
  ) : (
    <>
      <FactForm {...props}>
        {fact.status === 'confirmed' ? (
          <Move to="unconfirmed" label={deskPage.doubt} about={about} />
        ) : (
          <Move to="confirmed" label={deskPage.confirm} about={about} />
        )}
      </FactForm>
      <Reword {...props} />
      <Strike {...props} />
    </>
  );
};

/** A fact: its certainty, words and source, and what writers can do to it. */
export const FactItem = (props: Props) => {
  const { view, incident, fact } = props;
  return (
    <li class={fact.status} id={`fact-${fact.id}`}>
      <p class="fact-words">{unbroken(fact.text) || view.t.deskPage.erasedFact}</p>
      <p class="meta">
        <FactStatusBadge view={view} status={fact.status} />{' '}
        {fact.audience === 'internal' && (
          <span class="badge">{view.t.names.audiences.internal}</span>
        )}{' '}
        {fact.isOurs && <span class="badge">{view.t.forms.isOurs}</span>}{' '}
        {fact.source ? view.t.deskPage.source(fact.source) : view.t.deskPage.noSource}
      </p>
      <OpenQuestion view={view} incident={incident} fact={fact} />
      {isWriter(view.me) && !isOver(incident) && fact.text !== '' && (
        <div class="acts">
          <Acts {...props} />
        </div>
      )}
    </li>
  );
};
