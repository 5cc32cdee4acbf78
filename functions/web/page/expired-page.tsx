import type { Values } from '../form/values.ts';
import type { View } from '../view/view.ts';
import { MessagePage } from './message-page.tsx';
import { signInPath } from './safe-next.ts';

const HiddenFields = ({ values }: { values: Values }) => (
  <>
    {[...values].flatMap(([name, items]) =>
      items.map((value) => <input type="hidden" name={name} value={value} />),
    )}
  </>
);

interface Props {
  view: View;
  /** Where the form was sent. */
  action: string;
  values: Values;
}

/** For a form that came in after its session had ended: it keeps the typed values, to be sent again. */
export const ExpiredPage = ({ view, action, values }: Props) => (
  <MessagePage view={view} title={view.t.expiredTitle} text={view.t.expired}>
    <p>
      <a class="button" href={signInPath('/')} target="_blank" rel="noopener">
        {view.t.expiredSignIn}
      </a>
    </p>
    <form method="post" action={action}>
      <HiddenFields values={values} />
      <button type="submit">{view.t.expiredSend}</button>
    </form>
  </MessagePage>
);
