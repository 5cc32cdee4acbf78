import { insiders } from '../page/audience.ts';
import { type PageRoute, page } from '../page/route.ts';
import { showCounted } from './show-counted.tsx';
import { showTrust } from './show-trust.tsx';

const PATH = '/desk/trust';

/** How comments were answered, before and in a crisis. */
export const trustPages: readonly PageRoute[] = [
  page(PATH, insiders, showTrust),
  page(`${PATH}/:place`, insiders, showCounted),
];
