import { hashOf } from '../values/canonical.ts';
import type { NewsroomRender } from './newsroom.ts';
import { type PageRecord, pageIn, showsApproved } from './page-record.ts';

/**
 * What a page and the record beside it come to: `consistent`, the page is exactly what the record
 * gives, and its words are those of the hash; `withdrawn`, its words are gone; `not-public`, the hash
 * also covers words that are not public, so that it can't be computed; otherwise what is wrong.
 */
export type PageVerdict =
  | 'consistent'
  | 'withdrawn'
  | 'not-public'
  | 'other-hash'
  | 'other-words'
  | 'other-page'
  | 'other-record';

const wordsVerdict = (record: PageRecord): PageVerdict => {
  const { page } = pageIn(record);
  if (record.withdrawn) return 'withdrawn';
  if (!page.approved) return 'not-public';
  if (hashOf(page.approved) !== page.hash) return 'other-hash';
  return showsApproved(page) ? 'consistent' : 'other-words';
};

/**
 * Checks a newsroom page against the record beside it: both are made anew from what the record says,
 * and every byte is compared. Who made the record, these two files can't tell.
 */
export const verifyPage = (
  render: Pick<NewsroomRender, 'page' | 'record'>,
  { html, json }: { html: string; json: string },
  record: PageRecord,
): PageVerdict => {
  const { page, site } = pageIn(record);
  if (render.record(page, site) !== json) return 'other-record';
  if (render.page(page, site) !== html) return 'other-page';
  return wordsVerdict(record);
};
