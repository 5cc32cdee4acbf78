/**
 * Databases where npm brings none, each with the commands that start it and then Talan. README.md says the
 * same (a test compares).
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ExtendDB.Starting.html
 * https://github.com/ExtendDB/extenddb/blob/main/packaging/README.md
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DynamoDBLocal.DownloadingAndRunning.html
 */
export const commandsByDatabase: Readonly<Record<string, readonly [string, string]>> = {
  'ExtendDB in a container': [
    'docker run -d -p 127.0.0.1:18080:18080 -v extenddb:/var/lib/extenddb extenddb/extenddb-dev',
    'TALAN_DYNAMODB_ENDPOINT=http://127.0.0.1:18080 npm start',
  ],
  'ExtendDB, built in a clone of github.com/ExtendDB/extenddb': [
    'cargo build --release --locked --no-default-features --features sqlite,dev-mode -p extenddb',
    'EXTENDDB_BINARY=…/target/release/extenddb npm start',
  ],
  'Amazon DynamoDB local (not tried; it forgets everything when it ends)': [
    'docker run -d -p 127.0.0.1:8000:8000 amazon/dynamodb-local',
    'TALAN_DYNAMODB_ENDPOINT=http://127.0.0.1:8000 npm start',
  ],
};

/** The same as the lines of a message. */
export const waysToDatabase: string = [
  'npm brings ExtendDB for Linux on x64 only. Start one of these, then Talan with it:',
  ...Object.entries(commandsByDatabase).map(
    ([database, [start, talan]]) => `- ${database}:\n    ${start}\n    ${talan}`,
  ),
].join('\n');
