import { feedKeepers, insiders, writers } from '../page/audience.ts';
import { form, type PageRoute, page } from '../page/route.ts';
import { showEnter, submitEnter, submitReceipt } from './enter-elsewhere.tsx';
import { showFeeds, submitFeed, submitRevocation } from './feeds.tsx';
import { showNewPost, submitPost } from './plan-post.tsx';
import { showPicture } from './show-picture.ts';
import { showPlanned } from './show-planned.tsx';
import { showThaw, submitThaw, submitThawAsk } from './thaw.tsx';

const ELSEWHERE = '/desk/planned/elsewhere';
const THAW = '/desk/planned/thaw';
const FEED = '/desk/planned/feed';
const NEW_POST = '/desk/posts/new';

/** What is planned for later. */
export const plannedPages: readonly PageRoute[] = [
  page('/desk/planned', insiders, showPlanned),
  page(THAW, insiders, showThaw),
  form(THAW, { on: THAW }, insiders, submitThaw),
  form(`${THAW}/ask`, { on: '/desk/planned' }, writers, submitThawAsk),
  page(ELSEWHERE, writers, showEnter),
  form(ELSEWHERE, { on: ELSEWHERE }, writers, submitEnter),
  form('/desk/planned/:id/receipt', { on: '/desk/planned' }, writers, submitReceipt),
  page('/desk/planned/:id/picture', insiders, showPicture),
  page(FEED, feedKeepers, showFeeds),
  form(FEED, { on: FEED }, writers, submitFeed),
  form(`${FEED}/:id/revoke`, { on: FEED }, feedKeepers, submitRevocation),
  page(NEW_POST, writers, showNewPost),
  form(NEW_POST, { on: NEW_POST }, writers, submitPost),
];
