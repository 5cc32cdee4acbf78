import type { Incident } from '#domain/incident/incident.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { CheckButton, CheckStatus, Stopped } from '../edit/check-parts.tsx';
import type { Remarked } from '../edit/remarks.tsx';
import { ErrorSummary } from '../form/error-summary.tsx';
import { Form } from '../form/form.tsx';
import type { FormState } from '../form/form-state.ts';
import { one } from '../form/values.ts';
import { Document } from '../page/document.tsx';
import type { View } from '../view/view.ts';
import { DRAFT_FIELD, draftName } from './kept-name.ts';
import { KindReason } from './kind-reason.tsx';
import { ChannelFields, DetailFields, KindFields } from './request-fields.tsx';

/** What the form that requests a statement shows. */
export interface NewStatementProps {
  view: View;
  form: FormState;
  incident: Incident;
  /** The statement that the new one corrects or takes back. */
  superseded: Statement | undefined;
  /** Fields that the address set. */
  fixed: readonly string[];
  /** What is said about the words in the form, where a person writes them. */
  remarked: Remarked;
  /** Whether it was not sent because something stops the words that their writer did not know of. */
  stopped: boolean;
}

const hiddenNames = ['corrects', 'withdraws', 'translationOf', DRAFT_FIELD] as const;

const Hidden = ({ form }: { form: FormState }) => (
  <>
    {hiddenNames.map((name) => {
      const value = one(form.values, name);
      return value && <input type="hidden" name={name} value={value} />;
    })}
  </>
);

const Superseded = ({ view, form, superseded }: NewStatementProps) => {
  if (!superseded) return null;
  const words = one(form.values, 'corrects') ? view.t.forms.corrects : view.t.forms.withdraws;
  const what = superseded.texts[0]?.title ?? view.t.names.kinds[superseded.kind];
  return <p class="notice">{words(what)}</p>;
};

/** The form that requests a statement. */
export const NewStatementPage = (props: NewStatementProps) => {
  const { view, form, incident, fixed, remarked, stopped } = props;
  const path = `/desk/incidents/${incident.id}`;
  return (
    <Document
      view={view}
      title={view.t.forms.newStatement}
      styles={['write.css']}
      scripts={['keep.js', 'check.js']}
      narrow
    >
      <h1>{view.t.forms.newStatement}</h1>
      <p class="lead">
        {view.t.forms.about}: <a href={path}>{incident.title}</a>
      </p>
      <ErrorSummary view={view} form={form} />
      {stopped && <Stopped view={view} />}
      <Superseded {...props} />
      <Form
        view={view}
        action={`${path}/statements/new`}
        keep={draftName(incident.id, form.values)}
        fixed={fixed}
        creates={form}
        checks
        class="request"
      >
        <Hidden form={form} />
        <KindReason view={view} incident={incident} />
        <KindFields view={view} form={form} />
        <ChannelFields view={view} form={form} remarked={remarked} />
        <DetailFields view={view} form={form} />
        <CheckStatus view={view} {...remarked} />
        <p class="submit">
          <button type="submit" class="main">
            {view.t.forms.request}
          </button>
          <CheckButton view={view} />
          <a href={path}>{view.t.cancel}</a>
        </p>
      </Form>
    </Document>
  );
};
