import type { Incident } from '#domain/incident/incident.ts';
import type { BasisChange } from '#domain/statement/basis.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { nameOf, type View } from '../view/view.ts';
import type { PageRefusal } from './attempt.ts';

const factText = (incident: Incident, id: string): string =>
  incident.facts.find((fact) => fact.id === id)?.text ?? id;

/** What changed since a version was checked, in words. */
export const basisChangeWords = (change: BasisChange, incident: Incident, view: View): string => {
  const words = view.t.refusals;
  switch (change.what) {
    case 'severity-raised':
      return words.severityRaised(change.from, change.to);
    case 'fact-withdrawn':
      return words.factWithdrawn(factText(incident, change.factId));
    case 'fact-unconfirmed':
      return words.factUnconfirmed(factText(incident, change.factId));
    case 'fact-changed':
      return words.factChanged(factText(incident, change.factId));
    case 'promised-time-passed':
      return words.promisePassed(view.clock.words(change.nextUpdateAt));
  }
};

/** Who decided what and when, as a sentence's parts. */
const decidedWords = (statement: Statement | undefined, view: View): string => {
  const decision = statement?.decision;
  if (!decision) return view.t.refusals.busy;
  return view.t.refusals['already-decided'](
    nameOf(view, decision.by),
    view.t.statement.decisions[decision.decision],
    view.clock.words(decision.at),
  );
};

/** Why something did not happen, in words. */
export const refusalWords = (refusal: PageRefusal, view: View, statement?: Statement): string => {
  const words = view.t.refusals;
  switch (refusal.type) {
    case 'no-mandate':
      return words[refusal.why];
    case 'no-approver':
      return words['no-approver'][refusal.lacks];
    case 'missing-pieces':
      return refusal.fields.map((field) => words['missing-pieces'][field]).join(' ');
    case 'already-decided':
      return decidedWords(statement, view);
    case 'not-waiting':
      return words['not-waiting'](view.t.names.statuses[refusal.status]);
    case 'not-possible':
      return words['not-possible'](view.t.names.statuses[refusal.status]);
    default:
      return words[refusal.type];
  }
};
