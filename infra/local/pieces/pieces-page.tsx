import { Hono } from 'hono';
import { Severity } from '#domain/plan/plan.ts';
import type { WebDeps } from '#web/deps.ts';
import type { Env } from '#web/env.ts';
import { Document } from '#web/page/document.tsx';
import { respond } from '#web/page/respond.ts';
import { type View, viewOf } from '#web/view/view.ts';
import { FormPieces } from './form-pieces.tsx';
import { type PiecesWords, piecesWords } from './pieces-words.ts';
import { WordPieces } from './word-pieces.tsx';

interface Props {
  view: View;
  words: PiecesWords;
}

// The names of the tokens in the style sheet that are colours.
const colours = [
  ...['paper', 'card', 'ink', 'soft', 'line', 'edge', 'accent', 'on-accent', 'tint'],
  ...['ok', 'ok-tint', 'warn', 'warn-tint', 'mark-warn', 'bad', 'bad-tint', 'mark-block'],
];

// An attribute of SVG takes a token where the page's policy allows no inline style.
const Colours = ({ words }: Props) => (
  <section>
    <h2>{words.colours}</h2>
    <p class="actions">
      {colours.map((name) => (
        <span>
          <svg width="88" height="44" aria-hidden="true">
            <rect width="88" height="44" fill={`var(--${name})`} stroke="var(--line)" />
          </svg>
          <br />
          <small>{name}</small>
        </span>
      ))}
    </p>
  </section>
);

const Type = ({ words }: Props) => (
  <section>
    <h2>{words.type}</h2>
    <h3>{words.heading}</h3>
    <p class="lead">{words.leadText}</p>
    <p>
      {words.body} <a href="#main">{words.link}</a>
    </p>
    <p class="hint">{words.hint}</p>
    <p class="meta">{words.meta}</p>
    <p class="words">{words.said}</p>
  </section>
);

const Buttons = ({ words }: Props) => (
  <section>
    <h2>{words.buttons}</h2>
    <p class="actions">
      {(['main', undefined, 'danger', 'quiet'] as const).map((kind) => (
        <button type="button" class={kind}>
          {words[kind ?? 'plain']}
        </button>
      ))}
      <a class="button" href="#main">
        {words.link}
      </a>
    </p>
  </section>
);

const shapes = ['busy', 'wait', 'done', 'alarm', 'end'] as const;

const States = ({ view, words }: Props) => (
  <section>
    <h2>{words.states}</h2>
    <p class="actions">
      {shapes.map((shape) => (
        <span class={`status ${shape}`}>{words.state[shape]}</span>
      ))}
    </p>
    <h3>{words.severities}</h3>
    <p class="actions">
      {Severity.options.map(({ value }) => (
        <span class={`severity s${value}`}>{view.t.names.severities[value]}</span>
      ))}
    </p>
    <h3>{words.steps}</h3>
    <ol class="steps">
      {(['done', 'now', 'later'] as const).map((state, at) => (
        <li class={state}>
          <b>{[words.stepDone, words.stepNow, words.stepLater][at]}</b>
        </li>
      ))}
    </ol>
  </section>
);

const Notices = ({ words }: Props) => (
  <section>
    <h2>{words.notices}</h2>
    <p class="notice">{words.told}</p>
    <p class="notice good">{words.good}</p>
    <p class="notice warn">{words.half}</p>
    <p class="notice bad">{words.wrong}</p>
    <div class="empty">
      <h3>{words.empty}</h3>
      <p>{words.emptyText}</p>
    </div>
  </section>
);

const Rows = ({ view, words }: Props) => (
  <section>
    <h2>{words.rows}</h2>
    <ul class="rows">
      {Severity.options.map(({ value }) => (
        <li>
          <div>
            <a href="#main">{words.row}</a>
            <p class="meta">{words.rowMeta}</p>
          </div>
          <span class="badges">
            <span class={`severity s${value}`}>{view.t.names.severities[value]}</span>
            <span class="status wait">{words.state.wait}</span>
          </span>
        </li>
      ))}
    </ul>
    <details class="panel">
      <summary>{words.folded}</summary>
      <p>{words.foldedText}</p>
    </details>
    <table>
      <caption>{words.table}</caption>
      <thead>
        <tr>
          <th scope="col">{words.channel}</th>
          <th scope="col">{words.length}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <td>{view.t.names.channels.newsroom}</td>
          <td>{words.text.length}</td>
        </tr>
      </tbody>
    </table>
  </section>
);

const parts = [Colours, Type, Buttons, States, Notices, Rows, WordPieces, FormPieces];

/** The page that shows all visual pieces, at `/pieces` on one machine. */
export const piecesPage = (deps: WebDeps): Hono<Env> => {
  const app = new Hono<Env>();
  app.get('/', (context) => {
    const view = viewOf(deps, context);
    const words = piecesWords[view.language];
    return respond(
      context,
      <Document view={view} title={words.title} styles={['desk.css', 'write.css']}>
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
        {parts.map((Part) => (
          <Part view={view} words={words} />
        ))}
      </Document>,
    );
  });
  return app;
};
