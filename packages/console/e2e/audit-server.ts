import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { freePort } from '../../server/testkit/server-process.ts';
import { openPage } from './browser.ts';

const CHILD = fileURLToPath(new URL('../../server/testkit/audit-child.ts', import.meta.url));

/** A server with a trail of its own, and ids of what it speaks of. */
export interface AuditServer {
  readonly ids: Readonly<Record<'centre' | 'paul' | 'erased' | 'alain' | 'requestId', string>>;
  /** Opens a page as somebody in a role; null: as nobody. */
  open(
    browser: Browser,
    path: string,
    options?: BrowserContextOptions & { readonly role?: string | null },
  ): Promise<Page & { readonly faults: readonly string[] }>;
  stop(): Promise<void>;
}

export async function auditServer(): Promise<AuditServer> {
  const folder = await mkdtemp(join(tmpdir(), 'delibere-audit-'));
  const port = String(await freePort());
  const child = spawn(process.execPath, ['--conditions=development', CHILD, folder, port], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString()));
    child.once('exit', (code) => reject(new Error(`The server with a trail ended with ${code}`)));
  });
  const origin = `http://127.0.0.1:${port}`;
  return {
    ids: JSON.parse(said),
    open: (browser, path, { role = 'AUDITOR', ...options } = {}) => {
      const cookie = { name: 'role', value: role ?? '', domain: '127.0.0.1', path: '/' };
      const rest = { expires: -1, httpOnly: false, secure: false, sameSite: 'Lax' as const };
      const storageState = { cookies: [{ ...cookie, ...rest }], origins: [] };
      return openPage(browser, origin + path, { storageState, ...options });
    },
    stop: async () => {
      child.kill();
      await once(child, 'exit');
      await rm(folder, { recursive: true, force: true });
    },
  };
}
