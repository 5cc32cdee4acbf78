import { ErrorSummary } from '../form/error-summary.tsx';
import { Field } from '../form/field.tsx';
import type { FormState } from '../form/form-state.ts';
import { one } from '../form/values.ts';
import { Document } from '../page/document.tsx';
import { FactStatusBadge } from '../pieces/status/fact-status.tsx';
import { StatusBadge } from '../pieces/status/status-badge.tsx';
import { statementTitle } from '../view/statement-title.ts';
import type { SignedInView, View } from '../view/view.ts';
import { type Found, RESULTS_MAX } from './found.ts';
import { Snippet } from './snippet.tsx';

interface SearchProps {
  view: SignedInView;
  form: FormState;
  only: Found['what'] | undefined;
  /** Undefined before anything was searched for. */
  found: readonly Found[] | undefined;
}

const SORTS = [undefined, 'incident', 'statement', 'fact'] as const;

const addressOf = (found: Found): string =>
  found.what === 'statement'
    ? `/desk/statements/${found.statement.id}`
    : `/desk/incidents/${found.incident?.id ?? ''}`;

const titleOf = (view: View, found: Found): string => {
  const { incident } = found;
  return found.what === 'statement'
    ? statementTitle(view, found.statement, incident)
    : (incident?.title ?? '');
};

const State = ({ view, found }: { view: View; found: Found }) => {
  if (found.what === 'fact') return <FactStatusBadge view={view} status={found.fact.status} />;
  if (found.what === 'statement') return <StatusBadge view={view} {...found} />;
  const { severity } = found.incident;
  return <span class={`severity s${severity}`}>{view.t.names.severities[severity]}</span>;
};

const Result = ({ view, found, query }: { view: View; found: Found; query: string }) => {
  const lang = found.what === 'statement' ? found.statement.language : undefined;
  return (
    <li>
      <div>
        <p class="meta">{view.t.search.sorts[found.what]}</p>
        <a href={addressOf(found)}>{titleOf(view, found)}</a>
        <p>
          <Snippet text={found.text} query={query} {...(lang && { lang })} />
        </p>
      </div>
      <div>
        <State view={view} found={found} />
      </div>
    </li>
  );
};

const Results = ({
  view,
  found,
  query,
}: {
  view: View;
  found: readonly Found[];
  query: string;
}) => (
  <section aria-labelledby="results">
    <h2 id="results">{view.t.search.count(found.length, RESULTS_MAX)}</h2>
    {found.length === 0 && <p class="hint">{view.t.search.noneHint}</p>}
    <ul class="rows">
      {found.map((each) => (
        <Result view={view} found={each} query={query} />
      ))}
    </ul>
  </section>
);

const pathFor = (only: Found['what'] | undefined): string =>
  only === undefined ? '/search' : `/search?only=${only}`;

/** Searches incidents, statements and facts. The words are posted; what to search stays in the address. */
export const SearchPage = ({ view, form, only, found }: SearchProps) => {
  const words = view.t.search;
  return (
    <Document view={view} title={words.title} narrow>
      <h1>{words.title}</h1>
      <ErrorSummary view={view} form={form} />
      <search>
        <form method="post" action={pathFor(only)} novalidate>
          <Field form={form} name="q" label={words.label} type="search" />
          <p class="actions">
            {SORTS.map((sort) => (
              <button
                type="submit"
                class={sort === only ? 'main' : 'second'}
                formaction={pathFor(sort)}
              >
                {sort === undefined ? words.everything : words.sortsOf[sort]}
              </button>
            ))}
          </p>
        </form>
      </search>
      {found && <Results view={view} found={found} query={one(form.values, 'q')} />}
      <p class="hint">{words.hint}</p>
    </Document>
  );
};
