import { readdir, readFile } from 'node:fs/promises';

/** CPU seconds a process has used so far, all its threads and nothing else; Linux only. */
export async function cpuSeconds(pid: number): Promise<number> {
  const threads = await readdir(`/proc/${pid}/task`);
  const nanoseconds = await Promise.all(
    threads.map((thread) => threadNanoseconds(`/proc/${pid}/task/${thread}/schedstat`)),
  );
  return nanoseconds.reduce((total, one) => total + one, 0) / 1e9;
}

/** The same for the processes a process has started and that still live: PostgreSQL's backends. */
export async function childrenCpuSeconds(parent: number): Promise<number> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
  const seconds = await Promise.all(
    pids.map(async (pid) => ((await parentOf(pid)) === parent ? cpuSeconds(pid).catch(() => 0) : 0)),
  );
  return seconds.reduce((total, one) => total + one, 0);
}

async function threadNanoseconds(file: string): Promise<number> {
  const [running] = (await readFile(file, 'utf8').catch(() => '0')).split(' ');
  return Number(running);
}

async function parentOf(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // The name stands in parentheses and may hold anything; the state and the parent follow it.
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
}
