import type { Device } from './session.ts';

// Most browsers also claim to be others, so the first that fits is meant.
const browsers = [
  ['edge', /Edg(?:e|A|iOS)?\//],
  ['firefox', /Firefox\/|FxiOS\//],
  ['chrome', /Chrome\/|CriOS\//],
  ['safari', /Safari\//],
] as const;

const systems = [
  ['ios', /iPhone|iPad/],
  ['android', /Android/],
  ['windows', /Windows/],
  ['macos', /Macintosh/],
  ['linux', /Linux/],
] as const;

const firstIn = <Name extends string>(
  list: readonly (readonly [Name, RegExp])[],
  text: string,
): Name | 'other' => list.find(([, pattern]) => pattern.test(text))?.[0] ?? 'other';

/** Browser and system by the User-Agent header; versions and models are nobody's business. */
export const deviceOf = (userAgent = ''): Device => ({
  browser: firstIn(browsers, userAgent),
  system: firstIn(systems, userAgent),
});
