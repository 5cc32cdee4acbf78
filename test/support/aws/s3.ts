import { createHash } from 'node:crypto';
import { type ServedAnswer, type ServedRequest, type Service, serve } from './serve.ts';

export interface StoredObject {
  body: string;
  etag: string;
  type: string | undefined;
  cache: string | undefined;
}

/** An S3 of one account that knows objects and their conditional writes, and no lists. */
export interface TestS3 extends Service {
  /** By path: `/bucket/key`. */
  objects: Map<string, StoredObject>;
}

const failure = (status: number, code: string): ServedAnswer => ({
  status,
  headers: { 'content-type': 'application/xml' },
  body: `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`,
});

const get = (object: StoredObject | undefined): ServedAnswer =>
  object
    ? { headers: { etag: object.etag, 'content-type': object.type ?? '' }, body: object.body }
    : failure(404, 'NoSuchKey');

// https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html
const refusal = (stored: StoredObject | undefined, headers: ServedRequest['headers']) => {
  if (headers['if-none-match'] === '*' && stored) return failure(412, 'PreconditionFailed');
  if (headers['if-match'] === undefined) return undefined;
  if (!stored) return failure(404, 'NoSuchKey');
  return headers['if-match'] === stored.etag ? undefined : failure(412, 'PreconditionFailed');
};

/** Starts one. */
export const testS3 = async (): Promise<TestS3> => {
  const objects = new Map<string, StoredObject>();
  const put = ({ path, body, headers }: ServedRequest): ServedAnswer => {
    const refused = refusal(objects.get(path), headers);
    if (refused) return refused;
    const etag = `"${createHash('md5').update(body).digest('hex')}"`;
    const { 'content-type': type, 'cache-control': cache } = headers;
    objects.set(path, { body, etag, type, cache });
    return { headers: { etag } };
  };
  const service = await serve((request) => {
    if (request.method === 'GET') return get(objects.get(request.path));
    return request.method === 'PUT' ? put(request) : failure(405, 'MethodNotAllowed');
  });
  return Object.assign(service, { objects });
};
