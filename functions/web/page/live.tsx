import type { Child } from 'hono/jsx';
import type { View } from '../view/view.ts';

/** How often a page asks for news, in milliseconds. */
export const LIVE_MS = { soon: 1000, waiting: 5000, settled: 30_000 } as const;

/** What the browser may not replace without asking. */
interface Guard {
  /** Hashes: of the words that the page asks for, and of those beside them. While these stay the same it may. */
  hashes: readonly string[];
  /** What the browser says besides once the first has changed. */
  over: string;
}

interface LiveProps {
  view: View;
  every: number;
  guard?: Guard | undefined;
  children: Child;
}

/** The part of a page that live.js keeps up to date, and the strip for its messages. */
export const Live = ({ view, every, guard, children }: LiveProps) => (
  <>
    <div
      id="live-strip"
      role="status"
      data-newer={view.t.newer}
      data-over={guard?.over}
      data-show={view.t.newerShown}
      data-offline={view.t.offline}
    ></div>
    <div
      id="live"
      data-src={view.path}
      data-every={every}
      data-guard={guard?.hashes.join(' ') ?? ''}
    >
      {children}
    </div>
  </>
);
