import { describe, expect, it } from 'vitest';
import { DatabaseUnreachable, requireReachable } from '#local/storage/reachable.ts';
import { openWebServer } from '#local/web/web-server.ts';

describe('the database of the settings', () => {
  it('is named with its setting when nothing answers there', async () => {
    const server = await openWebServer(0);
    const endpoint = `http://127.0.0.1:${server.port}`;
    await requireReachable(endpoint);
    await server.close();
    await expect(requireReachable(endpoint)).rejects.toThrow(DatabaseUnreachable);
    await expect(requireReachable(endpoint)).rejects.toThrow(
      `Nothing answers at ${endpoint}, which TALAN_DYNAMODB_ENDPOINT names. Start`,
    );
  });
});
