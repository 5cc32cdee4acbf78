import type { Language } from '#domain/channel.ts';
import type { Person } from '#domain/plan/plan.ts';

/** What the middleware knows of a request. */
export interface Env {
  Variables: {
    /** Who is signed in. */
    me: Person | undefined;
    /** Language of the interface: chosen, or the browser's. */
    language: Language;
  };
}
