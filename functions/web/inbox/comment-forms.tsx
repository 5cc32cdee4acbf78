import type { Child } from 'hono/jsx';
import { type Comment, HandOverWay, NoReplyReason } from '#domain/comment/comment.ts';
import { NO_INCIDENT } from '#domain/incident/everyday.ts';
import { isOver } from '#domain/incident/phases.ts';
import type { Language } from '#domain/values/language.ts';
import { CheckSummary } from '../edit/check-parts.tsx';
import { type CheckedWords, Remarks } from '../edit/remarks.tsx';
import { Choices } from '../form/choices.tsx';
import { Area, Field } from '../form/field.tsx';
import { Form } from '../form/form.tsx';
import { type FormState, freshForm } from '../form/form-state.ts';
import type { IncidentNames, Named } from '../view/incident-names.ts';
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
  const name = props.of === undefined ? act : `${act}-${props.of}`;
  const isRefused = refused?.act === act;
  const checked = isRefused ? refused.checked : undefined;
  return (
    <details class="panel" id={`act-${name}`} open={isRefused || props.isOpen}>
      <summary>{props.label}</summary>
      <Form view={view} action={actAddress(path, act)}>
        {props.children({ ...(isRefused ? refused.form : freshForm()), name })}
        {checked && <Told view={view} {...checked} />}
        <button type="submit" class="main">
          {props.send}
        </button>
      </Form>
    </details>
  );
};

/** Requests a reply, in words of one's own or a draft. */
export const ReplyForm = (props: ActProps & { language: Language }) => {
  const words = props.view.t.inbox;
  return (
    <Act {...props} act="reply" label={words.reply} send={words.replySend}>
      {(form) => (
        <Area
          form={form}
          name="text"
          label={words.replyText}
          hint={words.replyHint}
          lang={props.language}
          rows={5}
        />
      )}
    </Act>
  );
};

/** Hands a comment over. */
export const HandOverForm = (props: ActProps) => {
  const words = props.view.t.inbox;
  return (
    <Act {...props} act="hand-over" label={words.handOver} send={words.handOverSend}>
      {(form) => (
        <>
          <Field form={form} name="to" label={words.to} hint={words.toHint} required />
          <Choices
            form={form}
            type="radio"
            name="way"
            label={words.way}
            layout="inline"
            options={HandOverWay.options.map((value) => ({ value, label: words.ways[value] }))}
          />
          <Area form={form} name="note" label={words.note} hint={words.noteHint} rows={2} />
        </>
      )}
    </Act>
  );
};

/** Ends a comment without a reply. */
export const NoReplyForm = (props: ActProps) => {
  const words = props.view.t.inbox;
  return (
    <Act {...props} act="no-reply" label={words.noReply} send={words.noReplySend}>
      {(form) => (
        <>
          <Choices
            form={form}
            type="radio"
            name="reason"
            label={words.reason}
            layout="lines"
            options={NoReplyReason.options.map((value) => ({
              value,
              label: words.noReplyReasons[value],
            }))}
          />
          <Area form={form} name="note" label={words.note} hint={words.noteHint} rows={2} />
        </>
      )}
    </Act>
  );
};

/** Opens a comment again. */
export const ReopenForm = (props: ActProps) => {
  const words = props.view.t.inbox;
  return (
    <Act {...props} act="reopen" label={words.reopen} send={words.reopen}>
      {(form) => <Area form={form} name="reason" label={words.reopenReason} rows={2} required />}
    </Act>
  );
};

/** Puts a comment with another incident that takes it, or with none. */
export const AssignForm = ({
  comment,
  incidents,
  names,
  ...props
}: ActProps & {
  comment: Pick<Comment, 'incidentId'>;
  incidents: readonly Named[];
  names: IncidentNames;
}) => {
  const words = props.view.t.inbox;
  const own = comment.incidentId ?? NO_INCIDENT;
  const others = incidents
    .filter((incident) => !isOver(incident))
    .map(({ id, title }) => ({ value: id, label: names.get(id) ?? title }));
  const options = [...others, { value: NO_INCIDENT, label: words.none }];
  const elsewhere = options.filter(({ value }) => value !== own);
  return elsewhere.length === 0 ? null : (
    <Act {...props} act="assign" label={words.assign} send={words.assignSend}>
      {(form) => (
        <Choices
          form={form}
          type="radio"
          name="incidentId"
          label={words.about}
          layout="lines"
          options={elsewhere}
        />
      )}
    </Act>
  );
};
