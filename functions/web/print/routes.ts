import { insiders } from '../page/audience.ts';
import { type PageRoute, page } from '../page/route.ts';
import { downloadCopy, isSheet, showPrint, showSheet } from './show-print.tsx';

/** The plan on paper, and as a file for the day when the network is away. */
export const printPages: readonly PageRoute[] = [
  page('/desk/print', insiders, showPrint),
  page('/desk/print/offline', insiders, downloadCopy),
  page('/desk/print/:sheet', insiders, showSheet, isSheet),
];
