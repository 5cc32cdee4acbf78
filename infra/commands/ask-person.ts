import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';

/** Asks who runs the command; empty lines are empty answers. */
export interface Asker {
  ask(question: string, isSecret?: boolean): Promise<string>;
  close(): void;
}

/**
 * Asks on the command line, a line each. What is secret comes by standard input too, never by arguments, which
 * other processes and the shell's history see; it is not shown while it is typed.
 */
export const askPerson = (): Asker => {
  let isHidden = false;
  const output = new Writable({
    write: (part, _, done) => {
      if (!isHidden) process.stdout.write(part);
      done();
    },
  });
  const terminal = process.stdin.isTTY === true;
  const reader = createInterface({ input: process.stdin, output, terminal, historySize: 0 });
  const lines = reader[Symbol.asyncIterator]();
  return {
    ask: async (question, isSecret = false) => {
      console.log(question);
      isHidden = isSecret;
      const line = await lines.next();
      isHidden = false;
      if (line.done) throw new Error('Stopped: an answer is missing, and nothing was written.');
      return line.value.trim();
    },
    close: () => reader.close(),
  };
};
