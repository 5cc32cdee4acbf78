import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newsroomFile, newsroomFiles, pageFile } from '#domain/publish/newsroom-files.ts';

const code = readFileSync('infra/constructs/newsroom-paths.js', 'utf8');
// CloudFront's runtime knows nothing that came into JavaScript after 2021.
const younger = `
  delete Object.hasOwn;
  delete Object.groupBy;
  for (const { prototype } of [Array, String]) delete prototype.at;
  for (const name of ['findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with'])
    delete Array.prototype[name];
`;
const { handler }: any = runInNewContext(`${younger}; ${code}; ({ handler })`);
const ask = (uri: string) => handler({ request: { uri, method: 'GET', headers: {} } });

/** The file that CloudFront would ask the bucket for; undefined for the one that is never there. */
const fileAt = (uri: string): string | undefined => {
  const file = ask(uri).uri.slice(1);
  return file === 'missing' ? undefined : file;
};

const slug = 'vattnet-i-exempelstad-0a1b2c';

const id = '0123456789abcdef0123';

const paths = [
  '/newsroom',
  '/newsroom/',
  `/newsroom/${slug}`,
  `/newsroom/${slug}/`,
  `/newsroom/${slug}.html`,
  `/newsroom/${slug}.json`,
  `/newsroom/${slug}.json.json`,
  `/newsroom/${'a-'.repeat(37)}0a1b2c`,
  `/newsroom/${'a-'.repeat(38)}0a1b2c`,
  `/newsroom/incidents/${id}`,
  `/newsroom/incidents/${id}/`,
  `/newsroom/incidents/${id}/feed.xml`,
  `/newsroom/incidents/${id}/feed.json`,
  `/newsroom/incidents/${id}/feed.css`,
  `/newsroom/incidents/${id}.json`,
  `/newsroom/incidents/${id}0`,
  '/newsroom/incidents/',
  '/newsroom/incidents/../index',
  `/newsroom/en/incidents/${id}`,
  `/newsroom/de/incidents/${id}`,
  `/newsroom/en/incidents/${id}/feed.xml`,
  `/newsroom/incident--${id}.html`,
  `/newsroom/incident--${id}`,
  '/newsroom/en',
  '/newsroom/en/',
  '/newsroom/sv/accessibility',
  '/newsroom/sv/accessibility/x',
  '/newsroom/de/accessibility',
  '/newsroom/sv/comments',
  '/newsroom/en/comments',
  '/newsroom/en/comments/x',
  '/newsroom/de/comments',
  '/newsroom/comments',
  '/.well-known/security.txt',
  '/newsroom/security.txt',
  '/newsroom/feed.xml',
  '/newsroom/feed.json',
  '/newsroom/newsroom.css',
  '/newsroom/index.html',
  '/newsroom/missing',
  '/newsroom/missing.html',
  '/missing',
  '/missing.html',
  '/newsroom/constructor',
  '/newsroom/__proto__',
  '/newsroom//',
  '/newsroom/../secret',
  '/newsroom/%2e%2e/x',
  '/newsroom/.lock',
  '/newsroomx',
  '/feed.xml',
  '//newsroom/',
  '/NEWSROOM/',
];

describe('the paths of the newsroom at the edge', () => {
  it.each(paths)('%s is answered with the file that the domain names', (path) => {
    expect(fileAt(path)).toBe(newsroomFile(path));
  });

  it('are those of the domain, whatever is asked for', () => {
    const name = fc.stringMatching(/^[a-z0-9./%-]{0,30}$/);
    const threadlike = fc.stringMatching(
      /^(en\/|sv\/|de\/)?incidents\/[0-9a-f]{20}(\/feed\.(xml|json|css))?$/,
    );
    const sluglike = fc.stringMatching(/^([a-z0-9]{1,9}-){1,9}[0-9a-f]{5,7}$/);
    fc.assert(
      fc.property(fc.oneof(name, sluglike, threadlike, fc.string()), (rest) => {
        expect(fileAt(`/newsroom/${rest}`)).toBe(newsroomFile(`/newsroom/${rest}`));
      }),
    );
  });

  it.each(['/', '/index.html'])('%s leads to the newsroom', (path) => {
    expect(ask(path)).toMatchObject({
      statusCode: 302,
      headers: { location: { value: '/newsroom/' } },
    });
  });

  it('ask for one name where there is nothing, which no file of the newsroom has', () => {
    expect(ask('/newsroom/x')).toEqual(ask('/anything/else'));
    expect(Object.values(newsroomFiles)).not.toContain('missing');
    expect(() => pageFile('missing')).toThrow(RangeError);
  });

  it('keep what else a request carries', () => {
    expect(ask('/newsroom/')).toMatchObject({ method: 'GET', uri: '/index.html' });
  });

  it('fit into a CloudFront Function', () => {
    expect(Buffer.byteLength(code)).toBeLessThan(10_000);
  });
});
