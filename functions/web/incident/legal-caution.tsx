import type { Incident } from '#domain/incident/incident.ts';
import { isUnderCaution } from '#domain/incident/lowering.ts';
import { maySetCaution } from '../actions/roles.ts';
import { Form } from '../form/form.tsx';
import type { SignedInView } from '../view/view.ts';

/** The field that says whether legal caution is to hold. */
export const CAUTION_FIELD = 'legalHold';

// Until others agree to lift it, it holds, and can be kept.
const wordsFor = ({ t }: SignedInView, incident: Incident): { act: string; hint: string } => {
  const { set, setHint, keep, keepHint, lift, liftHint } = t.lowering.caution;
  if (incident.legalHold) return { act: lift, hint: liftHint };
  return isUnderCaution(incident) ? { act: keep, hint: keepHint } : { act: set, hint: setHint };
};

/** Sets legal caution, or asks to lift it: also for lawyers, who change nothing else, and where all else is over. */
export const LegalCaution = ({ view, incident }: { view: SignedInView; incident: Incident }) => {
  if (!maySetCaution(view.me)) return null;
  const isSet = incident.legalHold;
  const { act, hint } = wordsFor(view, incident);
  return (
    <details id="legal-caution">
      <summary>{act}</summary>
      <Form view={view} action={`/desk/incidents/${incident.id}/legal-caution`}>
        <p class="hint">{hint}</p>
        <button type="submit" class="second" name={CAUTION_FIELD} value={isSet ? 'no' : 'yes'}>
          {act}
        </button>
      </Form>
    </details>
  );
};
