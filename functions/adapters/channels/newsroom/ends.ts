import type { EndedPage, NewsroomPage, ReadEnd } from '#domain/publish/newsroom.ts';

/** Adds to each page since when its incident is over, which is asked once of each incident. */
export const withEnds = async (
  readEnd: ReadEnd,
  pages: readonly NewsroomPage[],
): Promise<EndedPage[]> => {
  const asked = new Map<string, ReturnType<ReadEnd>>();
  const endOf = ({ incidentId }: NewsroomPage): ReturnType<ReadEnd> => {
    if (incidentId === undefined) return Promise.resolve(undefined);
    const end = asked.get(incidentId) ?? readEnd(incidentId);
    asked.set(incidentId, end);
    return end;
  };
  return Promise.all(pages.map(async (page) => ({ ...page, endedAt: await endOf(page) })));
};
