import type { NewsroomPage } from '#domain/publish/newsroom.ts';

/** Whether a later statement withdrew this one, so that its words are no longer published. */
export const isWithdrawn = (page: NewsroomPage): boolean => page.supersededBy?.how === 'withdraws';
