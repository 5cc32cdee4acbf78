import { unconfirmedFacts } from '#domain/incident/fact.ts';
import type { Incident } from '#domain/incident/incident.ts';
import type { View } from '../view/view.ts';

/** What the public has been told is open, or may be, and nobody has answered. */
const openQuestions = ({ facts }: Incident): string[] =>
  unconfirmedFacts(facts).flatMap(({ audience, open }) =>
    audience !== 'internal' && open !== undefined ? [open] : [],
  );

/** Warns that a last update would leave questions open. The style sheet shows it once the last one is chosen. */
export const StillOpen = ({ view, incident }: { view: View; incident: Incident }) => {
  const questions = openQuestions(incident);
  if (questions.length === 0) return null;
  const words = view.t.forms;
  return (
    <div class="notice warn for-last">
      <p>{words.stillOpen}</p>
      <ul>
        {questions.map((question) => (
          <li>{question}</li>
        ))}
      </ul>
      <p>
        {words.stillOpenHint} <a href={`/desk/incidents/${incident.id}#facts`}>{words.toFacts}</a>
      </p>
    </div>
  );
};
