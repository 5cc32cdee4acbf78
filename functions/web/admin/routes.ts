import { admins } from '../page/audience.ts';
import { form, type PageRoute, page } from '../page/route.ts';
import { showAdmin, submitTestMail } from './admin.tsx';
import { showJournals } from './journals.tsx';

const HOME = '/admin';

/** What admins look after: readiness, people, plan, and proof of the journals. */
export const adminPages: readonly PageRoute[] = [
  page(HOME, admins, showAdmin),
  form('/admin/test-mail', { on: HOME }, admins, submitTestMail),
  page('/admin/journals', admins, showJournals),
];
