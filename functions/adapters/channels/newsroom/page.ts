import { channelsFor, hasOwnPage } from '#domain/channel/channel.ts';
import { NewsroomPage } from '#domain/publish/newsroom.ts';
import type { Publication } from '#domain/publish/publisher.ts';
import { slugOf } from './slug.ts';

type SupersededBy = NonNullable<NewsroomPage['supersededBy']>;

const titleFor = ({ channel, kind, title }: Publication): string => {
  if (!hasOwnPage(channel) || !channelsFor(kind).includes(channel)) {
    throw new Error(`Not for the newsroom: a text of kind ${kind} for ${channel}`);
  }
  if (!title) throw new Error('A statement without a title has no page');
  return title;
};

/** The page to register for a publication. Throws on one that may not be in the newsroom. */
export const newsroomPageOf = (
  publication: Publication,
  publishedAt: Date,
  supersededBy: SupersededBy | undefined,
): NewsroomPage => {
  const title = titleFor(publication);
  const page = {
    ...publication,
    title,
    slug: slugOf(title, publication.hash),
    publishedAt: publishedAt.toISOString(),
    supersededBy,
  };
  // JSON drops properties that are undefined, which a register may not know how to store.
  return NewsroomPage.parse(JSON.parse(JSON.stringify(page)));
};

const isRepeated = (known: SupersededBy, by: SupersededBy): boolean =>
  known.statementId === by.statementId && known.how === by.how && known.slug === by.slug;

/**
 * The page after a later statement has corrected or withdrawn it. A correction never brings
 * withdrawn words back, and repeating changes nothing.
 */
export const supersededPage = (page: NewsroomPage, by: SupersededBy): NewsroomPage => {
  const known = page.supersededBy;
  if (known && (isRepeated(known, by) || (known.how === 'withdraws' && by.how === 'corrects'))) {
    return page;
  }
  const at = known?.statementId === by.statementId && known.how === by.how ? known.at : by.at;
  return { ...page, supersededBy: { ...by, at } };
};
