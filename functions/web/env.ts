import type { Person } from '#domain/plan/plan.ts';
import type { Session } from '#domain/sign-in/session.ts';
import type { Language } from '#domain/values/language.ts';

/** The variables of a request, set by middleware. */
export interface Env {
  Variables: {
    /** The person who is signed in. */
    me: Person | undefined;
    /** The id of the colleague who is signed in: they see what staff are told and nothing else. */
    colleague: string | undefined;
    /** Their session. */
    session: Session | undefined;
    /** Language of the interface: chosen, or the browser's. */
    language: Language;
    /** Path of the page that holds the form; undefined where no form of a page was sent. */
    page: string | undefined;
    /** Whether the form holds harmless characters that were pasted along. */
    holdsPasted: boolean | undefined;
  };
}
