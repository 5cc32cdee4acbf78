import { insiders } from '../page/audience.ts';
import { type PageRoute, page } from '../page/route.ts';
import { showRemovals } from './show-removals.tsx';

/** Removals of comments that wait for a decision. */
export const moderationPages: readonly PageRoute[] = [
  page('/desk/removals', insiders, showRemovals),
];
