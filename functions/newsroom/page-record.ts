import type { NewsroomPage } from '#domain/publish/newsroom.ts';
import { isWithdrawn } from './withdrawn.ts';

/**
 * The JSON file by which anyone can check that a page holds what was approved. `approved` is the
 * content that was hashed; null where words for other channels are not public, and where the words
 * are withdrawn.
 */
export const renderRecord = (page: NewsroomPage): string => {
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
