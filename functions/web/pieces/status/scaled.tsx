import type { PropsWithChildren } from 'hono/jsx';

interface Props {
  /** What the top of the chart stands for; its bottom is 0. */
  top: string;
  /** What its left and its right end stand for. */
  from: string;
  to: string;
}

/** A chart with its scale. The table beside it says the same, so that it is not read aloud. */
export const Scaled = ({ top, from, to, children }: PropsWithChildren<Props>) => (
  <div class="scaled">
    <span aria-hidden="true">{top}</span>
    <span aria-hidden="true">0</span>
    {children}
    <span aria-hidden="true">{from}</span>
    <span aria-hidden="true">{to}</span>
  </div>
);
