import { hasAddress } from '#domain/channel/channel.ts';
import { type Comment, isOpenComment } from '#domain/comment/comment.ts';
import { isOnItsWay, type Sending } from '#domain/comment/sending.ts';
import { answerText } from '#domain/statement/family/openings.ts';
import { Area, Field } from '../form/field.tsx';
import { Form } from '../form/form.tsx';
import { freshForm } from '../form/form-state.ts';
import { OutsideWords } from '../pieces/text/outside-words.tsx';
import type { SignedInView } from '../view/view.ts';
import { Act, type ActProps, actAddress } from './act.tsx';
import type { AnswerDesk, UsableFamily } from './answer-desk.ts';

export interface AnswerProps extends ActProps {
  comment: Comment;
  answers: AnswerDesk;
}

const SayPosted = ({
  view,
  path,
  refused,
  comment,
  sending,
}: AnswerProps & { sending: Sending }) => {
  const words = view.t.families;
  const act = 'answer-receipt';
  const form = { ...(refused?.act === act ? refused.form : freshForm()), name: act };
  return (
    <Form view={view} action={actAddress(path, act)}>
      {hasAddress(comment.channel) && <Field form={form} name="url" label={words.url} type="url" />}
      {sending.state === 'unknown' && <p class="hint">{words.unknownHint}</p>}
      <p class="actions">
        <button type="submit" name="state" value="published" class="main">
          {words.posted}
        </button>
        <button type="submit" name="state" value="not-sent" class="second">
          {words.notPosted}
        </button>
      </p>
    </Form>
  );
};

const Unsettled = (props: AnswerProps & { sending: Sending }) => {
  const { view, comment, answers, sending } = props;
  const words = view.t.families;
  const isWaitingForUs = isOnItsWay(sending);
  return (
    <section class="notice task" aria-labelledby="sending">
      <h3 id="sending">{words.sending[sending.state]}</h3>
      {sending.state === 'by-hand' && <p>{words.byHandHint}</p>}
      <div class="words prose" lang={comment.language} id="answer-words">
        <p>{answers.sendingText}</p>
      </div>
      {!isWaitingForUs && (
        <>
          <button
            type="button"
            class="second"
            hidden
            data-copy="answer-words"
            data-copied={view.t.copied}
          >
            {words.copy}
          </button>
          <SayPosted {...props} />
        </>
      )}
    </section>
  );
};

const Unsent = ({ view, comment: { unsent } }: { view: SignedInView; comment: Comment }) =>
  unsent ? (
    <p class="notice">
      <b>{view.t.families.unsentTitle}.</b> {view.t.families.unsent[unsent.reason]}
    </p>
  ) : null;

const FamilyChoice = (props: AnswerProps & { usable: UsableFamily; title: string }) => {
  const { view, path, comment, answers, usable, title } = props;
  const { family, question, until } = usable;
  const words = view.t.families;
  const id = `family-${family.id}`;
  const [address = '', query] = path.split('?');
  return (
    <section class="sheet" aria-labelledby={id}>
      <h4 id={id}>{title}</h4>
      <p class="hint">
        {words.question}{' '}
        {question === undefined ? (
          view.t.removal.wordsNotShown
        ) : (
          <q lang={family.language}>
            <OutsideWords text={question} />
          </q>
        )}
      </p>
      <div class="words prose" lang={family.language}>
        <p>{answerText(family, comment.channel, 0)}</p>
      </div>
      <p class="meta">{words.until(view.clock.words(until))}</p>
      <Form view={view} action={actAddress(path, 'answer')}>
        <input type="hidden" name="familyId" value={family.id} />
        <p class="actions">
          <button type="submit" class="main">
            {words.send}
          </button>
          {comment.incidentId !== undefined && answers.others > 0 && (
            <a href={`${address}/several?${query}&familyId=${family.id}`}>
              {words.several(answers.others + 1)}
            </a>
          )}
        </p>
      </Form>
    </section>
  );
};

const Families = (props: AnswerProps) => {
  const { view, answers } = props;
  const words = view.t.families;
  const [first, ...others] = answers.families;
  if (!first) return null;
  return (
    <section aria-labelledby="approved-answers">
      <h3 id="approved-answers">{words.answerWith}</h3>
      <FamilyChoice
        {...props}
        usable={first}
        title={answers.isLikely ? words.suggested : words.pick}
      />
      {others.length > 0 && (
        <details class="panel" id="other-answers">
          <summary>{words.others}</summary>
          {others.map((usable) => (
            <FamilyChoice {...props} usable={usable} title={words.pick} />
          ))}
        </details>
      )}
    </section>
  );
};

/** Asks for words that answer many comments, of which this is one. */
export const RequestFamily = (props: ActProps & Pick<AnswerProps, 'comment'>) => {
  const words = props.view.t.families;
  return (
    <Act {...props} act="family" label={words.request} send={words.requestSend}>
      {(form) => (
        <>
          <p class="hint">{words.requestHint}</p>
          <Area
            form={form}
            name="text"
            label={words.requestText}
            hint={words.requestTextHint}
            lang={props.comment.language}
            rows={4}
          />
        </>
      )}
    </Act>
  );
};

/** How a comment is answered by words that are approved already. */
export const AnswerPanel = (props: AnswerProps) => {
  const { view, comment, answers } = props;
  const { sending } = comment;
  if (!isOpenComment(comment)) return null;
  return (
    <>
      <Unsent view={view} comment={comment} />
      {answers.others > 0 && <p class="meta">{view.t.families.sameWords(answers.others)}</p>}
      {sending && <Unsettled {...props} sending={sending} />}
      {!sending && <Families {...props} />}
    </>
  );
};
