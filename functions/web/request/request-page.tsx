import { handleOf } from '#domain/incident/handle.ts';
import type { Incident } from '#domain/incident/incident.ts';
import { Kind } from '#domain/kind/kind.ts';
import { factsTakenBack } from '#domain/statement/brief/facts-taken-back.ts';
import { hasNewsSince } from '#domain/statement/request/needs.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { CheckButton, CheckSummary, StoppedNotice } from '../edit/check-parts.tsx';
import type { CheckedWords } from '../edit/remarks.tsx';
import { ReusableTexts } from '../edit/reusable-texts.tsx';
import { ErrorSummary } from '../form/error-summary.tsx';
import { Form } from '../form/form.tsx';
import type { FormState } from '../form/form-state.ts';
import { one } from '../form/values.ts';
import { Document } from '../page/document.tsx';
import { RequestNeed } from '../pieces/status/requester-need.tsx';
import { listChannels } from '../view/list-channels.ts';
import type { SignedInView } from '../view/view.ts';
import { isLeftOut } from './check-request.ts';
import { DetailFields } from './detail-fields.tsx';
import { EarlierPosts } from './earlier-posts.tsx';
import { keptName, REQUEST_FIELD } from './kept-request.ts';
import { KindReason } from './kind-reason.tsx';
import { ChannelFields, KindFields } from './request-fields.tsx';
import { asksForLast, isWritten } from './request-form.ts';

/** The data of the form that requests a statement. */
export interface RequestPageProps {
  view: SignedInView;
  form: FormState;
  incident: Incident;
  /** The statement that the new one corrects or takes back. */
  superseded: Statement | undefined;
  /** Fields that the address set. */
  fixed: readonly string[];
  /** The words in the form and their findings: all of them where a person writes, else what is typed into Talan's. */
  checked: CheckedWords;
  /** Whether the statement may be requested in both languages at once. */
  canPair: boolean;
  /** Whether a model reads instructions; templates don't. */
  hasModel: boolean;
  /** What is out in the incident. */
  out: readonly Statement[];
  /** What is under way in the incident. */
  underWay: readonly Statement[];
  /** The newest statement about the incident that is no reply, to be followed by one like it. */
  last: Statement | undefined;
  /** Whether it was not sent because of findings that its writer had not seen. */
  isStopped: boolean;
}

const hiddenNames = ['corrects', 'withdraws', 'translationOf', REQUEST_FIELD] as const;

const HiddenFields = ({ form }: { form: FormState }) => (
  <>
    {hiddenNames.map((name) => {
      const value = one(form.values, name);
      return value && <input type="hidden" name={name} value={value} />;
    })}
  </>
);

const SupersededNotice = ({ view, form, superseded }: RequestPageProps) => {
  if (!superseded) return null;
  const words = one(form.values, 'corrects') ? view.t.forms.corrects : view.t.forms.withdraws;
  const title = superseded.texts[0]?.title ?? view.t.names.kinds[superseded.kind];
  return <p class="notice">{words(title)}</p>;
};

// What is right instead stands in a fact: it is changed first.
const FactFirst = ({ view, form, incident, superseded }: RequestPageProps) =>
  superseded && one(form.values, 'corrects') && !hasNewsSince(incident, superseded) ? (
    <p class="notice">
      {view.t.forms.factFirst}{' '}
      <a href={`/desk/incidents/${incident.id}#facts`}>{view.t.forms.toFacts}</a>
    </p>
  ) : null;

// Taken back words say nothing of their facts: the next statement tells these again unless they are changed.
const FactsStand = ({ view, form, incident, superseded }: RequestPageProps) => {
  const facts =
    superseded && one(form.values, 'withdraws') ? factsTakenBack(superseded, incident) : [];
  return facts.length > 0 ? (
    <div class="notice">
      <p>
        {view.t.forms.factsStand}{' '}
        <a href={`/desk/incidents/${incident.id}#facts`}>{view.t.forms.toFacts}</a>
      </p>
      <ul>
        {facts.map(({ text }) => (
          <li>{text}</li>
        ))}
      </ul>
    </div>
  ) : null;
};

// What one step of the incident asks for is not what was asked for before.
const LikeLast = ({ view, form, incident, last, superseded }: RequestPageProps) => {
  if (!last || superseded || asksForLast(form.values)) return null;
  const channels = listChannels(view, last.channels);
  const words = `${view.t.names.kinds[last.kind]}, ${channels}`;
  return (
    <p>
      <a href={`/desk/incidents/${incident.id}/statements/new?like=${last.id}`}>
        {view.t.forms.likeLast(words)}
      </a>
    </p>
  );
};

// A correction and the last update say themselves what they are for.
const reasonedKind = ({ form, superseded }: RequestPageProps): Kind | undefined =>
  superseded || asksForLast(form.values)
    ? undefined
    : Kind.safeParse(one(form.values, 'kind')).data;

const nothing: CheckedWords = { texts: [], findings: [] };

/** The form that requests a statement. */
export const RequestPage = (props: RequestPageProps) => {
  const { view, form, incident, superseded, fixed, checked, isStopped, canPair, hasModel } = props;
  const path = `/desk/incidents/${incident.id}`;
  const isLast = asksForLast(form.values);
  const [written, typed] = isWritten(form.values) ? [checked, nothing] : [nothing, checked];
  const title = isLast ? view.t.forms.newLast : view.t.forms.newStatement;
  return (
    <Document
      view={view}
      title={title}
      styles={['write.css']}
      scripts={['keep.js', 'check.js', 'insert.js', 'shown.js']}
      narrow
    >
      <h1>{title}</h1>
      <p class="lead">
        {view.t.forms.about}: <a href={path}>{incident.title}</a> (
        {view.t.room.handle(handleOf(incident.id))})
      </p>
      {isLast && <p class="notice">{view.t.forms.lastEnds}</p>}
      <ErrorSummary view={view} form={form} />
      {isStopped && (
        <StoppedNotice view={view} isLeftOut={isLeftOut(checked.findings, form.values, hasModel)} />
      )}
      <SupersededNotice {...props} />
      <FactFirst {...props} />
      <FactsStand {...props} />
      <LikeLast {...props} />
      <RequestNeed view={view} incident={incident} />
      <Form
        view={view}
        action={view.path}
        keep={keptName(incident.id, form.values)}
        fixed={fixed}
        creates={form}
        checks
        class="request"
      >
        <HiddenFields form={form} />
        <KindReason view={view} incident={incident} kind={reasonedKind(props)} out={props.out} />
        <KindFields
          view={view}
          form={form}
          underWay={superseded || isLast ? [] : props.underWay}
          canPair={canPair}
        />
        <ReusableTexts view={view} />
        <ChannelFields view={view} form={form} checked={written} />
        {superseded && <EarlierPosts view={view} form={form} superseded={superseded} />}
        <DetailFields
          view={view}
          incident={incident}
          hasModel={hasModel}
          typed={typed}
          out={props.out}
          form={form}
          superseded={one(form.values, 'corrects') ? superseded : undefined}
        />
        <CheckSummary view={view} form={form} {...checked} />
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
