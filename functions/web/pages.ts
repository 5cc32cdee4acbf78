import { accountPages } from './account/routes.ts';
import { adminPages } from './admin/routes.ts';
import { approvalPages } from './approve/routes.ts';
import { channelPages } from './channels/routes.ts';
import { deskPages } from './desk/routes.ts';
import { guidelinePages } from './guidelines/routes.ts';
import { helpPages } from './help/routes.ts';
import { inboxPages } from './inbox/routes.ts';
import { incidentPages } from './incident/routes.ts';
import { mandatePages } from './mandates/routes.ts';
import { moderationPages } from './moderation/routes.ts';
import type { PageRoute } from './page/route.ts';
import { plannedPages } from './planned/routes.ts';
import { printPages } from './print/routes.ts';
import { requestPages } from './request/routes.ts';
import { reviewPages } from './review/routes.ts';
import { searchPages } from './search/routes.ts';
import { statementPages } from './statement/routes.ts';
import { trustPages } from './trust/routes.ts';
import { watchPages } from './watch/routes.ts';

/** All pages and forms for people who are signed in, one line per folder. */
export const pages: readonly PageRoute[] = [
  ...deskPages,
  ...watchPages,
  ...trustPages,
  ...channelPages,
  ...inboxPages,
  ...moderationPages,
  ...incidentPages,
  ...reviewPages,
  ...requestPages,
  ...statementPages,
  ...plannedPages,
  ...printPages,
  ...searchPages,
  ...approvalPages,
  ...mandatePages,
  ...guidelinePages,
  ...helpPages,
  ...accountPages,
  ...adminPages,
];
