import type { Incident } from '#domain/incident/incident.ts';
import { isFamilyInUse } from '#domain/statement/lifecycle.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { Form } from '../form/form.tsx';
import { Document } from '../page/document.tsx';
import { statementTitle } from '../view/statement-title.ts';
import type { View } from '../view/view.ts';

interface Props {
  view: View;
  statement: Statement;
  incident: Incident;
}

const wordsFor = ({ t }: View, statement: Statement) =>
  isFamilyInUse(statement)
    ? { title: t.families.stopTitle, hint: t.families.stopHint, yes: t.families.stopYes }
    : {
        title: t.statement.withdrawTitle,
        hint: t.statement.withdrawHint,
        yes: t.statement.withdrawYes,
      };

/** Asks for confirmation before a statement is withdrawn, or an answer taken out of use. */
export const WithdrawPage = ({ view, statement, incident }: Props) => {
  const path = `/desk/statements/${statement.id}`;
  const words = wordsFor(view, statement);
  return (
    <Document view={view} title={words.title} narrow>
      <h1>{words.title}</h1>
      <p class="lead">{statementTitle(view, statement, incident)}</p>
      <p>{words.hint}</p>
      <Form view={view} action={`${path}/withdraw`} class="actions">
        <button type="submit" class="danger">
          {words.yes}
        </button>
        <a class="button" href={path}>
          {view.t.cancel}
        </a>
      </Form>
    </Document>
  );
};
