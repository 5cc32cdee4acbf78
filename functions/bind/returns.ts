import { returnsIn } from '#adapters/channels/recipients/ses-events.ts';
import { noteReturn, type ReturnDeps } from '#steps/note-return.ts';

/** Notes each mail to a list that came back, as SES says by SNS. */
export const noteReturnsStep = (deps: ReturnDeps) => async (event: unknown) => {
  const note = noteReturn(deps);
  for (const returned of returnsIn(event)) await note(returned);
};
