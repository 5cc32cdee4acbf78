import type { Incident } from '#domain/incident/incident.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { beginningOf } from './beginning.ts';
import type { View } from './view.ts';

/** A statement's kind and the title of its incident, or the kind alone where it is about none. */
export const statementTitle = (
  view: View,
  { kind }: Pick<Statement, 'kind'>,
  incident: Pick<Incident, 'title'> | undefined,
): string => [view.t.names.kinds[kind], incident?.title].filter(Boolean).join(': ');

const CHARACTERS = 60;

/**
 * The heading of a statement: its kind, below the title of its incident. What is about none is told apart by
 * its own headline, or by how it begins.
 */
export const statementHeading = (
  view: View,
  { kind, incidentId, texts }: Pick<Statement, 'kind' | 'incidentId' | 'texts'>,
): string => {
  const name = view.t.names.kinds[kind];
  const titled = texts.find(({ title }) => title !== undefined)?.title;
  const begins = titled ?? texts[0]?.text.split('\n')[0];
  return incidentId || !begins ? name : `${name}: ${beginningOf(begins, CHARACTERS)}`;
};
