import { CheckButton, CheckSummary, StoppedNotice } from '../edit/check-parts.tsx';
import type { CheckedWords } from '../edit/remarks.tsx';
import { ReusableTexts } from '../edit/reusable-texts.tsx';
import { ErrorSummary } from '../form/error-summary.tsx';
import { Area } from '../form/field.tsx';
import { Form } from '../form/form.tsx';
import type { FormState } from '../form/form-state.ts';
import { PublishAtField } from '../form/publish-at-field.tsx';
import { Document } from '../page/document.tsx';
import { instructionsHint } from '../request/detail-fields.tsx';
import { ChannelFields, LanguageField } from '../request/request-fields.tsx';
import type { View } from '../view/view.ts';
import { postChannels } from './post-form.ts';

interface Props {
  view: View;
  form: FormState;
  /** The words in the form, where a person writes them, and their findings. */
  checked: CheckedWords;
  /** Whether it was not sent because of findings that its writer had not seen. */
  isStopped: boolean;
  /** Whether a model reads instructions; templates don't. */
  hasModel: boolean;
}

/** Name under which the browser keeps the typed post until it was sent. */
export const KEPT_POST = 'post-new';

/** The form that plans an ordinary post. */
export const PostPage = ({ view, form, checked, isStopped, hasModel }: Props) => (
  <Document
    view={view}
    title={view.t.planned.newPost}
    styles={['write.css']}
    scripts={['keep.js', 'check.js', 'insert.js']}
    narrow
  >
    <h1>{view.t.planned.newPost}</h1>
    <p class="lead">{view.t.planned.newPostLead}</p>
    <ErrorSummary view={view} form={form} />
    {isStopped && <StoppedNotice view={view} />}
    <Form
      view={view}
      action="/desk/posts/new"
      keep={KEPT_POST}
      creates={form}
      checks
      class="request"
    >
      <LanguageField view={view} form={form} />
      <ReusableTexts view={view} kind="post" />
      <ChannelFields
        view={view}
        form={form}
        checked={checked}
        channels={postChannels}
        hint={view.t.planned.postChannelsHint}
        talanHint={hasModel ? view.t.planned.modelWrites : view.t.planned.templatesWrite}
      />
      <PublishAtField view={view} form={form} />
      <div class="for-talan">
        <Area
          form={form}
          name="facts"
          label={view.t.planned.facts}
          hint={hasModel ? view.t.planned.factsOrInstructions : view.t.planned.factsHint}
        />
        <Area
          form={form}
          name="instructions"
          label={`${view.t.forms.instructions} (${view.t.optional})`}
          hint={instructionsHint(view, view.t.planned.instructionsHint, hasModel)}
        />
      </div>
      <CheckSummary view={view} form={form} {...checked} />
      <p class="submit">
        <button type="submit" class="main">
          {view.t.planned.request}
        </button>
        <CheckButton view={view} />
        <a href="/desk/planned">{view.t.cancel}</a>
      </p>
    </Form>
  </Document>
);
