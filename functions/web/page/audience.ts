import type { Context } from 'hono';
import { mayEndFeeds } from '#domain/plan/calendar-feeds.ts';
import type { Person } from '#domain/plan/plan.ts';
import { isAdmin, isInsider, isWriter, maySetCaution } from '../actions/roles.ts';
import type { View } from '../view/view.ts';
import { forbidden, notFound } from './error-pages.tsx';
import type { Answer } from './respond.ts';

/** The signed-in people whom a page lets in, and the answer to the others. */
export interface Audience {
  lets: (person: Person) => boolean;
  refuse: (view: View, context: Context) => Answer;
}

/** Everyone who is signed in. */
export const everyone: Audience = { lets: () => true, refuse: forbidden };

/** Writers and those who are asked about statements; others learn that the desk is not for them. */
export const insiders: Audience = { lets: isInsider, refuse: forbidden };

/** Writers; others learn that the desk is not for them. */
export const writers: Audience = { lets: isWriter, refuse: forbidden };

/** Writers and lawyers; others learn that the desk is not for them. */
export const writersAndLawyers: Audience = { lets: maySetCaution, refuse: forbidden };

/** Whoever may see who has a calendar feed, and end any: writers and admins. */
export const feedKeepers: Audience = { lets: mayEndFeeds, refuse: forbidden };

/** Admins; others do not learn that there is such a page. */
export const admins: Audience = { lets: isAdmin, refuse: notFound };
