const BASE = 'https://talan.invalid';

/**
 * The path of the app to send someone on to: `next`, or `/` where it is no such path. The result is
 * never an address of another site, however a browser would read it (`//host`, `/\host`).
 */
export const safeNext = (next: unknown): string => {
  if (typeof next !== 'string' || !next.startsWith('/') || !URL.canParse(next, BASE)) return '/';
  const url = new URL(next, BASE);
  if (url.origin !== BASE || url.pathname.startsWith('//')) return '/';
  return `${url.pathname}${url.search}`;
};

/** The sign-in page that leads back to `path`. */
export const signInPath = (path: string): string => `/sign-in?next=${encodeURIComponent(path)}`;

/** The address at which signing in at the identity provider begins, leading back to `path`. */
export const startPath = (path: string): string =>
  `/sign-in/start?next=${encodeURIComponent(path)}`;
