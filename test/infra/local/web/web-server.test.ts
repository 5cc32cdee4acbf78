import { describe, expect, it } from 'vitest';
import { openWebServer, PortForbidden, PortTaken, portRefusal } from '#local/web/web-server.ts';

describe('the web server', () => {
  it('says which port is taken and how to choose another', async () => {
    const first = await openWebServer(0);
    const second = openWebServer(first.port);
    await expect(second).rejects.toThrow(PortTaken);
    await expect(second).rejects.toThrow(`Port ${first.port} is taken`);
    await first.close();
    await (await openWebServer(first.port)).close();
  });

  it('proposes a port that there is, and tells a forbidden port from a taken one', () => {
    const error = (code: string) => Object.assign(new Error(code), { code });
    expect(portRefusal(3000, error('EADDRINUSE'))).toMatchObject({
      message: expect.stringContaining('PORT=3001'),
    });
    expect(portRefusal(65535, error('EADDRINUSE'))).toMatchObject({
      message: expect.stringContaining('PORT=65534'),
    });
    const forbidden = portRefusal(80, error('EACCES'));
    expect(forbidden).toBeInstanceOf(PortForbidden);
    expect(forbidden).toMatchObject({ message: expect.stringContaining('PORT=3000') });
    const other = error('EADDRNOTAVAIL');
    expect(portRefusal(80, other)).toBe(other);
  });

  it('keeps requests that come too early waiting, and answers them', async () => {
    const server = await openWebServer(0);
    const early = fetch(`http://127.0.0.1:${server.port}/`);
    server.answerWith(() => new Response('ready'));
    expect(await (await early).text()).toBe('ready');
    await server.close();
    await expect(fetch(`http://127.0.0.1:${server.port}/`)).rejects.toThrow();
  });

  it('finishes what it is answering before it leaves, and refuses the rest with a time to come back', async () => {
    const server = await openWebServer(0);
    const address = `http://127.0.0.1:${server.port}/`;
    const begun = Promise.withResolvers<void>();
    const slow = Promise.withResolvers<Response>();
    server.answerWith(() => {
      begun.resolve();
      return slow.promise;
    });
    const first = fetch(address);
    await begun.promise;
    let hasLeft = false;
    const left = server.leave().then(() => {
      hasLeft = true;
    });
    const refused = await fetch(address);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '5']);
    expect(await refused.text()).toMatch(/Försök igen.*\n.*Try again/u);
    expect(hasLeft).toBe(false);
    slow.resolve(new Response('done'));
    expect(await (await first).text()).toBe('done');
    await left;
    await server.close();
  });
});
