import { expect, it } from 'vitest';
import { isPublicAddress } from '#adapters/sources/http/public-address.ts';

it.each(['8.8.8.8', '193.10.252.19', '2a00:1450:400f:80d::200e'])(
  '%s lies in the public internet',
  (address) => {
    expect(isPublicAddress(address)).toBe(true);
  },
);

it.each([
  '127.0.0.1',
  '10.1.2.3',
  '172.31.255.255',
  '192.168.0.1',
  // The metadata of a machine in a cloud.
  '169.254.169.254',
  '100.64.0.1',
  '0.0.0.0',
  '255.255.255.255',
  '::1',
  '::',
  '::ffff:127.0.0.1',
  '::ffff:10.0.0.1',
  'fd00::1',
  'fe80::1',
  // NAT64 and 6to4: what they hold is an IPv4 address.
  '64:ff9b::a00:1',
  '2002:7f00:1::',
  'localhost',
  '',
])('%s does not', (address) => {
  expect(isPublicAddress(address)).toBe(false);
});
