import { startPath } from '../page/safe-next.ts';
import type { View } from '../view/view.ts';

/** The way to the identity provider. */
export const ProviderLink = ({ view, next }: { view: View; next: string }) => (
  <p>
    <a class="button main" href={startPath(next)}>
      {view.t.signIn.atProvider}
    </a>
  </p>
);
