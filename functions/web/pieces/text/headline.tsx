import type { Statement } from '#domain/statement/statement.ts';
import { headlineOf } from '../../view/statement-title.ts';

interface Props {
  statement: Pick<Statement, 'texts' | 'language'>;
  class?: string;
}

/** The headline of a statement, or how it begins: in a list two may be of the same kind. */
export const Headline = ({ statement, ...props }: Props) => {
  const headline = headlineOf(statement);
  return headline === undefined ? null : (
    <p lang={statement.language} class={props.class}>
      {headline}
    </p>
  );
};
