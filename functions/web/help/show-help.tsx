import { Role } from '#domain/plan/role.ts';
import { isInsider } from '../actions/roles.ts';
import { Document } from '../page/document.tsx';
import { notFound } from '../page/error-pages.tsx';
import { respond } from '../page/respond.ts';
import { type PageHandler, param } from '../page/route.ts';
import type { View } from '../view/view.ts';

const HelpPage = ({ view, role }: { view: View; role: Role }) => {
  const { help, names } = view.t;
  return (
    <Document view={view} title={help.title} styles={['desk.css']} narrow>
      <h1>{help.title}</h1>
      <p class="lead">{help.lead(names.duties[role])}</p>
      <ol class="first-minutes">
        {help.steps[role].map((step) => (
          <li>{step}</li>
        ))}
      </ol>
      {view.me && isInsider(view.me) && (
        <p>
          <a href="/desk/print">{view.t.print.link}</a>
        </p>
      )}
      <section>
        <h2>{help.others}</h2>
        <ul>
          {Role.options
            .filter((other) => other !== role)
            .map((other) => (
              <li>
                <a href={`/help/${other}`}>{help.lead(names.duties[other])}</a>
              </li>
            ))}
        </ul>
      </section>
    </Document>
  );
};

/** `GET /help/:role`: what someone with the role does first. */
export const showHelp: PageHandler = (_, view, context) => {
  const role = Role.safeParse(param(context, 'role'));
  return role.success
    ? respond(context, <HelpPage view={view} role={role.data} />)
    : notFound(view, context);
};
