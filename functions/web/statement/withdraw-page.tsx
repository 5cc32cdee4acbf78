import type { Incident } from '#domain/incident/incident.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { Document } from '../page/document.tsx';
import { statementTitle } from '../view/statement-title.ts';
import type { View } from '../view/view.ts';

interface Props {
  view: View;
  statement: Statement;
  incident: Incident;
}

/** Asks for confirmation before a statement is withdrawn. */
export const WithdrawPage = ({ view, statement, incident }: Props) => {
  const path = `/desk/statements/${statement.id}`;
  return (
    <Document view={view} title={view.t.statement.withdrawTitle} narrow>
      <h1>{view.t.statement.withdrawTitle}</h1>
      <p class="lead">{statementTitle(view, statement, incident)}</p>
      <p>{view.t.statement.withdrawHint}</p>
      <form method="post" action={`${path}/withdraw`} class="actions">
        <button type="submit" class="danger">
          {view.t.statement.withdrawYes}
        </button>
        <a class="button" href={path}>
          {view.t.cancel}
        </a>
      </form>
    </Document>
  );
};
