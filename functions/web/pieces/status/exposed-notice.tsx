import type { Incident } from '#domain/incident/incident.ts';
import { exposedNames } from '#domain/statement/brief/exposed-names.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { isWriter } from '../../actions/roles.ts';
import { listWords, type View } from '../../view/view.ts';

interface Props {
  view: View;
  statement: Statement;
  incident: Incident;
}

/** Says that words which are out hold a name that was protected since, and how they are taken back or corrected. */
export const ExposedNotice = ({ view, statement, incident }: Props) => {
  const { plan, rules, now } = view;
  const names = exposedNames(statement, { incident, plan, rules, now });
  if (names.length === 0) return null;
  const path = `/desk/incidents/${incident.id}/statements/new`;
  return (
    <div class="notice bad">
      <p>{view.t.statement.exposed(listWords(view, names))}</p>
      {view.me && isWriter(view.me) && (
        <p>
          <a href={`${path}?kind=correction&corrects=${statement.id}`}>
            {view.t.statement.correctExposed}
          </a>
        </p>
      )}
    </div>
  );
};

/** Marks such words in a list. */
export const ExposedMark = ({ view, statement, incident }: Props) => {
  const { plan, rules, now } = view;
  return exposedNames(statement, { incident, plan, rules, now }).length === 0 ? null : (
    <p>
      <b>{view.t.statement.exposedMark}</b>
    </p>
  );
};
