import type { Incident } from '#domain/incident/incident.ts';
import type { BasisChange } from '#domain/statement/basis.ts';
import { ruleTitle } from '../../view/rule-words.ts';
import type { View } from '../../view/view.ts';

const factText = (incident: Incident, id: string): string =>
  incident.facts.find((fact) => fact.id === id)?.text ?? id;

/** A change since a version was checked or approved, in words. */
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
    case 'commitment-changed':
      return words.commitmentChanged;
    case 'contact-changed':
      return words.contactChanged;
    case 'affected-changed':
      return words.affectedChanged;
    case 'policy-changed':
      return words.policyChanged;
    case 'promised-time-passed':
      return words.promisePassed(view.clock.words(change.nextUpdateAt));
    case 'promised-after-end':
      return words.promisedAfterEnd(view.clock.words(change.nextUpdateAt));
    case 'planned-time-passed':
      return words.plannedTimePassed(view.clock.words(change.publishAt));
    case 'comment-changed':
      return words.commentChanged;
    case 'legal-hold-set':
      return words.legalHoldSet;
    case 'name-protected':
      return words.nameProtected;
    case 'plan-demands-more':
      return words.planDemandsMore;
    case 'mandate-ended':
      return words.mandateEnded;
    case 'already-superseded':
      return words.supersededSince;
    case 'rule-blocks':
      return words.ruleBlocks(ruleTitle(change.rule, view));
  }
};
