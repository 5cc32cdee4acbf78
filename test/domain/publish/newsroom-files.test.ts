import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newsroomContentType, newsroomFile, pageFile } from '#domain/publish/newsroom-files.ts';

describe('newsroomFile', () => {
  it.each([
    ['/newsroom/', 'index.html'],
    ['/newsroom', 'index.html'],
    ['/newsroom/feed.xml', 'feed.xml'],
    ['/newsroom/feed.json', 'feed.json'],
    ['/newsroom/newsroom.css', 'newsroom.css'],
    ['/newsroom/vi-utreder-a1b2c3', 'vi-utreder-a1b2c3.html'],
  ])('%s is %s', (path, file) => {
    expect(newsroomFile(path)).toBe(file);
  });

  it.each([
    '/',
    '/newsroom/..',
    '/newsroom/../journal',
    '/newsroom/..%2fjournal-a1b2c3',
    '/newsroom/a/../b-a1b2c3',
    '/newsroom/a\\b-a1b2c3',
    '/newsroom//etc/passwd-a1b2c3',
    '/newsroom/.lock',
    '/newsroom/.index.html.tmp',
    '/newsroom/index.html',
    '/newsroom/vi-utreder-a1b2c3.html',
    '/newsroom/vi-utreder-a1b2c3\0',
    '/newsroom/vi-utreder-a1b2c3\n',
    '/newsroom/constructor',
    '/newsroom/__proto__',
    `/newsroom/${'a-'.repeat(100)}a1b2c3`,
  ])('knows no file for %j', (path) => {
    expect(newsroomFile(path)).toBeUndefined();
  });

  it('never answers with a name that leaves the folder', () => {
    const nasty = fc.array(fc.constantFrom('..', '/', '\\', '%2e', 'a', '-', '0a1b2c', '.', '\0'));
    fc.assert(
      fc.property(nasty, (parts) => {
        const file = newsroomFile(`/newsroom/${parts.join('')}`);
        if (file !== undefined) expect(file).toMatch(/^[a-z0-9-]+\.(?:html|xml|json|css)$/);
      }),
    );
  });

  it('makes no page file of anything but a slug', () => {
    expect(() => pageFile('../../x-a1b2c3')).toThrow(RangeError);
  });

  it('knows the media types', () => {
    expect(newsroomContentType('feed.xml')).toBe('application/atom+xml; charset=utf-8');
    expect(newsroomContentType('x-a1b2c3.html')).toBe('text/html; charset=utf-8');
    expect(newsroomContentType('x')).toBe('application/octet-stream');
  });
});
