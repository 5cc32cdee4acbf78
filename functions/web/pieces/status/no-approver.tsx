import type { View } from '../../view/view.ts';

/** Says that nobody's approval of the words is enough, and what people can do about it. */
export const NoApprover = ({ view }: { view: View }) => (
  <p class="notice bad">{view.t.mandates.noApprover}</p>
);
