import type { Kind } from '#domain/kind/kind.ts';
import { textsToReuse } from '#domain/plan/reusable-texts.ts';
import type { Language } from '#domain/values/language.ts';
import type { View } from '../view/view.ts';
import { Piece } from './piece.tsx';

interface Props {
  view: View;
  /** Only texts for this kind and in this language, where they are chosen. */
  kind?: Kind;
  language?: Language;
}

/** The organisation's own texts, from the plan, to be put into what is written. */
export const ReusableTexts = ({ view, kind, language }: Props) => {
  const texts = textsToReuse(view.plan, { kind, language });
  return texts.length === 0 ? null : (
    <details class="panel pieces" id="reusable">
      <summary>{view.t.writing.reusable(texts.length)}</summary>
      <ul>
        {texts.map(({ name, language: spoken, text }) => (
          <Piece view={view} text={text} lang={spoken}>
            <b>{language ? name : `${name} (${view.t.names.languages[spoken]})`}</b>{' '}
          </Piece>
        ))}
      </ul>
    </details>
  );
};
