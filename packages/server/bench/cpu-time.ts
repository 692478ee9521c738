import { readdir, readFile } from 'node:fs/promises';

/** In which the kernel tells the time of processes that have ended. */
const TICKS_PER_SECOND = 100;

/** CPU seconds a process has used so far, all its threads and nothing else; Linux only. */
export async function cpuSeconds(pid: number): Promise<number> {
  const threads = await readdir(`/proc/${pid}/task`);
  const nanoseconds = await Promise.all(
    threads.map((thread) => threadNanoseconds(`/proc/${pid}/task/${thread}/schedstat`)),
  );
  return nanoseconds.reduce((total, one) => total + one, 0) / 1e9;
}

/**
 * The same for the processes a process has started: PostgreSQL's backends. Of those that have ended the kernel tells it to
 * a hundredth of a second; without them the sum would fall as they go.
 */
export async function childrenCpuSeconds(parent: number): Promise<number> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
  const seconds = await Promise.all(
    pids.map(async (pid) => ((await parentOf(pid)) === parent ? cpuSeconds(pid).catch(() => 0) : 0)),
  );
  const ended = (await stateOf(parent)).slice(13, 15).reduce((ticks, each) => ticks + Number(each), 0);
  return seconds.reduce((total, one) => total + one, ended / TICKS_PER_SECOND);
}

async function threadNanoseconds(file: string): Promise<number> {
  const [running] = (await readFile(file, 'utf8').catch(() => '0')).split(' ');
  return Number(running);
}

async function parentOf(pid: number): Promise<number> {
  const [, parent] = await stateOf(pid);
  return Number(parent);
}

/** The fields of `/proc/<pid>/stat` from the third, the state. */
async function stateOf(pid: number): Promise<readonly string[]> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // The name stands in parentheses and may hold anything.
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}
