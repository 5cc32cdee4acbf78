import type { Statement } from '#domain/statement/statement.ts';
import type { View } from '../../view/view.ts';

/** What the answers of a family begin with; what they have in common stands below. */
export const OpeningList = ({
  view,
  statement: { variants = [], language },
  idPrefix = '',
}: {
  view: View;
  statement: Statement;
  idPrefix?: string;
}) =>
  variants.length === 0 ? null : (
    <section class="sheet" aria-labelledby={`${idPrefix}openings`}>
      <header>
        <h3 id={`${idPrefix}openings`}>{view.t.families.openings(variants.length)}</h3>
        <small>{view.t.families.openingsHint}</small>
      </header>
      <ol class="words" lang={language}>
        {variants.map((opening) => (
          <li>{opening}</li>
        ))}
      </ol>
    </section>
  );
