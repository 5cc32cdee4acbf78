import type { NewsroomSite, ShownPage } from '#domain/publish/newsroom.ts';
import { recordOf } from '#domain/publish/page-record.ts';

/** The JSON file by which anyone can check that a page holds what was approved. */
export const renderRecord = (page: ShownPage, site: NewsroomSite): string =>
  `${JSON.stringify(recordOf(page, site), null, 2)}\n`;
