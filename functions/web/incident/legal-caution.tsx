import type { Incident } from '#domain/incident/incident.ts';
import { maySetCaution } from '../actions/roles.ts';
import type { SignedInView } from '../view/view.ts';

/** The field that says whether legal caution is to hold. */
export const CAUTION_FIELD = 'legalHold';

/** Sets legal caution, or asks to lift it: also for lawyers, who change nothing else, and where all else is over. */
export const LegalCaution = ({ view, incident }: { view: SignedInView; incident: Incident }) => {
  if (!maySetCaution(view.me)) return null;
  const words = view.t.lowering.caution;
  const isSet = incident.legalHold;
  return (
    <details id="legal-caution">
      <summary>{isSet ? words.lift : words.set}</summary>
      <form method="post" action={`/desk/incidents/${incident.id}/legal-caution`}>
        <p class="hint">{isSet ? words.liftHint : words.setHint}</p>
        <button type="submit" class="second" name={CAUTION_FIELD} value={isSet ? 'no' : 'yes'}>
          {isSet ? words.lift : words.set}
        </button>
      </form>
    </details>
  );
};
