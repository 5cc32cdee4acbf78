import { othersAtOpening } from '../actions/tell-group.ts';
import { ErrorSummary } from '../form/error-summary.tsx';
import { Form } from '../form/form.tsx';
import { type FormState, problemsAt } from '../form/form-state.ts';
import { one } from '../form/values.ts';
import { unbroken } from '../messages/unbroken.ts';
import { Document } from '../page/document.tsx';
import type { SignedInView } from '../view/view.ts';
import { FactRows } from './fact-rows.tsx';
import { FreezeFields } from './freeze-field.tsx';
import {
  AffectedField,
  BackgroundFields,
  ContactsField,
  GravityFields,
  SituationFields,
  SummaryField,
  TitleField,
} from './incident-fields.tsx';

interface Props {
  view: SignedInView;
  form: FormState;
  /** How many ordinary posts are planned. */
  posts: number;
}

const folded = {
  more: ['summary', 'responsibility', 'wrongdoing', 'legalHold'],
  background: [
    'affected',
    'contacts',
    'publicAction.text',
    'publicAction.keys',
    'commitments',
    'policies',
    'protectedNames',
  ],
} as const;

// What holds words or a problem is not hidden from who looks for it.
const isOpen = (form: FormState, fields: readonly string[]): boolean =>
  fields.some((name) => problemsAt(form, name).length > 0);

const More = ({ view, form }: Omit<Props, 'posts'>) => (
  <details class="panel" id="more" open={isOpen(form, folded.more)}>
    <summary>
      {view.t.opening.more} <small>{view.t.opening.moreHint}</small>
    </summary>
    <SummaryField view={view} form={form} />
    <SituationFields view={view} form={form} />
  </details>
);

const Background = ({ view, form }: Omit<Props, 'posts'>) => (
  <details class="panel" id="background" open={isOpen(form, folded.background)}>
    <summary>
      {view.t.opening.background} <small>{view.t.opening.backgroundHint}</small>
    </summary>
    <AffectedField view={view} form={form} />
    <ContactsField view={view} form={form} />
    <BackgroundFields view={view} form={form} />
  </details>
);

// What the plan names may appear in every statement, so nobody has to type it at night.
const PlanContacts = ({ view: { t, plan }, form }: Omit<Props, 'posts'>) => {
  const { contacts } = plan.organisation;
  return (
    <p class="plan-contacts">
      <b>{t.forms.contacts}:</b>{' '}
      {contacts.length > 0 ? unbroken(contacts.join(' · ')) : t.opening.noContacts}{' '}
      {one(form.values, 'contacts') === '' && (
        <a href="#f-contacts" data-unfolds>
          {t.opening.addContact}
        </a>
      )}
    </p>
  );
};

/** The form that opens an incident: what is known in the first minutes, on one screen. */
export const OpeningPage = ({ view, form, posts }: Props) => (
  <Document
    view={view}
    title={view.t.forms.newIncident}
    styles={['desk.css']}
    scripts={['keep.js', 'open.js']}
  >
    <h1>{view.t.forms.newIncident}</h1>
    <ErrorSummary view={view} form={form} />
    <Form
      view={view}
      action="/desk/incidents/new"
      keep="incident-new"
      creates={form}
      class="opening"
    >
      {one(form.values, 'fromAlert') && (
        <input type="hidden" name="fromAlert" value={one(form.values, 'fromAlert')} />
      )}
      {/* The button that a browser presses on Enter in a field: it opens nothing. */}
      <button type="submit" name="do" value="next" class="hidden" tabindex={-1}>
        {view.t.opening.next}
      </button>
      <div class="opening-what">
        <TitleField view={view} form={form} />
        <FactRows view={view} form={form} />
        <PlanContacts view={view} form={form} />
      </div>
      <div class="opening-how">
        <GravityFields view={view} form={form} />
        <FreezeFields view={view} form={form} posts={posts} />
      </div>
      <div class="opening-more">
        <More view={view} form={form} />
        <Background view={view} form={form} />
      </div>
      <p class="hint sets-off">
        {view.t.opening.setsOff(othersAtOpening(view.plan, view.me).length)}
      </p>
      <p class="submit">
        <button type="submit" class="main" name="do" value="open">
          {view.t.opening.openAndTell(othersAtOpening(view.plan, view.me).length)}
        </button>
        <a href="/desk">{view.t.cancel}</a>
      </p>
    </Form>
  </Document>
);
