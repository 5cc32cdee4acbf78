import { isWithdrawn, type NewsroomRegister } from '#domain/publish/newsroom.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { isTakenBack } from '#domain/statement/supersede.ts';

/**
 * Takes the words of a statement that was taken back out of the newsroom's register: its page shows only that it
 * was. What is published stays.
 */
export const scrubPage = async (
  register: Pick<NewsroomRegister, 'get' | 'put'>,
  statement: Statement,
): Promise<void> => {
  if (!isTakenBack(statement)) return;
  const page = await register.get(statement.id);
  if (!page || !isWithdrawn(page) || page.text === '') return;
  const { approved: _, ...rest } = page;
  await register.put({ ...rest, text: '' });
};
