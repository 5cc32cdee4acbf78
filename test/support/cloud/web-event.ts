/** A request as a browser or a caller makes it. */
export interface WebRequest {
  method?: string;
  path: string;
  host: string;
  headers?: Record<string, string>;
  cookies?: string[];
  body?: string;
}

/**
 * The event of an HTTP API (payload format 2.0). API Gateway hands over every body that is no text as
 * Base64, forms included:
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html
 */
export const webEvent = ({
  method = 'GET',
  path,
  host,
  headers = {},
  cookies,
  body,
}: WebRequest) => {
  const [rawPath = '', rawQueryString = ''] = path.split('?');
  const isText = headers['content-type']?.includes('json') ?? true;
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath,
    rawQueryString,
    ...(cookies && { cookies }),
    headers: { host, 'x-forwarded-proto': 'https', ...headers },
    requestContext: {
      accountId: '111122223333',
      apiId: host.split('.')[0],
      domainName: host,
      domainPrefix: host.split('.')[0],
      http: { method, path: rawPath, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: '' },
      requestId: 'r',
      routeKey: '$default',
      stage: '$default',
      time: '23/Nov/2026:10:00:00 +0000',
      timeEpoch: 0,
    },
    ...(body !== undefined && { body: isText ? body : Buffer.from(body).toString('base64') }),
    isBase64Encoded: body !== undefined && !isText,
  };
};

/** What the function answers to API Gateway. */
export interface WebAnswer {
  statusCode: number;
  headers: Record<string, string>;
  cookies?: string[];
  body: string;
  isBase64Encoded: boolean;
}
