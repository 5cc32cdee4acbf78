import type { Incident } from '#domain/incident/incident.ts';
import type { Statement } from '#domain/statement/statement.ts';
import type { View } from './view.ts';

/** A statement's kind and the title of its incident, or the kind alone where it is about none. */
export const statementTitle = (
  view: View,
  { kind }: Pick<Statement, 'kind'>,
  incident: Pick<Incident, 'title'> | undefined,
): string => [view.t.names.kinds[kind], incident?.title].filter(Boolean).join(': ');
