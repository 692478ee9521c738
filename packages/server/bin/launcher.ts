import { readFileSync } from 'node:fs';

const PERIOD_MS = 1_000;
/** Programs that stand between the person and this process under `npx pnpm start`. */
const WRAPPERS = /^(sh|dash|bash|npm|npx|pnpm|node)\b/;

/**
 * `npx` that is told to end does not tell pnpm, which goes on without it and keeps the port. When a wrapper between
 * the person's shell and this process is gone, this process is told to end too. Linux only: elsewhere nothing is watched.
 */
export function endWithLauncher(): void {
  const chain = wrappers(process.ppid);
  if (!chain.some(({ name }) => /^(npm|npx|pnpm)/.test(name))) return;
  const timer = setInterval(() => {
    if (chain.every(({ pid, parent }) => look(pid)?.parent === parent)) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
  }, PERIOD_MS);
  timer.unref();
}

interface Ancestor {
  readonly pid: number;
  readonly parent: number;
  readonly name: string;
}

/** Ancestors up to the last npm or pnpm; what lies above it (a shell, a supervisor) may end as it likes. */
function wrappers(pid: number): readonly Ancestor[] {
  const chain: Ancestor[] = [];
  for (let next = look(pid); next && WRAPPERS.test(next.name); next = look(next.parent)) chain.push(next);
  return chain.slice(0, chain.findLastIndex(({ name }) => /^(npm|npx|pnpm)/.test(name)) + 1);
}

/** Format of /proc/PID/stat: https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html; the name is in brackets. */
function look(pid: number): Ancestor | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const name = stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')'));
    const [state, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return state === 'Z' ? undefined : { pid, parent: Number(parent), name };
  } catch {
    return undefined;
  }
}
