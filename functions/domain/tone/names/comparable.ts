// Letters of other scripts that look like Latin ones (Unicode UTS 39, the common cases).
const lookAlikes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    а: 'a',
    в: 'b',
    с: 'c',
    ԁ: 'd',
    е: 'e',
    һ: 'h',
    і: 'i',
    ј: 'j',
    к: 'k',
    м: 'm',
    н: 'h',
    о: 'o',
    р: 'p',
    ѕ: 's',
    т: 't',
    у: 'y',
    х: 'x',
    ɡ: 'g',
    ı: 'i',
    ⅼ: 'l',
    α: 'a',
    ε: 'e',
    ι: 'i',
    κ: 'k',
    ν: 'v',
    ο: 'o',
    ρ: 'p',
    τ: 't',
    υ: 'u',
    χ: 'x',
  }),
);

const simple = /^[a-z0-9'-]*$/u;
const marks = /\p{M}/gu;

/** The form in which names are compared: lower case, no accents, no look-alikes from other scripts. */
export const comparable = (name: string): string => {
  const lower = name.toLowerCase();
  if (simple.test(lower)) return lower;
  const bare = lower.normalize('NFD').replace(marks, '');
  return [...bare].map((char) => lookAlikes.get(char) ?? char).join('');
};

const genitive = /(?:['\u2019]s|:s|s|['\u2019])$/u;

/** The names that a word may be a form of: itself, without its genitive, and the head of a compound. */
export const basesOf = (word: string): string[] => {
  const whole = comparable(word).replaceAll('\u2019', "'");
  const bare = whole.replace(genitive, '');
  const head = whole.includes('-') ? [whole.slice(0, whole.indexOf('-'))] : [];
  const bases = [whole, bare, ...head];
  return bases.filter((base, at) => base.length > 1 && bases.indexOf(base) === at);
};
