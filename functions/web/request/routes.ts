import { writers } from '../page/audience.ts';
import { form, type PageRoute, page } from '../page/route.ts';
import { showRequest, submitRequest } from './request-statement.tsx';

const NEW = '/desk/incidents/:id/statements/new';

/** Requesting a statement. */
export const requestPages: readonly PageRoute[] = [
  page(NEW, writers, showRequest),
  form(NEW, { on: NEW }, writers, submitRequest),
];
