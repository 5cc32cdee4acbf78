import { insiders } from '../page/audience.ts';
import { form, type PageRoute, page } from '../page/route.ts';
import { showSearch, submitSearch } from './search.tsx';

const SEARCH = '/search';

/** Finding incidents, statements and facts. */
export const searchPages: readonly PageRoute[] = [
  page(SEARCH, insiders, showSearch),
  form(SEARCH, { on: SEARCH }, insiders, submitSearch),
];
