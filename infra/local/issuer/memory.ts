import type { Adapter, AdapterPayload } from 'oidc-provider';

/**
 * Keeps the development issuer's sign-ins under way in memory, because they last minutes. After a restart people
 * who were signing in must start again.
 */
export const memoryAdapter = (): ((model: string) => Adapter) => {
  const items = new Map<string, AdapterPayload>();
  const now = () => Math.floor(Date.now() / 1000);
  const alive = (key: string): AdapterPayload | undefined => {
    const item = items.get(key);
    if (item?.exp === undefined || item.exp > now()) return item;
    items.delete(key);
    return undefined;
  };
  const findBy = async (matches: (item: AdapterPayload) => boolean) =>
    [...items.keys()].map(alive).find((item) => item && matches(item));
  return (model) => ({
    upsert: async (id, payload) => void items.set(`${model}:${id}`, payload),
    find: async (id) => alive(`${model}:${id}`),
    findByUid: (uid) => findBy((item) => item.kind === model && item.uid === uid),
    findByUserCode: (code) => findBy((item) => item.userCode === code),
    consume: async (id) => {
      const item = items.get(`${model}:${id}`);
      if (item) item['consumed'] = now();
    },
    destroy: async (id) => void items.delete(`${model}:${id}`),
    revokeByGrantId: async (grantId) => {
      for (const [key, item] of items) if (item.grantId === grantId) items.delete(key);
    },
  });
};
