import type { Fact, KeptFact } from '../../incident/fact.ts';
import type { Incident } from '../../incident/incident.ts';
import type { Kind } from '../../kind/kind.ts';
import type { Brief } from '../../tone/brief.ts';
import { mayTell } from './audience.ts';

/** What is to be improved, as far as a statement of this kind tells of it: one about lessons does. */
export const actionsFor = (kind: Kind, { actions }: Pick<Incident, 'actions'>): Brief['actions'] =>
  kind === 'lessons'
    ? actions.map(({ id, change, done }) => ({ id, text: change, isDone: done !== undefined }))
    : [];

const asFact = ({ id, text }: Brief['actions'][number]): Fact => ({
  id,
  text,
  status: 'confirmed',
});

/** The facts that a statement of this kind may tell; what was improved, with proof, is one for lessons. */
export const toldFacts = (
  kind: Kind,
  incident: Pick<Incident, 'facts' | 'actions'>,
): KeptFact[] => [
  ...incident.facts.filter((fact) => mayTell(kind, fact)),
  ...actionsFor(kind, incident)
    .filter(({ isDone }) => isDone)
    .map(asFact),
];
