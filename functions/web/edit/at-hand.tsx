import { isConfirmedFact } from '#domain/incident/fact.ts';
import type { Incident } from '#domain/incident/incident.ts';
import type { Kind } from '#domain/kind/kind.ts';
import { mayTell } from '#domain/statement/brief/audience.ts';
import type { View } from '../view/view.ts';
import { Piece } from './piece.tsx';

interface Props {
  view: View;
  incident: Incident;
  /** The kind of the words: what is for staff alone is at hand for staff alone. */
  kind: Kind;
}

// What is unconfirmed may only be said to be so: it is not handed out.
const sayable = (
  { facts, commitments, contacts, publicAction }: Incident,
  kind: Kind,
): string[] => [
  ...facts.filter((fact) => isConfirmedFact(fact) && mayTell(kind, fact)).map(({ text }) => text),
  ...(publicAction ? [publicAction.text] : []),
  ...commitments,
  ...contacts,
];

/** What the words may rest on, beside them: each piece is put in where the writer was, by a click. */
export const AtHand = ({ view, incident, kind }: Props) => {
  const pieces = sayable(incident, kind);
  return pieces.length === 0 ? null : (
    <details class="panel pieces at-hand" id="at-hand" open>
      <summary>{view.t.writing.atHand(pieces.length)}</summary>
      <ul>
        {pieces.map((text) => (
          <Piece view={view} text={text} />
        ))}
      </ul>
    </details>
  );
};
