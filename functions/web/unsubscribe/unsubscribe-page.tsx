import type { Context } from 'hono';
import { Hono } from 'hono';
import { isOurs, Unsubscription } from '#domain/recipients/unsubscribe.ts';
import type { WebDeps } from '../deps.ts';
import type { Env } from '../env.ts';
import { Document } from '../page/document.tsx';
import { notFoundPage } from '../page/error-pages.tsx';
import { respond } from '../page/respond.ts';
import { viewOf } from '../view/view.ts';

const PATH = '/unsubscribe/:channel/:id/:proof';

/** What the address says, if we made it. */
const asked = async (
  { mark }: WebDeps,
  context: Context<Env>,
): Promise<Unsubscription | undefined> => {
  const { data } = Unsubscription.safeParse(context.req.param());
  return data && (await isOurs(mark, data)) ? data : undefined;
};

/**
 * The page behind `List-Unsubscribe`, for whoever has its address. Opening it changes nothing, since programs
 * open links as well; a form or one click in a mail program (RFC 8058) unsubscribes, as often as it comes.
 */
export const unsubscribePage = (deps: WebDeps): Hono<Env> => {
  const app = new Hono<Env>();
  app.get(PATH, async (context) => {
    if (!(await asked(deps, context))) return notFoundPage(deps)(context);
    const view = viewOf(deps, context);
    const words = view.t.recipients;
    return respond(
      context,
      <Document view={view} title={words.unsubscribeTitle} narrow>
        <h1>{words.unsubscribeTitle}</h1>
        <p class="lead">{words.unsubscribe(view.plan.organisation.name)}</p>
        <form method="post">
          <button type="submit">{words.unsubscribeButton}</button>
        </form>
      </Document>,
    );
  });
  app.post(PATH, async (context) => {
    const found = await asked(deps, context);
    if (!found) return notFoundPage(deps)(context);
    await deps.stops.note(found.channel, found.id, 'unsubscribed', deps.now());
    const view = { ...viewOf(deps, context), path: context.req.path };
    const words = view.t.recipients;
    return respond(
      context,
      <Document view={view} title={words.unsubscribedTitle} narrow>
        <h1>{words.unsubscribedTitle}</h1>
        <p class="lead">{words.unsubscribed(view.plan.organisation.name)}</p>
      </Document>,
    );
  });
  return app;
};
