import type { Statement } from '#domain/statement/statement.ts';
import type { View } from '../view/view.ts';

/** Says that a statement of a kind is under way already: beside the kind, while that is chosen. */
export const SameUnderWay = ({ view: { t }, same }: { view: View; same: Statement }) => (
  <p class="notice of-chosen">
    {t.forms.sameUnderWay(t.names.kinds[same.kind])}{' '}
    <a href={`/desk/statements/${same.id}`}>{t.forms.toSameUnderWay}</a>
  </p>
);
