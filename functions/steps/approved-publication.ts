import { type Channel, isPublic } from '#domain/channel/channel.ts';
import type { Publication } from '#domain/publish/publisher.ts';
import { isApprovedAsDemanded } from '#domain/statement/approval/approved.ts';
import type { Statement } from '#domain/statement/statement.ts';
import {
  approvedHash,
  approvedPreimage,
  contentOf,
} from '#domain/statement/version/approved-hash.ts';

/** What was to be published is not what was approved. Nothing goes out. */
export class NotApproved extends Error {
  override name = 'NotApproved';
}

/** What is to be published, before anything is known of when. */
export type ApprovedWords = Omit<Publication, 'firstIntendedAt' | 'quietSince' | 'journalHash'>;

/** The words of a channel as they were decided on; undefined where there are none. */
export const publicationOf = (
  statement: Statement,
  channel: Channel,
): ApprovedWords | undefined => {
  const { decision } = statement;
  const content = contentOf(statement);
  const { statementId, version, kind, language, nextUpdateAt, texts } = content;
  const text = texts.find((item) => item.channel === channel);
  return (
    decision &&
    text && {
      statementId,
      incidentId: statement.incidentId,
      version,
      kind,
      language,
      channel,
      title: text.title,
      text: text.text,
      hash: decision.hash,
      approved: texts.every((each) => isPublic(each.channel))
        ? approvedPreimage(content)
        : undefined,
      approvedAt: decision.at,
      approvedBy: decision.approver,
      nextUpdateAt,
      ...(statement.translationOf !== undefined && { translationOf: statement.translationOf }),
      ...(statement.draftedBy === 'model' && { draftedByModel: true }),
    }
  );
};

/** Whether the words of a channel are what was approved by everyone whom it took then. */
export const isAsApproved = (statement: Statement, channel: Channel): boolean =>
  publicationOf(statement, channel)?.hash === approvedHash(contentOf(statement)) &&
  isApprovedAsDemanded(statement);

/**
 * The words of a channel, if they are what was approved by everyone whom it took then, and signed where
 * the plan demanded it. Throws `NotApproved`.
 */
export const approvedPublication = (statement: Statement, channel: Channel): ApprovedWords => {
  const words = publicationOf(statement, channel);
  if (!words || !isAsApproved(statement, channel)) {
    throw new NotApproved(`${statement.id} on ${channel} is not what was approved`);
  }
  return words;
};
