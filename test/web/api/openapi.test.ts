import { describe, expect, it } from 'vitest';
import { apiRoutes } from '#web/api/api.ts';
import { openApi } from '#web/api/openapi.ts';
import { testDeps } from '../support.ts';

const deps = testDeps();

describe('the description of the API', () => {
  it('promises an Idempotency-Key only where it works', () => {
    const { paths } = openApi(apiRoutes, deps.origin);
    const keyed = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods)
        .filter(([, operation]) => JSON.stringify(operation).includes('Idempotency-Key'))
        .map(([method]) => `${method} ${path}`),
    );
    expect(keyed.toSorted()).toEqual([
      'post /api/comments',
      'post /api/incidents',
      'post /api/incidents/{id}/answers',
      'post /api/incidents/{id}/statements',
      'post /api/planned',
      'post /api/posts',
      'post /api/replies',
    ]);
  });
});
