import { TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import { NewsroomPage, type NewsroomRegister } from '#domain/publish/newsroom.ts';
import { getItem } from './get-item.ts';
import { toItem } from './items.ts';
import { queryItems } from './query-items.ts';
import type { Table } from './table-keys.ts';

const PARTITION = 'newsroom';
const SORT_KEY = 'newsroom-page';

const pageKey = (page: NewsroomPage): string => `${page.publishedAt}#${page.statementId}`;

const byStatement = (id: string) => ({ pk: `newsroom-page#${id}`, sk: SORT_KEY });

const read = async (table: Table, statementId: string): Promise<NewsroomPage | undefined> => {
  const { pk, sk } = byStatement(statementId);
  const item = await getItem(table, pk, sk);
  return item && NewsroomPage.parse(item['page']);
};

/**
 * The register of the newsroom's pages. Each page is stored twice: in the newsroom's own partition, where a
 * consistent query finds the newest, and by its statement; never under the partition key of a journal.
 */
export const createNewsroomRegister = (table: Table): NewsroomRegister => ({
  put: async (page) => {
    const earlier = await read(table, page.statementId);
    const write = (key: Record<string, string>) => ({
      Put: { TableName: table.name, Item: toItem({ ...key, page }) },
    });
    const moved = earlier && pageKey(earlier) !== pageKey(page) ? [pageKey(earlier)] : [];
    const TransactItems = [
      write({ pk: PARTITION, sk: pageKey(page) }),
      write(byStatement(page.statementId)),
      ...moved.map((sk) => ({
        Delete: { TableName: table.name, Key: toItem({ pk: PARTITION, sk }) },
      })),
    ];
    await table.client.send(new TransactWriteItemsCommand({ TransactItems }));
  },
  get: (statementId) => read(table, statementId),
  newest: async (limit) => {
    const pages: NewsroomPage[] = [];
    for await (const item of queryItems(table, {
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: toItem({ ':pk': PARTITION }),
      ScanIndexForward: false,
      ConsistentRead: true,
      Limit: limit,
    })) {
      pages.push(NewsroomPage.parse(item['page']));
      if (pages.length === limit) break;
    }
    return pages;
  },
});
