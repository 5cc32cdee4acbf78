/** Calls the API as one person: status and answer. */
export type Caller = (
  method: 'GET' | 'POST' | 'PATCH',
  path: string,
  body?: unknown,
) => Promise<{ status: number; answer: unknown }>;

const signIn = async (origin: string, person: string): Promise<string> => {
  const { headers } = await fetch(`${origin}/sign-in/local`, {
    method: 'POST',
    body: new URLSearchParams({ person }),
    redirect: 'manual',
  });
  return headers.get('set-cookie')?.split(';')[0] ?? '';
};

const callerWith =
  (origin: string, cookie: string): Caller =>
  async (method, path, body) => {
    const response = await fetch(`${origin}${path}`, {
      method,
      headers: { cookie, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const isJson = response.headers.get('content-type')?.includes('json');
    const answer: unknown = isJson ? await response.json() : await response.text();
    return { status: response.status, answer };
  };

/** Callers for the people of the plan; each signs in once, as on the sign-in page of one machine. */
export const createCallers = (origin: string) => {
  const callers = new Map<string, Promise<Caller>>();
  return (person: string): Promise<Caller> => {
    const caller =
      callers.get(person) ?? signIn(origin, person).then((cookie) => callerWith(origin, cookie));
    callers.set(person, caller);
    return caller;
  };
};
