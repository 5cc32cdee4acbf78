import { everyone } from '../page/audience.ts';
import { type PageRoute, page } from '../page/route.ts';
import { showGuideline, showGuidelines } from './show-guidelines.tsx';

const RULE_NAME = /^[a-z][a-z0-9-]{0,59}$/;

/** The guidelines, and a page for each tone rule. */
export const guidelinePages: readonly PageRoute[] = [
  page('/guidelines', everyone, showGuidelines),
  page('/guidelines/:rule', everyone, showGuideline, (name) => RULE_NAME.test(name)),
];
