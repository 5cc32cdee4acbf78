import { html, raw } from 'hono/html';
import type { WebDeps } from '../deps.ts';
import { Document } from '../page/document.tsx';
import { notFound } from '../page/error-pages.tsx';
import { respond } from '../page/respond.ts';
import { type PageHandler, param } from '../page/route.ts';
import type { SignedInView } from '../view/view.ts';
import { ChecklistsSheet } from './checklists-sheet.tsx';
import { ContactsSheet } from './contacts-sheet.tsx';
import { PlanSheet } from './plan-sheet.tsx';
import { type SheetName, type SheetProps, sheetNames } from './sheet.tsx';

const STYLE = 'print.css';

const sheets = { plan: PlanSheet, contacts: ContactsSheet, checklists: ChecklistsSheet };

/** Whether a part of an address names a sheet. */
export const isSheet = (name: string): name is SheetName =>
  sheetNames.some((each) => each === name);

const readSheets = async (deps: WebDeps, view: SignedInView): Promise<SheetProps> => {
  const numbers = await Promise.all(
    view.plan.people.map(async ({ id }) => [id, await deps.phoneOf(id)] as const),
  );
  const known = numbers.flatMap(([id, phone]) => (phone ? [[id, phone] as const] : []));
  return { view, planVersion: deps.planVersion, phones: new Map(known) };
};

/** `GET /desk/print`: which sheets there are. */
export const showPrint: PageHandler = (_deps, view, context) => {
  const words = view.t.print;
  return respond(
    context,
    <Document view={view} title={words.title} narrow>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <ul>
        {sheetNames.map((name) => (
          <li>
            <a href={`/desk/print/${name}`}>{words.sheets[name]}</a>
          </li>
        ))}
      </ul>
      <p>
        <a class="button main" href="/desk/print/offline" download>
          {words.offline}
        </a>
      </p>
    </Document>,
  );
};

/** `GET /desk/print/:sheet` */
export const showSheet: PageHandler = async (deps, view, context) => {
  const name = param(context, 'sheet');
  if (!isSheet(name)) return notFound(view, context);
  const Named = sheets[name];
  const props = await readSheets(deps, view);
  return respond(
    context,
    <Document view={view} title={view.t.print.sheets[name]} styles={[STYLE]}>
      <Named {...props} />
      <p class="other">
        <a href="/desk/print">{view.t.print.back}</a>
      </p>
    </Document>,
  );
};

const OfflineCopy = (props: SheetProps & { style: string }) => {
  const { view, style } = props;
  return (
    <html lang={view.language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>
          {view.t.print.sheets.plan}: {view.plan.organisation.name}
        </title>
        <style>{raw(style)}</style>
      </head>
      <body>
        <PlanSheet {...props} />
        <ContactsSheet {...props} />
        <ChecklistsSheet {...props} />
      </body>
    </html>
  );
};

const SHORT_HASH = 12;

/** `GET /desk/print/offline`: all sheets in one file, which needs nothing else. */
export const downloadCopy: PageHandler = async (deps, view, context) => {
  const props = await readSheets(deps, view);
  const copy = <OfflineCopy {...props} style={deps.assets[STYLE]?.body ?? ''} />;
  const file = `talan-plan-${deps.planVersion.slice(0, SHORT_HASH)}.html`;
  context.header('cache-control', 'no-store');
  context.header('content-disposition', `attachment; filename="${file}"`);
  return context.html(html`<!doctype html>${copy}`);
};
