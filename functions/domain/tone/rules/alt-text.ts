import { type Check, type Finder, missing } from '../rule.ts';
import { readText } from '../text/reading.ts';

const fileName = /^\S+\.(?:avif|bmp|gif|heic|jpe?g|pdf|png|svg|tiff?|webp)$/iu;
// Names that cameras and phones give to pictures.
const cameraName =
  /^(?:dsc[fn]?|img|pict?|screenshot|skärmavbild|whatsapp image)[\s_-]*\d[\d\s_.-]*$/iu;

const baseName = (file: string): string =>
  (file.split(/[/\\]/u).at(-1) ?? '').replace(/\.[^.]*$/u, '');

const isFileName = (alt: string, file: string): boolean =>
  fileName.test(alt) || cameraName.test(alt) || alt.toLowerCase() === baseName(file).toLowerCase();

const saysNothing = (check: Check, alt: string): boolean => {
  const { words } = readText(alt, check.lexicon.abbreviations);
  const all = { from: 0, to: words.length };
  return words.length === 0 || check.phrases('generic').find(words, all).length > 0;
};

/** People who can't see an image can read what it shows. */
export const altText: Finder = {
  reads: 'text',
  lists: ['generic'],
  check: (check) =>
    (check.brief.images ?? [])
      .filter(({ file, alt }) => isFileName(alt.trim(), file) || saysNothing(check, alt))
      .flatMap(({ file }) => missing({ file })),
};
