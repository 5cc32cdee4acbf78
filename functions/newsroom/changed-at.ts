import type { EndedPage } from '#domain/publish/newsroom.ts';

/** When what is shown of a statement changed last, ISO 8601: published, corrected, taken back, or over. */
export const changedAt = ({ publishedAt, supersededBy, endedAt }: EndedPage): string =>
  [supersededBy?.at, endedAt].reduce<string>(
    (latest, at) => (at !== undefined && at > latest ? at : latest),
    publishedAt,
  );
