import type { WebDeps } from './deps.ts';

type Address = Pick<WebDeps, 'origin'>;

const isSecure = ({ origin }: Address): boolean => origin.startsWith('https:');

/** A cookie's name. Over https it begins with __Host-, so that no other host can set it. */
export const cookieName = (deps: Address, name: string): string =>
  isSecure(deps) ? `__Host-${name}` : name;

/** Options of cookies that no script reads and no form of another site sends. */
export const cookieOptions = (deps: Address) =>
  ({ httpOnly: true, sameSite: 'Lax', path: '/', secure: isSecure(deps) }) as const;
