import type { Child } from 'hono/jsx';
import type { Language } from '#domain/values/language.ts';
import { CheckSummary } from '../edit/check-parts.tsx';
import { type CheckedWords, Remarks } from '../edit/remarks.tsx';
import { Form } from '../form/form.tsx';
import { type FormState, freshForm } from '../form/form-state.ts';
import type { SignedInView, View } from '../view/view.ts';

/** What is done about the removal of a comment. */
export type RemovalAct =
  | 'removal'
  | 'removal-decision'
  | 'removal-undo'
  | 'removal-receipt'
  | 'author-told'
  | 'removed-words';

/** What is done with a comment by a form: the name is that of its address too. */
export type CommentAct =
  | 'reply'
  | 'family'
  | 'answer'
  | 'answer-receipt'
  | 'hand-over'
  | 'no-reply'
  | 'reopen'
  | 'urgent'
  | 'assign'
  | RemovalAct;

/** A form about a comment that was refused: because of `checked` words, if that is there. */
export interface RefusedAct {
  act: CommentAct;
  form: FormState;
  checked?: Pick<CheckedWords, 'texts' | 'findings'> & { language: Language };
}

/** The forms about a comment, and the one of them that was refused. */
export interface ActProps {
  view: SignedInView;
  /** Path of the comment with what the inbox shows. */
  path: string;
  refused: RefusedAct | undefined;
}

/** Where the form of an act is sent, with what the inbox shows. */
export const actAddress = (path: string, act: CommentAct): string => {
  const [address, query] = path.split('?');
  return `${address}/${act}?${query}`;
};

// Several forms of an act may be on a page, each about something else (`of`).
const nameOfAct = (act: CommentAct, of: string | undefined): string =>
  of === undefined ? act : `${act}-${of}`;

/** The name under which the browser keeps what is typed into a form about a comment until it was sent. */
export const keptAct = (commentId: string, act: CommentAct, of?: string): string =>
  `${nameOfAct(act, of)}-${commentId}`;

const commentIn = (path: string): string => path.split('?')[0]?.split('/').at(-1) ?? '';

const Told = ({ view, language, ...checked }: Required<RefusedAct>['checked'] & { view: View }) => (
  <>
    {checked.texts.map(({ channel }) => (
      <Remarks view={view} {...checked} channel={channel} lang={language} />
    ))}
    <CheckSummary view={view} {...checked} />
  </>
);

/** A form about a comment, folded until it is wanted, asked for or refused. */
export const Act = (
  props: ActProps & {
    act: CommentAct;
    /** Tells it apart from others of its act on the page. */
    of?: string;
    label: string;
    send: string;
    /** Whether it is what the person is here for. */
    isOpen?: boolean;
    children: (form: FormState) => Child;
  },
) => {
  const { view, path, act, refused } = props;
  const name = nameOfAct(act, props.of);
  const isRefused = refused?.act === act;
  const checked = isRefused ? refused.checked : undefined;
  return (
    <details class="panel" id={`act-${name}`} open={isRefused || props.isOpen}>
      <summary>{props.label}</summary>
      <Form
        view={view}
        action={actAddress(path, act)}
        keep={keptAct(commentIn(path), act, props.of)}
      >
        {props.children({ ...(isRefused ? refused.form : freshForm()), name })}
        {checked && <Told view={view} {...checked} />}
        <button type="submit" class="main">
          {props.send}
        </button>
      </Form>
    </details>
  );
};
