import { insiders } from '../page/audience.ts';
import { type PageRoute, page } from '../page/route.ts';
import { showPlanned } from './show-planned.tsx';

/** What is planned for later. */
export const plannedPages: readonly PageRoute[] = [page('/desk/planned', insiders, showPlanned)];
