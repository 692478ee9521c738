import { once } from 'node:events';
import { createServer } from 'node:net';
import { StartupError } from '../startup-error.ts';

/** Refuses (StartupError `PORT_TAKEN`) an address that cannot be listened on; asked before anything is touched. */
export async function refuseTakenPort(host: string, port: number): Promise<void> {
  const probe = createServer().listen({ host, port, exclusive: true });
  try {
    await once(probe, 'listening');
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : '';
    throw new StartupError('PORT_TAKEN', sentence(String(code), host, port), { cause });
  }
  probe.close();
  await once(probe, 'close');
}

function sentence(code: string, host: string, port: number): string {
  if (code === 'EADDRINUSE') {
    return `Port ${port} is taken by another program: stop it, or choose another port, for example PORT=${port + 1}.`;
  }
  if (code === 'EACCES') return `Port ${port} may not be used by this account: choose one above 1023.`;
  return `The address ${host}:${port} cannot be listened on (${code}): check HOST and PORT.`;
}
