import { everyone } from '../page/audience.ts';
import { form, type PageRoute, page } from '../page/route.ts';
import { showStaff, submitStaffSearch } from './show-staff.tsx';

const STAFF = '/staff';

/** What staff are told. */
export const staffPages: readonly PageRoute[] = [
  page(STAFF, everyone, showStaff),
  form(STAFF, { on: STAFF }, everyone, submitStaffSearch),
];
