import type { NewsroomPage } from '#domain/publish/newsroom.ts';

/** Each statement once: one that is registered again with a later time may be there twice for a moment. */
export const oncePerStatement = (newestFirst: readonly NewsroomPage[]): NewsroomPage[] =>
  newestFirst.filter(
    ({ statementId }, i) =>
      newestFirst.findIndex((other) => other.statementId === statementId) === i,
  );

/** One page of each thread, the first. */
export const oncePerThread = (pages: readonly NewsroomPage[]): NewsroomPage[] =>
  pages.filter(
    ({ incidentId }, i) => pages.findIndex((other) => other.incidentId === incidentId) === i,
  );

/** The newest page in each language. */
export const newestInEach = (newestFirst: readonly NewsroomPage[]): NewsroomPage[] =>
  newestFirst.filter(
    ({ language }, i) => newestFirst.findIndex((other) => other.language === language) === i,
  );
