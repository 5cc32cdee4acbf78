import { writers } from '../page/audience.ts';
import { form, type PageRoute, page } from '../page/route.ts';
import { showWatch, submitMute } from './show-watch.tsx';

const PATH = '/desk/watch';

/** What is said about us. */
export const watchPages: readonly PageRoute[] = [
  page(PATH, writers, showWatch),
  form(`${PATH}/:id/mute`, { on: PATH }, writers, submitMute),
];
