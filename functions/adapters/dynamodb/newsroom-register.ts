import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { NewsroomPage, type NewsroomRegister } from '#domain/publish/newsroom.ts';
import { getItem, queryItems, toItem } from './items.ts';
import { streamOf, type Table } from './table.ts';

const PARTITION = 'newsroom';
const SORT_KEY = 'newsroom-page';

const pageKey = (page: NewsroomPage): string => `${page.publishedAt}#${page.statementId}`;

/**
 * What is on the newsroom. Each page is stored twice: in the newsroom's own partition, where a
 * consistent query gives the newest, and beside its statement.
 */
export const createNewsroomRegister = (table: Table): NewsroomRegister => ({
  put: async (page) => {
    const keys = [
      { pk: PARTITION, sk: pageKey(page) },
      { pk: streamOf('statement', page.statementId), sk: SORT_KEY },
    ];
    for (const key of keys) {
      const Item = toItem({ ...key, page });
      await table.client.send(new PutItemCommand({ TableName: table.name, Item }));
    }
  },
  get: async (statementId) => {
    const item = await getItem(table, streamOf('statement', statementId), SORT_KEY);
    return item && NewsroomPage.parse(item['page']);
  },
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
