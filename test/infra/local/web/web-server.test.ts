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
});
