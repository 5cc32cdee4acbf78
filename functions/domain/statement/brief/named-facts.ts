import type { Statement } from '../statement.ts';

/** The ids of the facts that sentences of a statement name. */
export const namedIn = ({ texts }: Pick<Statement, 'texts'>): Set<string> =>
  new Set(texts.flatMap(({ sentences }) => sentences.flatMap(({ factIds }) => factIds)));
