import { bare, isGrave, type Measure, sentencesOf } from './measured.ts';

/** As many of the same words in a row are the same sentence to a reader. */
const RUN_WORDS = 6;
/** "Ek AB: …", "Rättelse: …": who speaks, or what it is. */
const marked = /^[^:]{3,60}: /u;

const says = (title: string, brief: { organisation: { name: string } }): string => {
  const [mark = ''] = marked.exec(title) ?? [];
  const isNoMatter =
    bare(brief.organisation.name).includes(bare(mark)) ||
    /^(?:rättelse|correction|till alla|to all)/iu.test(mark);
  return bare(isNoMatter ? title.slice(mark.length) : title);
};

// Where life or health is at stake both say what to do.
const saysWhatToDo: Measure = ({ request: { brief }, text: { title = '' } }) =>
  brief.harm.some((kind) => kind === 'danger' || kind === 'injury') &&
  bare(brief.publicAction?.text ?? '').startsWith(bare(title.replace(marked, '')));

/** 9: the headline is not the first sentence, unless it tells of a death, says what to do or before it what it is about. */
export const ownHeadline: Measure = (measured) => {
  if (saysWhatToDo(measured)) return true;
  const { title = '', ...text } = measured.text;
  const words = bare(title).split(' ');
  const first = ` ${bare(sentencesOf(text)[0] ?? '')} `;
  const repeats = words.some(
    (_, at) =>
      at + RUN_WORDS <= words.length &&
      first.includes(` ${words.slice(at, at + RUN_WORDS).join(' ')} `),
  );
  const isSame = !isGrave(measured) && says(title, measured.request.brief) === first.trim();
  return (
    bare(title) !== first.trim() && !isSame && (isGrave(measured) || marked.test(title) || !repeats)
  );
};
