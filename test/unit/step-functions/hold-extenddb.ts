// A process of its own for extenddb.test.ts: starts ExtendDB on a folder, says so, and lives until killed.
import { startExtendDb } from '#local/extenddb/start.ts';

const dataDir = process.argv[2] ?? '';
const { endpoint } = await startExtendDb({ dataDir });
console.log(endpoint);
setInterval(() => {}, 1_000);
