import type { Person } from '#domain/plan/plan.ts';
import type { Session } from '#domain/sign-in/session.ts';
import type { Language } from '#domain/values/language.ts';

/** What the middleware knows of a request. */
export interface Env {
  Variables: {
    /** Who is signed in. */
    me: Person | undefined;
    /** The session that they are signed in by. */
    session: Session | undefined;
    /** Language of the interface: chosen, or the browser's. */
    language: Language;
    /** Path of the page that holds the form; undefined where no form of a page was sent. */
    page: string | undefined;
  };
}
