import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Context, Hono } from 'hono';
import {
  newsroomContentType,
  newsroomFile,
  newsroomFiles,
} from '#domain/publish/newsroom-files.ts';

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** The text of a file; undefined where there is none. */
const read = async (folder: string, file: string): Promise<string | undefined> => {
  try {
    return await readFile(join(folder, file), 'utf8');
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
};

const answer = (context: Context, file: string, body: string, status: 200 | 404) =>
  context.body(body, status, {
    'content-type': newsroomContentType(file),
    'cache-control': 'no-cache',
  });

/** Serves the files of the newsroom's folder, as CloudFront serves those of its bucket. */
export const serveNewsroom = (folder: string): Hono => {
  const app = new Hono();
  app.get('*', async (context) => {
    const file = newsroomFile(context.req.path);
    const body = file && (await read(folder, file));
    if (file && body !== undefined) return answer(context, file, body, 200);
    const missing = await read(folder, newsroomFiles.missing);
    if (missing === undefined) return context.notFound();
    return answer(context, newsroomFiles.missing, missing, 404);
  });
  return app;
};
