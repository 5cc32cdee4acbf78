/** Name of the hidden field with the tag of what its sender saw; the API's `If-Match`. */
export const SEEN_FIELD = 'seen';

/** Carries the tag of what a form began with, so that it does not overwrite what others change. */
export const SeenField = ({ tag }: { tag: string }) => (
  // keep.js restores it with the typed words: they were typed over what was seen then.
  <input type="hidden" name={SEEN_FIELD} value={tag} data-kept />
);
