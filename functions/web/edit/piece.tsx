import type { Child } from 'hono/jsx';
import { WholeFigures } from '../pieces/text/whole-figures.tsx';
import type { View } from '../view/view.ts';

interface Props {
  view: View;
  text: string;
  lang?: string;
  /** What stands before the text. */
  children?: Child;
}

/** A text that a click puts in where the writer was; without a script it is there to copy. */
export const Piece = ({ view, text, lang, children }: Props) => (
  <li>
    <span>
      {children}
      <span lang={lang}>
        <WholeFigures text={text} />
      </span>
    </span>
    <button type="button" class="second" hidden data-insert={text}>
      {view.t.writing.insert}
      <span class="hidden">: {text}</span>
    </button>
  </li>
);
