import { createNewsroom } from '#adapters/channels/newsroom/newsroom.ts';
import type { NewsroomStore } from '#adapters/channels/newsroom/store.ts';
import { createNewsroomRegister } from '#adapters/dynamodb/newsroom-register.ts';
import type { Table } from '#adapters/dynamodb/table.ts';
import type { Plan } from '#domain/plan/plan.ts';
import { newsroomRender } from '../newsroom/render.ts';

/** Where a newsroom is kept and found, and whose it is. */
export interface NewsroomPlace {
  store: NewsroomStore;
  table: Table;
  plan: Plan;
  /** Scheme and host that readers reach it at. */
  baseUrl: string;
  now: () => Date;
}

/** The newsroom, wherever its files are. */
export const bindNewsroom = ({ store, table, plan, baseUrl, now }: NewsroomPlace) =>
  createNewsroom({
    store,
    register: createNewsroomRegister(table),
    render: newsroomRender,
    baseUrl,
    organisation: plan.organisation,
    clock: { now },
  });
