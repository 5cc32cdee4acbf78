/**
 * Asks the model a small question after a deployment, so that the desk says how it stands before anyone needs it
 * (`watched` keeps the answer). Does nothing where there is no model. Never rejects: whatever the model does, the
 * deployment stands.
 */
export const tryModel =
  ({ modelCheck }: { modelCheck?: (() => Promise<unknown>) | undefined }) =>
  async (): Promise<void> => {
    await modelCheck?.().catch(() => undefined);
  };
