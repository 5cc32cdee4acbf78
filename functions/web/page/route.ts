import type { Context } from 'hono';
import type { WebDeps } from '../deps.ts';
import type { Env } from '../env.ts';
import { isId } from '../id.ts';
import type { ReaderView, SignedInView } from '../view/view.ts';
import type { Audience } from './audience.ts';
import type { Answer } from './respond.ts';

/** Answers a request of someone who is let in. */
export type PageHandler = (deps: WebDeps, view: SignedInView, context: Context<Env>) => Answer;

/** An address of the web app that people open, or that a form is sent to. */
export interface PageRoute {
  method: 'get' | 'post';
  /** With parameters as `:id`. */
  path: string;
  /** Path of the page: this one, or the one that holds the form. */
  page: string;
  audience: Audience;
  answer: PageHandler;
  /** Whether a parameter of the address can be one; any other address is not found. */
  isParameter: (value: string) => boolean;
}

/** A page at a path. */
export const page = (
  path: string,
  audience: Audience,
  answer: PageHandler,
  isParameter: PageRoute['isParameter'] = isId,
): PageRoute => ({ method: 'get', path, page: path, audience, answer, isParameter });

/** The address of a form, which is on the page `on`; a refused form leads back to that page. */
export const form = (
  path: string,
  { on }: { on: string },
  audience: Audience,
  answer: PageHandler,
): PageRoute => ({ method: 'post', path, page: on, audience, answer, isParameter: isId });

/** Answers a request of someone who reads what staff are told. */
export type ReaderHandler = (deps: WebDeps, view: ReaderView, context: Context<Env>) => Answer;

/** An address for everyone who is signed in, colleagues who are not in the plan included. */
export type ReaderRoute = Pick<PageRoute, 'method' | 'path' | 'page'> & { answer: ReaderHandler };

/** A parameter of the address. */
export const param = (context: Context<Env>, name: string): string => context.req.param(name) ?? '';
