import type { Publication } from '#domain/publish/publisher.ts';

const START = Date.parse('2026-11-28T10:00:00.000Z');
let statements = 0;

/** A publication of a statement of its own; each is intended a second after the one before. */
export const publicationFor = (
  channel: Publication['channel'],
  text: string,
  more: Partial<Publication> = {},
): Publication => {
  statements += 1;
  const at = new Date(START + statements * 1_000).toISOString();
  return {
    statementId: `s${statements}`,
    version: 1,
    kind: 'holding',
    language: 'sv',
    channel,
    text,
    hash: 'h'.repeat(64),
    approvedAt: '2026-11-28T09:59:00.000Z',
    approvedBy: { role: 'talesperson' },
    firstIntendedAt: at,
    quietSince: at,
    ...more,
  };
};
