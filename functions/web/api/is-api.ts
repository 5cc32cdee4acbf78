import type { Context } from 'hono';

/** Whether a request is a call of the API, so that it is answered in JSON. */
export const isApi = (context: Context): boolean => context.req.path.startsWith('/api/');
