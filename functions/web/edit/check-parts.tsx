import type { Finding } from '#domain/tone/finding.ts';
import type { FormState } from '../form/form-state.ts';
import type { View } from '../view/view.ts';
import { CHECK_INTENT, INTENT_FIELD } from './check-intent.ts';
import type { CheckedWords } from './remarks.tsx';
import { SEEN_FIELD, seenFindings } from './seen-findings.ts';

interface SummaryProps extends CheckedWords {
  view: View;
  /** The form with the words; one that is refused may hold others than these. */
  form?: FormState;
}

const summary = ({ view, form, texts, findings }: SummaryProps): string => {
  if (texts.length === 0) return '';
  if (findings.length === 0) return form && form.problems.length > 0 ? '' : view.t.text.noFindings;
  const count = (severity: Finding['severity']) =>
    findings.filter((finding) => finding.severity === severity).length;
  return view.t.writing.summary(count('block'), count('warn'));
};

/** How many findings the tone check has, and the field that says that the writer has seen them. */
export const CheckSummary = (props: SummaryProps) => (
  <>
    <p id="tone" role="status">
      {summary(props)}
    </p>
    <input type="hidden" id="told" name={SEEN_FIELD} value={seenFindings(props.findings)} />
  </>
);

/** The button that asks for the tone check. It follows the main one, which Enter presses. */
export const CheckButton = ({ view }: { view: View }) => (
  <button type="submit" class="own-words" name={INTENT_FIELD} value={CHECK_INTENT}>
    {view.t.writing.check}
  </button>
);

/** Says that the words were not sent on, because of findings that their writer had not seen, and what sending them on does. */
export const StoppedNotice = ({ view, isLeftOut }: { view: View; isLeftOut?: boolean }) => (
  <section class="notice bad" role="alert" aria-labelledby="stopped" data-refused>
    <h2 id="stopped">{view.t.writing.stoppedTitle}</h2>
    <p>{isLeftOut ? view.t.writing.stoppedLeftOut : view.t.writing.stopped}</p>
  </section>
);
