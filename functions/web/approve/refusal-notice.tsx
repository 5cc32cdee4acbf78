import type { Incident } from '#domain/incident/incident.ts';
import type { Statement } from '#domain/statement/statement.ts';
import type { PageRefusal } from '../form/attempt.ts';
import { refusalWords } from '../form/refusal-words.ts';
import { basisChangeWords } from '../pieces/status/basis-change-words.ts';
import { ruleTitle } from '../view/rule-words.ts';
import type { View } from '../view/view.ts';

interface Props {
  view: View;
  refusal: PageRefusal;
  statement: Statement;
  incident: Incident;
}

const details = ({ view, refusal, incident }: Props): string[] => {
  if (refusal.type === 'facts-changed') {
    return refusal.changes.map((change) => basisChangeWords(change, incident, view));
  }
  if (refusal.type !== 'blocking-findings') return [];
  const { rules, notOverridable } = refusal;
  const rulesToName = notOverridable.length > 0 ? notOverridable : rules;
  return rulesToName.map((rule) => ruleTitle(rule, view));
};

const sentence = ({ view, refusal, statement }: Props): string =>
  refusal.type === 'blocking-findings' && refusal.notOverridable.length > 0
    ? view.t.refusals['not-overridable']
    : refusalWords(refusal, view, statement);

/** Why a decision does not count or is not possible, with the changes behind it and the next step. */
export const RefusalNotice = (props: Props) => {
  const items = details(props);
  return (
    <>
      <p>{sentence(props)}</p>
      {items.length > 0 && (
        <ul>
          {items.map((item) => (
            <li>{item}</li>
          ))}
        </ul>
      )}
      {props.refusal.type === 'facts-changed' && (
        <p>{props.view.t.refusals['facts-changed-next']}</p>
      )}
    </>
  );
};
