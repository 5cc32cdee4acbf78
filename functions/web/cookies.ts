import type { WebDeps } from './deps.ts';

type Address = Pick<WebDeps, 'origin'>;

const isSecure = ({ origin }: Address): boolean => origin.startsWith('https:');

/** A cookie's name: no other host can set one with __Host-, which needs https, unlike localhost. */
export const cookieName = (deps: Address, name: string): string =>
  isSecure(deps) ? `__Host-${name}` : name;

/** Cookies that no script reads and no other site sends along with a form. */
export const cookieOptions = (deps: Address) =>
  ({ httpOnly: true, sameSite: 'Lax', path: '/', secure: isSecure(deps) }) as const;
