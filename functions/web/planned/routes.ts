import { insiders, writers } from '../page/audience.ts';
import { form, type PageRoute, page } from '../page/route.ts';
import { showNewPost, submitPost } from './plan-post.tsx';
import { showPlanned } from './show-planned.tsx';

const NEW_POST = '/desk/posts/new';

/** What is planned for later. */
export const plannedPages: readonly PageRoute[] = [
  page('/desk/planned', insiders, showPlanned),
  page(NEW_POST, writers, showNewPost),
  form(NEW_POST, { on: NEW_POST }, writers, submitPost),
];
