import { expect, it } from 'vitest';
import { ExtendDbMissing, installedBinary } from '#local/storage/extenddb/binary.ts';

it('says what to do on a platform without a binary', () => {
  expect(() => installedBinary('aix', 'ppc64')).toThrow(ExtendDbMissing);
  expect(() => installedBinary('aix', 'ppc64')).toThrow('TALAN_DYNAMODB_ENDPOINT');
});
