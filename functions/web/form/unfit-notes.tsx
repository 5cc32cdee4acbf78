import { unfitCharacters, withoutPasted, withoutUnfit } from '#domain/values/characters.ts';
import { tagsIn } from '#domain/values/markup.ts';
import type { FormState } from './form-state.ts';
import { isOurs, pressedIn, type Remedy, SPACE_OUT } from './unfit.ts';
import { one } from './values.ts';

const MAX_PLACES = 5;
const CONTEXT_CHARACTERS = 20;

interface Unfit {
  start: number;
  end: number;
  /** What stands there: the name of a character, or what looks like a tag. */
  shown: string;
}

const unfitIn = (text: string, { name }: Remedy): Unfit[] =>
  name === SPACE_OUT
    ? tagsIn(text, MAX_PLACES).map(({ start, end }) => ({
        ...{ start, end },
        shown: text.slice(start, Math.min(end, start + CONTEXT_CHARACTERS)),
      }))
    : unfitCharacters(text, MAX_PLACES).map(({ code, ...place }) => ({ ...place, shown: code }));

const Place = ({ text, found }: { text: string; found: Unfit }) => (
  <li>
    {withoutUnfit(text.slice(Math.max(0, found.start - CONTEXT_CHARACTERS), found.start))}
    <mark>{found.shown}</mark>
    {withoutUnfit(text.slice(found.end, found.end + CONTEXT_CHARACTERS))}
  </li>
);

/** What no text may hold in a field, in its places, and the button that mends it. */
export const UnfitNotes = ({ form, name }: { form: FormState; name: string }) => {
  const remedy = form.problems.find((problem) => problem.field === name)?.remedy;
  const text = withoutPasted(one(form.values, name), '\n');
  const found = remedy && isOurs(name) ? unfitIn(text, remedy) : [];
  return !remedy || found.length === 0 ? null : (
    <>
      <ul class="unfit">
        {found.map((each) => (
          <Place text={text} found={each} />
        ))}
      </ul>
      <button type="submit" class="second" name={remedy.name} value={pressedIn(form.values)}>
        {remedy.label}
      </button>
    </>
  );
};
