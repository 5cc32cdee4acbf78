import type { Person } from '#domain/plan/plan.ts';
import { isAdmin, isInsider, isWriter } from '../actions/roles.ts';
import type { View } from '../view/view.ts';

/** The page that someone works from, by their role. */
export const homeOf = (me: Person): '/desk' | '/approve' | '/admin' => {
  if (isWriter(me)) return '/desk';
  return isAdmin(me) && !isInsider(me) ? '/admin' : '/approve';
};

/** The way on from a page that tells someone no: to their own, by its name; for guests, to the start. */
export const wayOn = ({ me, colleague, t }: View): { href: string; label: string } => {
  if (colleague) return { href: '/staff', label: t.wayOn(t.staff.title) };
  if (!me) return { href: '/', label: t.back };
  const titles = { '/desk': t.desk, '/approve': t.approve, '/admin': t.admin.title };
  const href = homeOf(me);
  return { href, label: t.wayOn(titles[href]) };
};
