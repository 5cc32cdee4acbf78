import type { NewsroomRender } from '#domain/publish/newsroom.ts';
import { renderAccessibility } from './accessibility-page.tsx';
import { renderComments } from './comments-page.tsx';
import { renderAtom, renderJson } from './feeds.tsx';
import { renderIndex } from './index-page.tsx';
import { renderMissing } from './missing-page.tsx';
import { renderRecord } from './page-record.ts';
import { renderSecurity } from './security-txt.ts';
import { renderPage } from './statement-page.tsx';
import { renderThread } from './thread-page.tsx';

/** Renders the newsroom's files with hono/jsx and the library `feed`. */
export const newsroomRender: NewsroomRender = {
  page: renderPage,
  record: renderRecord,
  index: renderIndex,
  thread: renderThread,
  missing: renderMissing,
  accessibility: renderAccessibility,
  comments: renderComments,
  security: renderSecurity,
  atom: renderAtom,
  json: renderJson,
};
