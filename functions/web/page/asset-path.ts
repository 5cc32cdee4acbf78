import type { WebDeps } from '../deps.ts';

/** Address of a file of the web app; the hash in it lets browsers keep the file for good. */
export const assetPath = ({ assets }: Pick<WebDeps, 'assets'>, name: string): string => {
  const asset = assets[name];
  return asset ? `/assets/${name}?${asset.hash.slice(0, 8)}` : `/assets/${name}`;
};
