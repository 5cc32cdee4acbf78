import type { NewsroomPage } from '#domain/publish/newsroom.ts';
import { isWithdrawn } from './notice.tsx';

/**
 * What it takes to check that a page is what was approved. `approved` is what the hash is over; null
 * where words for other channels are not public, and where the words were taken back.
 */
export const pageRecord = (page: NewsroomPage): string => {
  const withdrawn = isWithdrawn(page);
  const record = {
    statementId: page.statementId,
    approvedHash: page.hash,
    approvedBy: page.approvedBy,
    approvedAt: page.approvedAt,
    publishedAt: page.publishedAt,
    journalHash: page.journalHash ?? null,
    withdrawn,
    approved: (withdrawn ? undefined : page.approved) ?? null,
  };
  return `${JSON.stringify(record, null, 2)}\n`;
};
