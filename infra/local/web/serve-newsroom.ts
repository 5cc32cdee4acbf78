import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Hono } from 'hono';
import { newsroomContentType, newsroomFile } from '#domain/publish/newsroom-files.ts';

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** Serves the files of the newsroom's folder, as CloudFront serves those of its bucket. */
export const serveNewsroom = (folder: string): Hono => {
  const app = new Hono();
  app.get('*', async (context) => {
    const file = newsroomFile(context.req.path);
    if (!file) return context.notFound();
    try {
      const body = await readFile(join(folder, file), 'utf8');
      return context.body(body, 200, {
        'content-type': newsroomContentType(file),
        'cache-control': 'no-cache',
      });
    } catch (error) {
      if (isMissing(error)) return context.notFound();
      throw error;
    }
  });
  return app;
};
