/** The table's secondary indexes: partition key and sort key of each. They hold keys alone. */
export const indexes = {
  all: { key: 'list', sort: 'sort' },
  status: { key: 'inStatus', sort: 'sort' },
  group: { key: 'group', sort: 'sort' },
  open: { key: 'open', sort: 'sort' },
  out: { key: 'out', sort: 'outSort' },
  desk: { key: 'desk', sort: 'sort' },
} as const;

/** Name of an index. */
export type IndexName = keyof typeof indexes;
