import { Form } from '../form/form.tsx';
import { nameOf, type View } from '../view/view.ts';

interface HandoverNoticeProps {
  view: View;
  until: string;
  to?: string | undefined;
}

/** Says to people who look that their mandate is handed over, and lets them take it back. */
export const HandoverNotice = ({ view, until, to }: HandoverNoticeProps) => {
  const words = view.t.mandates;
  const when = view.clock.words(until);
  return (
    <div class="notice">
      <p>{to ? words.handedNowTo(nameOf(view, to), when) : words.handedNow(when)}</p>
      <Form view={view} action="/mandates/take-back">
        <button type="submit" class="main">
          {words.takeBack}
        </button>
      </Form>
    </div>
  );
};
