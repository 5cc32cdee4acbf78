import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';

/**
 * Runs a command as long as this process lives. File descriptor 3 is a pipe that we never write to. The system
 * closes it when we end, even by SIGKILL, and then the shell ends the command. The command's own process id is
 * written to $PID_FILE.
 */
const GUARD = `
"$@" 3<&- &
child=$!
echo "$child" > "$PID_FILE"
trap 'kill "$child" 2>/dev/null' TERM INT HUP
(read -r _ <&3; kill "$child" 2>/dev/null) &
wait "$child"
code=$?
kill $! 2>/dev/null
wait "$child" 2>/dev/null
exit "$code"
`;

/** Starts a command that can't outlive us. Its output goes to a file, so that a full pipe can't block it. */
export const spawnGuarded = (
  command: readonly string[],
  { logPath, env }: { logPath: string; env: Record<string, string> },
): ChildProcess => {
  const log = openSync(logPath, 'w');
  try {
    return spawn('/bin/sh', ['-c', GUARD, 'sh', ...command], {
      // In a process group of its own it gets no Ctrl-C. We end it when our last write is done.
      detached: true,
      stdio: ['ignore', log, log, 'pipe'],
      env: { ...process.env, ...env },
    });
  } finally {
    closeSync(log);
  }
};
