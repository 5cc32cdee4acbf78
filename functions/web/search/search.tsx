import * as z from 'zod';
import { Line } from '#domain/values/text.ts';
import { freshForm, parseForm } from '../form/form-state.ts';
import { one, readForm } from '../form/values.ts';
import { respond } from '../page/respond.ts';
import type { PageHandler } from '../page/route.ts';
import { search } from './found.ts';
import { SearchPage } from './search-page.tsx';

const MAX_QUERY = 200;
const Query = z.object({ q: Line(MAX_QUERY) });
const Only = z.enum(['incident', 'statement', 'fact']);

const onlyIn = (value: string | undefined) => Only.safeParse(value).data;

/** `GET /search`: the empty form. */
export const showSearch: PageHandler = (_, view, context) => {
  const only = onlyIn(context.req.query('only'));
  return respond(
    context,
    <SearchPage view={view} form={freshForm()} only={only} found={undefined} />,
  );
};

/** `POST /search`: what was found. What people search for is in no address, and so in no log. */
export const submitSearch: PageHandler = async (deps, view, context) => {
  const values = await readForm(context);
  const only = onlyIn(context.req.query('only'));
  const parsed = parseForm(Query, { q: one(values, 'q').trim() }, values, view.t);
  const props = { view, only };
  if (!parsed.ok) {
    return respond(context, <SearchPage {...props} form={parsed.form} found={undefined} />, 422);
  }
  const found = await search(deps, parsed.value.q, only);
  return respond(context, <SearchPage {...props} form={freshForm(values)} found={found} />);
};
