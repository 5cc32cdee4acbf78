import { writers } from '../page/audience.ts';
import { type PageRoute, page } from '../page/route.ts';
import { showOverview } from './overview.tsx';

/** The writers' overview. */
export const deskPages: readonly PageRoute[] = [page('/desk', writers, showOverview)];
