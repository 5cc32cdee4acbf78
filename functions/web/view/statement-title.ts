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

const CHARACTERS = 80;

/** The headline of a statement, or how it begins; nothing before there are words. */
export const headlineOf = ({ texts }: Pick<Statement, 'texts'>): string | undefined => {
  const title = texts.find((text) => text.title !== undefined)?.title;
  const begins = texts[0]?.text.split('\n')[0];
  return title ?? (begins && beginningOf(begins, CHARACTERS));
};

/**
 * The heading of a statement: its kind, below the title of its incident. What is about none is told apart by
 * its headline.
 */
export const statementHeading = (
  view: View,
  { kind, incidentId, texts }: Pick<Statement, 'kind' | 'incidentId' | 'texts'>,
): string => {
  const headline = incidentId === undefined ? headlineOf({ texts }) : undefined;
  return [view.t.names.kinds[kind], headline].filter(Boolean).join(': ');
};
