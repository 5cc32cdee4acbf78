import { everyone } from '../page/audience.ts';
import { form, type PageRoute, page } from '../page/route.ts';
import { showMandates, submitHandover, submitTakeBack } from './mandates.tsx';

const MANDATES = '/mandates';

/** Who approves what, and handing over. */
export const mandatePages: readonly PageRoute[] = [
  page(MANDATES, everyone, showMandates),
  form(`${MANDATES}/hand-over`, { on: MANDATES }, everyone, submitHandover),
  form(`${MANDATES}/take-back`, { on: MANDATES }, everyone, submitTakeBack),
];
