import type { ReaderRoute } from '../page/route.ts';
import { showStaff, submitRead, submitStaffSearch } from './show-staff.tsx';

const page = '/staff';

/** What staff are told, for the people of the plan and for colleagues who are not in it. */
export const staffPages: readonly ReaderRoute[] = [
  { method: 'get', path: page, page, answer: showStaff },
  { method: 'post', path: page, page, answer: submitStaffSearch },
  { method: 'post', path: '/staff/:id/read', page, answer: submitRead },
];
