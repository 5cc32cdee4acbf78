import type { Context } from 'hono';
import { TALAN } from '#domain/journal/entry.ts';
import { type Person, type Plan, personIn } from '#domain/plan/plan.ts';
import type { ToneRules } from '#domain/tone/rules.ts';
import type { Language } from '#domain/values/language.ts';
import type { WebDeps } from '../deps.ts';
import type { Env } from '../env.ts';
import { type Messages, messagesIn } from '../messages/messages.ts';
import type { PeopleNames } from '../read/former-people.ts';
import { type WallClock, wallClock } from './clock.ts';

/** The data that every component may use. A component reads nothing else by itself. */
export interface View {
  /** The words of the interface, in its language. */
  t: Messages;
  language: Language;
  clock: WallClock;
  now: Date;
  me: Person | undefined;
  /** The id of the colleague who is signed in, and reads what staff are told alone. */
  colleague: string | undefined;
  /** Path and query of the page; in answer to a form, those of the page that holds the form. */
  path: string;
  /** Whether the page answers a form. */
  isAnswer: boolean;
  plan: Plan;
  /** The names of all whom any version of the plan has listed, where the page was opened by someone signed in. */
  former: PeopleNames;
  rules: ToneRules;
  connected: WebDeps['connected'];
  draftWithinMs: WebDeps['draftWithinMs'];
  assets: WebDeps['assets'];
  /** The records that lists of the page had to leave out, as they are found. */
  unreadable: string[];
}

/** A view of someone who is signed in. */
export type SignedInView = View & { me: Person };

/** A view of someone who reads what staff are told: a person of the plan or a colleague. */
export type ReaderView = View & { reader: string };

// No page has the address that a form is sent to, so the form's route names the page; what the page shows by its
// parameters, the form's address has too.
const pathOf = (context: Context<Env>, isAnswer: boolean): string => {
  const { pathname, search } = new URL(context.req.url);
  if (!isAnswer) return `${pathname}${search}`;
  const page = context.get('page');
  return page === undefined ? '/' : `${page}${search}`;
};

/** The view of a request. */
export const viewOf = (
  deps: Pick<WebDeps, 'plan' | 'rules' | 'connected' | 'draftWithinMs' | 'assets' | 'now'>,
  context: Context<Env>,
): View => {
  const { plan, rules, connected, draftWithinMs, assets } = deps;
  const language = context.get('language');
  const now = deps.now();
  // HEAD is answered as GET, without the body.
  const isAnswer = !['GET', 'HEAD'].includes(context.req.method);
  return {
    t: messagesIn(language),
    language,
    clock: wallClock(language, plan.organisation.timeZone, now),
    now,
    me: context.get('me'),
    colleague: context.get('colleague'),
    path: pathOf(context, isAnswer),
    isAnswer,
    plan,
    former: new Map(),
    rules,
    connected,
    draftWithinMs,
    assets,
    unreadable: [],
  };
};

/** The name of a person; of one who has left the plan it says so, by the id where no plan of ours listed them. */
export const nameOf = ({ t, plan, former }: Pick<View, 't' | 'plan' | 'former'>, id: string) => {
  if (id === TALAN) return t.journal.talan;
  return personIn(plan, id)?.name ?? t.formerPerson(former.get(id) ?? id);
};

/** "A, B and C". */
export const listWords = (view: Pick<View, 'language'>, items: readonly string[]): string =>
  new Intl.ListFormat(view.language, { type: 'conjunction' }).format(items);
