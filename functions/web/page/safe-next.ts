const BASE = 'https://talan.invalid';

/**
 * A path of our own that someone may be sent on to, or `/`: another site's address, in any spelling
 * that a browser would follow (`//host`, `/\host`), never comes out.
 */
export const safeNext = (next: unknown): string => {
  if (typeof next !== 'string' || !next.startsWith('/') || !URL.canParse(next, BASE)) return '/';
  const url = new URL(next, BASE);
  if (url.origin !== BASE || url.pathname.startsWith('//')) return '/';
  return `${url.pathname}${url.search}`;
};

/** The sign-in page that leads back to `path`. */
export const signInPath = (path: string): string => `/sign-in?next=${encodeURIComponent(path)}`;

/** Where signing in at the identity provider begins, leading back to `path`. */
export const startPath = (path: string): string =>
  `/sign-in/start?next=${encodeURIComponent(path)}`;
