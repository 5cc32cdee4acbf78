import type { Thread } from '#domain/publish/newsroom.ts';
import type { Language } from '#domain/values/language.ts';
import { removalWords } from './removal-words.ts';

/** How many comments were removed, by ground; nothing where there is nothing to tell. */
export const Removals = (props: { removals: Thread['removals']; language: Language }) => {
  const { heading, lead, grounds } = removalWords[props.language];
  if (props.removals.length === 0) return null;
  return (
    <section class="removals">
      <h2>{heading}</h2>
      <p>{lead}</p>
      <ul>
        {props.removals.map(({ ground, count }) => (
          <li>
            {count}: {grounds[ground] ?? grounds.other}
          </li>
        ))}
      </ul>
    </section>
  );
};
