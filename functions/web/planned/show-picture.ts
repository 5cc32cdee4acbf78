import { plannedJournal } from '#domain/planned/planned-journal.ts';
import { notFound } from '../page/error-pages.tsx';
import { type PageHandler, param } from '../page/route.ts';

const extensions = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
};

/** `GET /desk/planned/:id/picture?n=0`: a kept picture of a post in another planner, to be saved. */
export const showPicture: PageHandler = async (deps, view, context) => {
  const post = await deps.journal.read(plannedJournal, param(context, 'id'));
  const place = Number(context.req.query('n') ?? 0);
  const { sha256, type } = post?.pictures?.[place] ?? {};
  const bytes = sha256 === undefined ? undefined : await deps.readPicture(sha256);
  if (!bytes || !type) return notFound(view, context);
  // What someone else made is shown by no page of ours.
  return context.body(new Uint8Array(bytes), 200, {
    'content-type': type,
    'content-disposition': `attachment; filename="${place + 1}.${extensions[type]}"`,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });
};
