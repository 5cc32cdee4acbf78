import type { OpenMatters } from '#domain/incident/close.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { nameOf, type View } from '../view/view.ts';
import type { PageRefusal } from './attempt.ts';

// The decision itself is missing where the statement was not read along.
const decidedWords = (statement: Statement | undefined, view: View): string => {
  const decision = statement?.decision;
  if (!decision) return view.t.refusals.busy;
  return view.t.refusals['already-decided'](
    nameOf(view, decision.by),
    view.t.journal.decided[decision.decision],
    view.clock.words(decision.at),
  );
};

const openWords = (open: OpenMatters, { t }: View): string => {
  const words = t.refusals['not-ready'];
  return [
    words.first,
    ...(open.comments > 0 ? [words.comments(open.comments)] : []),
    ...(open.statements > 0 ? [words.statements(open.statements)] : []),
    ...(open.steps > 0 ? [words.steps(open.steps)] : []),
    ...(open.review ? [words.review] : []),
  ].join(' ');
};

/** Why an action was refused, in words. */
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
    case 'record-unreadable':
      return words['record-unreadable'](refusal.record);
    case 'not-its-address':
      return words['not-its-address'](refusal.hosts);
    case 'not-ready':
      return openWords(refusal, view);
    case 'plan-not-valid':
      return words['plan-not-valid'](refusal.problems.join('; '));
    case 'wrong-phase':
    case 'incident-over':
      return words[refusal.type](view.t.deskPage.phases[refusal.phase].toLowerCase());
    default:
      return words[refusal.type];
  }
};

/** The field of the time that a refusal is about, if it is about one. */
export const timeFieldOf = ({ type }: PageRefusal): string | undefined => {
  if (type === 'publish-time' || type === 'publish-after-update') return 'publishAt';
  return type === 'time-passed' || type === 'promised-after-end' ? 'nextUpdateAt' : undefined;
};
