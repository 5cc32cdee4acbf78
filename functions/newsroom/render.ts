import type { NewsroomRender } from '#domain/publish/newsroom.ts';
import { atomFeed, jsonFeed } from './feeds.tsx';
import { indexPage } from './index-page.tsx';
import { pageRecord } from './page-record.ts';
import { statementPage } from './statement-page.tsx';

/** The newsroom's pages and feeds, made by hono/jsx and the library `feed`. */
export const newsroomRender: NewsroomRender = {
  page: statementPage,
  record: pageRecord,
  index: indexPage,
  atom: atomFeed,
  json: jsonFeed,
};
