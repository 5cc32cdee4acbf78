import type { PlannedPost } from '#domain/planned/planned-post.ts';
import type { View } from '../view/view.ts';

/** The pictures of a post in another planner: those that are kept, to be saved, and why others are not. */
export const Pictures = ({ view, post }: { view: View; post: PlannedPost }) => {
  const words = view.t.elsewhere.pictures;
  const seen = (post.pictures ?? []).map((picture, place) => ({ ...picture, place }));
  return seen.length === 0 ? null : (
    <ul class="meta">
      {seen.map(({ sha256, notKept, alt, place }) => (
        <li>
          {sha256 ? (
            <a href={`/desk/planned/${post.id}/picture?n=${place}`} download>
              {words.save(place + 1)}
            </a>
          ) : (
            `${words.one(place + 1)}: ${notKept ? words.notKept[notKept] : words.notYet}`
          )}
          {alt && `: ${alt}`}
        </li>
      ))}
    </ul>
  );
};
