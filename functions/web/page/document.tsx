import type { Child } from 'hono/jsx';
import type { View } from '../view/view.ts';
import { assetPath } from './asset-path.ts';
import { Header } from './header.tsx';
import { SENT } from './respond.ts';

interface DocumentProps {
  view: View;
  title: string;
  /** Names of style sheets beside the common one, which is kept small for the approval page. */
  styles?: readonly string[];
  /** Names of client scripts, modules each; a page works without them. */
  scripts?: readonly string[];
  /** Seconds after which browsers without scripts ask for the page again. */
  refreshSeconds?: number | undefined;
  /** For pages of one column: the approval on a phone. */
  narrow?: boolean;
  children: Child;
}

const titleOf = ({ t, plan }: View, title: string): string =>
  `${plan.organisation.exercise ? `${t.exerciseTitle}: ` : ''}${title} – ${t.brand}`;

// What every page needs where it answers a form, and where a form was sent whose words the browser kept (`sent`).
const scriptsOf = (view: View, scripts: readonly string[]): string[] => {
  const [, query] = view.path.split('?');
  const isSent = new URLSearchParams(query).has(SENT);
  const always = [...(view.isAnswer ? ['back.js'] : []), ...(isSent ? ['keep.js'] : [])];
  return [...new Set([...always, ...scripts])];
};

/** The frame of every page. */
export const Document = ({
  view,
  title,
  styles = [],
  scripts = [],
  narrow,
  refreshSeconds,
  children,
}: DocumentProps) => (
  <html lang={view.language} data-page={view.isAnswer ? view.path : undefined}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width" />
      <meta name="color-scheme" content="light dark" />
      <title>{titleOf(view, title)}</title>
      {refreshSeconds && (
        <noscript>
          <meta http-equiv="refresh" content={String(refreshSeconds)} />
        </noscript>
      )}
      <link rel="icon" href="data:," />
      {['talan.css', ...styles].map((name) => (
        <link rel="stylesheet" href={assetPath(view, name)} />
      ))}
      {scriptsOf(view, scripts).map((name) => (
        <script type="module" src={assetPath(view, name)}></script>
      ))}
    </head>
    <body>
      <a class="skip" href="#main">
        {view.t.skip}
      </a>
      {view.plan.organisation.exercise && (
        <aside class="exercise" aria-label={view.t.exerciseTitle}>
          {view.t.exercise}
        </aside>
      )}
      <Header view={view} />
      <main id="main" class={narrow ? 'narrow' : undefined}>
        {view.unreadable.length > 0 && (
          <p class="notice bad" id="unreadable">
            {view.t.unreadable(view.unreadable.join(', '))}
          </p>
        )}
        {children}
      </main>
    </body>
  </html>
);
