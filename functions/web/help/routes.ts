import { everyone } from '../page/audience.ts';
import { type PageRoute, page } from '../page/route.ts';
import { showHelp } from './show-help.tsx';

/** The first ten minutes of each role. */
export const helpPages: readonly PageRoute[] = [page('/help/:role', everyone, showHelp)];
