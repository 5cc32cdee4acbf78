import type { Dispatches, DispatchOf, Row } from '#domain/recipients/dispatch.ts';

/** Dispatches in memory; `before` may throw, as a process that dies does. */
export class MemoryDispatches implements Dispatches {
  readonly lists = new Map<string, string>();
  readonly all = new Map<string, Map<string, Row>>();
  before: () => void = () => {};

  readonly #keyOf = ({ statementId, version, channel }: DispatchOf) =>
    `${statementId}#${version}#${channel}`;

  #rowsOf(of: DispatchOf): Map<string, Row> {
    const key = this.#keyOf(of);
    const rows = this.all.get(key) ?? new Map<string, Row>();
    this.all.set(key, rows);
    return rows;
  }

  listVersion = async (of: DispatchOf) => {
    this.before();
    return this.lists.get(this.#keyOf(of));
  };

  begin = async (of: DispatchOf, list: string) => {
    this.before();
    const first = this.lists.get(this.#keyOf(of)) ?? list;
    this.lists.set(this.#keyOf(of), first);
    return first;
  };

  rows = async (of: DispatchOf) => {
    this.before();
    return new Map(this.#rowsOf(of));
  };

  take: Dispatches['take'] = async (of, id, now, again) => {
    this.before();
    const rows = this.#rowsOf(of);
    const row = rows.get(id);
    if (row && !(again && row.state === 'sending')) return false;
    rows.set(id, { state: 'sending', at: now.toISOString() });
    return true;
  };

  settle: Dispatches['settle'] = async (of, id, state, now) => {
    this.before();
    const rows = this.#rowsOf(of);
    if (rows.get(id)?.state !== 'sending') return;
    if (state === 'free') rows.delete(id);
    else rows.set(id, { state, at: now.toISOString() });
  };
}
