import { readFile } from 'node:fs/promises';
import { PageRecord } from '#domain/publish/page-record.ts';
import { placeIn } from './json-file.ts';

const TIMEOUT_MS = 10_000;

const fetched = async (address: string): Promise<string> => {
  const answer = await fetch(address, { signal: AbortSignal.timeout(TIMEOUT_MS) });
  if (!answer.ok) throw new Error(`${address} answers ${answer.status}`);
  return answer.text();
};

/** Whether an argument is an address instead of a file. */
export const isAddress = (text: string): boolean => /^https?:\/\//.test(text);

// The address of a page, with or without the ending of one of its two files.
const withoutEnding = (address: string): string => {
  const { origin, pathname } = new URL(address);
  return `${origin}${pathname.replace(/\.(html|json)$/, '')}`;
};

/** Reads the JSON of a record. Throws an error whose message says which part is not as it must be. */
export const recordIn = (json: string): PageRecord => {
  try {
    return PageRecord.parse(JSON.parse(json));
  } catch (cause) {
    throw new Error(`The record beside the page is not one that Talan writes${placeIn(cause)}`, {
      cause,
    });
  }
};

/** The page and the text of the record beside it, from their address or from two files. */
export const readPage = async (
  page: string,
  record: string | undefined,
): Promise<{ html: string; json: string }> => {
  const reads =
    record === undefined
      ? [fetched(withoutEnding(page)), fetched(`${withoutEnding(page)}.json`)]
      : [readFile(page, 'utf8'), readFile(record, 'utf8')];
  const [html = '', json = ''] = await Promise.all(reads);
  return { html, json };
};

/** The record of a page, from the page's address or from a file. */
export const readRecord = async (place: string): Promise<PageRecord> =>
  recordIn(
    isAddress(place)
      ? await fetched(`${withoutEnding(place)}.json`)
      : await readFile(place, 'utf8'),
  );

/** Whether a record says that it belongs to this address. */
export const isAt = ({ site, slug }: PageRecord, address: string): boolean =>
  withoutEnding(address) === `${site.baseUrl}/newsroom/${slug}`;
