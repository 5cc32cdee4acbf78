import {
  type UnfitCharacter,
  unfitCharacters,
  withoutPasted,
  withoutUnfit,
} from '#domain/values/characters.ts';
import type { FormState } from './form-state.ts';
import { isOurs, pressedIn, TAKE_AWAY } from './unfit.ts';
import { one } from './values.ts';

const MAX_PLACES = 5;
const CONTEXT_CHARACTERS = 20;

const Place = ({ text, found }: { text: string; found: UnfitCharacter }) => (
  <li>
    {withoutUnfit(text.slice(Math.max(0, found.start - CONTEXT_CHARACTERS), found.start))}
    <mark>{found.code}</mark>
    {withoutUnfit(text.slice(found.end, found.end + CONTEXT_CHARACTERS))}
  </li>
);

/** The characters of a field that no text may hold, in their places, and the button that takes them away. */
export const UnfitNotes = ({ form, name }: { form: FormState; name: string }) => {
  const remedy = form.problems.find((problem) => problem.field === name)?.remedy;
  const text = withoutPasted(one(form.values, name), '\n');
  const found = remedy && isOurs(name) ? unfitCharacters(text, MAX_PLACES) : [];
  return found.length === 0 ? null : (
    <>
      <ul class="unfit">
        {found.map((each) => (
          <Place text={text} found={each} />
        ))}
      </ul>
      <button type="submit" class="second" name={TAKE_AWAY} value={pressedIn(form.values)}>
        {remedy}
      </button>
    </>
  );
};
