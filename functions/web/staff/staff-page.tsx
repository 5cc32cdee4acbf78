import type { Language } from '#domain/values/language.ts';
import { ErrorSummary } from '../form/error-summary.tsx';
import { Field } from '../form/field.tsx';
import { Form } from '../form/form.tsx';
import type { FormState } from '../form/form-state.ts';
import { Document } from '../page/document.tsx';
import { DoneNotice } from '../page/done-notice.tsx';
import { Empty } from '../pieces/empty.tsx';
import { Time } from '../view/time.tsx';
import type { ReaderView, View } from '../view/view.ts';
import type { StaffAnswer, StaffNotice, StaffPart } from './read-staff.ts';

interface Props {
  view: ReaderView;
  notices: readonly StaffNotice[];
  form: FormState;
  /** Undefined before anything was searched for. */
  answers: readonly StaffAnswer[] | undefined;
}

const Stale = ({ view }: { view: View }) => <p class="notice bad">{view.t.staff.stale}</p>;

interface PartProps {
  view: View;
  part: StaffPart;
  language: Language;
}

const Part = ({ view, part, language }: PartProps) => (
  <>
    {part.isStale && <Stale view={view} />}
    <p class="prose" lang={language}>
      {part.text}
    </p>
  </>
);

const ReadForm = ({ view, id }: { view: View; id: string }) => (
  <Form view={view} action={`/staff/${id}/read`}>
    <button type="submit">{view.t.staff.read}</button>
  </Form>
);

const Answers = ({ view, answers }: Pick<Props, 'view'> & { answers: readonly StaffAnswer[] }) => (
  <section aria-labelledby="answers">
    <h2 id="answers">{view.t.staff.found(answers.length)}</h2>
    {answers.length === 0 && <p class="hint">{view.t.staff.foundNone}</p>}
    {answers.map((answer) => (
      <Part view={view} part={answer} language={answer.language} />
    ))}
  </section>
);

const Notice = ({ view, notice }: { view: View; notice: StaffNotice }) => {
  const { statement, toldAt, title, parts, isStale } = notice;
  return (
    <article aria-labelledby={`n-${statement.id}`}>
      <h2 id={`n-${statement.id}`} lang={statement.language}>
        {title ?? view.t.names.kinds[statement.kind]}
      </h2>
      <p class="meta">
        {view.t.names.kinds[statement.kind]}, <Time view={view} at={toldAt} />
      </p>
      {parts.map((part) => (
        <Part view={view} part={part} language={statement.language} />
      ))}
      {!isStale && <ReadForm view={view} id={statement.id} />}
    </article>
  );
};

const Search = ({ view, form }: Pick<Props, 'view' | 'form'>) => (
  <search>
    <Form view={view} action="/staff">
      <Field form={form} name="q" label={view.t.staff.label} type="search" />
      <p class="actions">
        <button type="submit" class="main">
          {view.t.staff.search}
        </button>
      </p>
    </Form>
  </search>
);

/** What staff are told: the newest notice first, questions and answers, and a search over them. */
export const StaffPage = ({ view, notices, form, answers }: Props) => {
  const words = view.t.staff;
  return (
    <Document view={view} title={words.title} narrow>
      <h1>{words.title}</h1>
      <DoneNotice view={view} />
      <ErrorSummary view={view} form={form} />
      {notices.length === 0 ? (
        <Empty title={words.nothing}>
          <p>{words.nothingHint}</p>
        </Empty>
      ) : (
        <Search view={view} form={form} />
      )}
      {answers && <Answers view={view} answers={answers} />}
      {notices.map((notice) => (
        <Notice view={view} notice={notice} />
      ))}
    </Document>
  );
};
