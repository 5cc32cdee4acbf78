import type { Finding } from '#domain/tone/finding.ts';
import type { View } from '../view/view.ts';
import type { Remarked } from './remarks.tsx';
import { CHECK_INTENT, INTENT_FIELD, TOLD_FIELD, toldOf } from './seen-findings.ts';

const summary = (view: View, { texts, findings }: Remarked): string => {
  if (texts.length === 0) return '';
  if (findings.length === 0) return view.t.statement.noFindings;
  const count = (severity: Finding['severity']) =>
    findings.filter((finding) => finding.severity === severity).length;
  return view.t.writing.summary(count('block'), count('warn'));
};

/** What the tone check says in sum. */
export const CheckStatus = ({ view, ...remarked }: Remarked & { view: View }) => (
  <>
    <p id="tone" role="status">
      {summary(view, remarked)}
    </p>
    <input type="hidden" id="told" name={TOLD_FIELD} value={toldOf(remarked.findings)} />
  </>
);

/** The button that asks what the tone check says. It follows the main one, which Enter presses. */
export const CheckButton = ({ view }: { view: View }) => (
  <button type="submit" class="own-words" name={INTENT_FIELD} value={CHECK_INTENT}>
    {view.t.writing.check}
  </button>
);

/** Says that the words were not sent on, because something stops them that their writer did not know of. */
export const Stopped = ({ view }: { view: View }) => (
  <section class="notice bad" role="alert" aria-labelledby="stopped" data-refused>
    <h2 id="stopped">{view.t.writing.stoppedTitle}</h2>
    <p>{view.t.writing.stopped}</p>
  </section>
);
