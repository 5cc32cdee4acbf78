import type { Child } from 'hono/jsx';
import type { View } from '../view/view.ts';

/** How often a page asks for news, in milliseconds. */
export const LIVE_MS = { soon: 1000, waiting: 5000, settled: 30_000 } as const;

interface LiveProps {
  view: View;
  every: number;
  /** While this stays the same the browser may replace the content without asking. */
  guard?: string | undefined;
  /** What the browser says besides once the guard has changed. */
  over?: string;
  children: Child;
}

/** The part of a page that live.js keeps up to date, and the strip for its messages. */
export const Live = ({ view, every, guard, over, children }: LiveProps) => (
  <>
    <div
      id="live-strip"
      role="status"
      data-newer={view.t.newer}
      data-over={over}
      data-show={view.t.newerShown}
      data-offline={view.t.offline}
    ></div>
    <div id="live" data-src={view.path} data-every={every} data-guard={guard ?? ''}>
      {children}
    </div>
  </>
);
