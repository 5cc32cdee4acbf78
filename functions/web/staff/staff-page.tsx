import { approvedAt } from '#domain/statement/lists.ts';
import { ErrorSummary } from '../form/error-summary.tsx';
import { Field } from '../form/field.tsx';
import type { FormState } from '../form/form-state.ts';
import { Document } from '../page/document.tsx';
import { Time } from '../view/time.tsx';
import type { SignedInView, View } from '../view/view.ts';
import type { StaffAnswer, StaffNotice } from './read-staff.ts';

interface Props {
  view: SignedInView;
  notices: readonly StaffNotice[];
  form: FormState;
  /** Undefined before anything was searched for. */
  answers: readonly StaffAnswer[] | undefined;
}

const Stale = ({ view }: { view: View }) => <p class="notice bad">{view.t.staff.stale}</p>;

const Answers = ({ view, answers }: Pick<Props, 'view'> & { answers: readonly StaffAnswer[] }) => (
  <section aria-labelledby="answers">
    <h2 id="answers">{view.t.staff.found(answers.length)}</h2>
    {answers.length === 0 && <p class="hint">{view.t.staff.foundNone}</p>}
    {answers.map(({ text, language, isStale }) => (
      <div>
        {isStale && <Stale view={view} />}
        <p class="prose" lang={language}>
          {text}
        </p>
      </div>
    ))}
  </section>
);

const Notice = ({ view, notice }: { view: View; notice: StaffNotice }) => {
  const { statement, title, parts, stale } = notice;
  return (
    <article aria-labelledby={`n-${statement.id}`}>
      <h2 id={`n-${statement.id}`} lang={statement.language}>
        {title ?? view.t.names.kinds[statement.kind]}
      </h2>
      <p class="meta">
        {view.t.names.kinds[statement.kind]}, <Time view={view} at={approvedAt(statement)} />
      </p>
      {stale.length > 0 && <Stale view={view} />}
      {parts.map((part) => (
        <p class="prose" lang={statement.language}>
          {part}
        </p>
      ))}
    </article>
  );
};

/** What staff are told: the newest notice first, questions and answers, and a search over them. */
export const StaffPage = ({ view, notices, form, answers }: Props) => {
  const words = view.t.staff;
  return (
    <Document view={view} title={words.title} narrow>
      <h1>{words.title}</h1>
      <ErrorSummary view={view} form={form} />
      <search>
        <form method="post" action="/staff" novalidate>
          <Field form={form} name="q" label={words.label} type="search" />
          <p class="actions">
            <button type="submit" class="main">
              {words.search}
            </button>
          </p>
        </form>
      </search>
      {answers && <Answers view={view} answers={answers} />}
      {notices.length === 0 && <p class="hint">{words.nothing}</p>}
      {notices.map((notice) => (
        <Notice view={view} notice={notice} />
      ))}
    </Document>
  );
};
