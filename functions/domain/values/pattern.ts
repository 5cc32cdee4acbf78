type Flags = 'u' | 'iu' | 'gu' | 'giu';

const made: Record<Flags, Map<string, RegExp>> = {
  u: new Map(),
  iu: new Map(),
  gu: new Map(),
  giu: new Map(),
};

/**
 * A pattern of our own data as a regular expression, made once. Never of what people typed: it would be kept. A global
 * one is for `replace`, `match` and `matchAll`, which begin anew each time.
 */
export const patternOf = (source: string, flags: Flags = 'iu'): RegExp => {
  const known = made[flags].get(source);
  if (known) return known;
  const pattern = new RegExp(source, flags);
  made[flags].set(source, pattern);
  return pattern;
};
