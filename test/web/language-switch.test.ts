import { describe, expect, it } from 'vitest';
import { pages } from '#web/pages.ts';
import {
  begin,
  call,
  parts,
  people,
  rules,
  type Someone,
  table,
  type World,
} from './route-table.ts';
import { watch } from './watch.ts';

const forms = Object.keys(table).filter((route) => /^POST \/(?!api\/)/.test(route));
// They answer with a redirect, whatever is sent.
const withoutPage = ['POST /sign-out', 'POST /language'];

/** Whom the page that holds a form lets in. */
const readersOf = (path: string): readonly Someone[] => {
  const page = pages.find((route) => route.method === 'post' && route.path === path)?.page;
  return rules[table[`GET ${page}`]?.lets ?? 'public'];
};

const nextIn = (html: string): string => {
  const [, next] = html.match(/action="\/language"><input[^>]* value="([^"]*)"/) ?? [];
  if (next === undefined) throw new Error('There is no language switch');
  return next.replaceAll('&amp;', '&');
};

/** Presses the language switch of a page and follows where it leads. */
const switchLanguage = async (here: World, by: Someone, html: string): Promise<Response> => {
  const fields = () => ({ language: 'en', next: nextIn(html) });
  let answer = await call(here, by, 'POST', '/language', fields);
  for (let hops = 0; hops < 3 && answer.headers.has('location'); hops++) {
    answer = await call(here, by, 'GET', answer.headers.get('location') ?? '');
  }
  return answer;
};

/** A world in which nothing has happened yet: the same one, as long as that is so. */
const untouched = () => {
  let kept: { here: World; happened: string[] } | undefined;
  return async (): Promise<World> => {
    if (!kept || kept.happened.length > 0) {
      const here = await begin();
      kept = { here, happened: watch(here) };
    }
    return kept.here;
  };
};

describe('the language switch of the page that answers a form', () => {
  it.each(forms)('%s leads to a page', async (route) => {
    const { method, path } = parts(route);
    const readers = readersOf(path);
    const world = untouched();
    let seen = 0;
    for (const by of people) {
      for (const send of [undefined, table[route]?.send]) {
        const here = await world();
        const answer = await call(here, by, method, path, send);
        if (!answer.headers.get('content-type')?.startsWith('text/html')) continue;
        seen += 1;
        // A guest signs in first, as someone whom the page is for.
        const who = by === 'nobody' ? (readers.at(-1) ?? by) : by;
        const { status } = await switchLanguage(here, who, await answer.text());
        // To others the page may say that it is not for them, but not that there is none.
        const expected = readers.includes(who) ? [200] : [200, 403];
        expect(expected, `${by}, refused with ${answer.status}`).toContain(status);
      }
    }
    expect(seen > 0).toBe(!withoutPage.includes(route));
  });
});
