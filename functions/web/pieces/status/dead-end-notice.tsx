import type { DeadEnd } from '#domain/statement/approval/dead-end.ts';
import type { View } from '../../view/view.ts';

interface Props {
  view: View;
  deadEnd: DeadEnd | undefined;
}

/** Says that nothing people may still answer is enough for the words, and what helps; nothing where it may be. */
export const DeadEndNotice = ({ view, deadEnd }: Props) =>
  deadEnd ? <p class="notice bad">{view.t.mandates.deadEnds[deadEnd]}</p> : null;
