import type { Child } from 'hono/jsx';
import { Document } from '../page/document.tsx';
import type { View } from '../view/view.ts';

interface SignInPageProps {
  view: View;
  problem?: string | undefined;
  children: Child;
}

/** The sign-in page around the ways to sign in. */
export const SignInPage = ({ view, problem, children }: SignInPageProps) => (
  <Document view={view} title={view.t.signIn.title} narrow>
    <h1>{view.t.signIn.title}</h1>
    <p class="lead">{view.t.signIn.lead(view.plan.organisation.name)}</p>
    {problem && (
      <p class="notice bad" role="alert">
        {problem}
      </p>
    )}
    {children}
  </Document>
);
