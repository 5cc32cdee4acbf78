import { TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import { NewsroomPage, type NewsroomRegister } from '#domain/publish/newsroom.ts';
import { getItem } from './get-item.ts';
import { toItem } from './items.ts';
import { queryItems } from './query-items.ts';
import type { Table } from './table-keys.ts';

const PARTITION = 'newsroom';
const SORT_KEY = 'newsroom-page';

// Beside the newsroom's own, one partition for each incident's thread.
const threadKey = (incidentId: string) => ({ pk: `newsroom-thread#${incidentId}` });

const pageKey = (page: NewsroomPage): string => `${page.publishedAt}#${page.statementId}`;

const byStatement = (id: string) => ({ pk: `newsroom-page#${id}`, sk: SORT_KEY });

const read = async (table: Table, statementId: string): Promise<NewsroomPage | undefined> => {
  const { pk, sk } = byStatement(statementId);
  const item = await getItem(table, pk, sk);
  return item && NewsroomPage.parse(item['page']);
};

const newestIn = async (table: Table, pk: string, limit: number): Promise<NewsroomPage[]> => {
  const pages: NewsroomPage[] = [];
  for await (const item of queryItems(table, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: toItem({ ':pk': pk }),
    ScanIndexForward: false,
    ConsistentRead: true,
    Limit: limit,
  })) {
    pages.push(NewsroomPage.parse(item['page']));
    if (pages.length === limit) break;
  }
  return pages;
};

/**
 * The register of the newsroom's pages. Each page is stored by its statement, in the newsroom's own partition
 * and in that of its thread, where a consistent query finds the newest; never under the partition key of a
 * journal.
 */
export const createNewsroomRegister = (table: Table): NewsroomRegister => ({
  put: async (page) => {
    const earlier = await read(table, page.statementId);
    const write = (key: Record<string, string>) => ({
      Put: { TableName: table.name, Item: toItem({ ...key, page }) },
    });
    const lists = ({ incidentId }: NewsroomPage) => [
      PARTITION,
      ...(incidentId === undefined ? [] : [threadKey(incidentId).pk]),
    ];
    const moved = earlier && pageKey(earlier) !== pageKey(page) ? [earlier] : [];
    const TransactItems = [
      ...lists(page).map((pk) => write({ pk, sk: pageKey(page) })),
      write(byStatement(page.statementId)),
      ...moved.flatMap((old) =>
        lists(old).map((pk) => ({
          Delete: { TableName: table.name, Key: toItem({ pk, sk: pageKey(old) }) },
        })),
      ),
    ];
    await table.client.send(new TransactWriteItemsCommand({ TransactItems }));
  },
  get: (statementId) => read(table, statementId),
  newest: (limit) => newestIn(table, PARTITION, limit),
  newestOf: (incidentId, limit) => newestIn(table, threadKey(incidentId).pk, limit),
});
