import { pageFile, recordFile } from '#domain/publish/newsroom-files.ts';
import { PageRecord } from '#domain/publish/page-record.ts';
import type { PostKeeper } from '#domain/publish/publisher.ts';
import type { NewsroomStore } from './store.ts';

const slugIn = (url: string): string => new URL(url).pathname.split('/').at(-1) ?? '';

/**
 * Reads pages back by their addresses. The bytes of a page change with how the newsroom looks; its record
 * holds the words as they are.
 */
export const createPageReader = (
  store: Pick<NewsroomStore, 'read'>,
): Required<Pick<PostKeeper, 'readBack'>> => ({
  readBack: async ({ title, text, hash }, url) => {
    const slug = slugIn(url);
    const files = [pageFile(slug), recordFile(slug)];
    const [html, json] = await Promise.all(files.map((file) => store.read(file)));
    if (!html || !json) return 'gone';
    const record = PageRecord.parse(JSON.parse(json.body));
    const isSame = record.text === text && record.title === title && record.approvedHash === hash;
    return isSame && html.body.includes(hash) ? 'ours' : 'other-words';
  },
});
