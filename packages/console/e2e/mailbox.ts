import { setTimeout as sleep } from 'node:timers/promises';
import type { APIRequestContext } from 'playwright-core';

interface Listed {
  readonly id: string;
  readonly to: string;
  readonly kind: string;
  readonly subject: string;
}

/** A mail with what it says and holds. */
export interface KeptMail extends Listed {
  readonly text: string;
  /** Where its button leads, as a path of the console. */
  readonly path: string;
  /** Its calendar file; empty where it has none. */
  readonly calendar: string;
}

async function opened(request: APIRequestContext, mail: Listed): Promise<KeptMail> {
  const address = `/dev/mailbox/messages/${mail.id}`;
  const { text, link, attachments }: { text: string; link: string | null; attachments: { contentType: string }[] } =
    await (await request.get(address)).json();
  const at = attachments.findIndex(({ contentType }) => contentType.startsWith('text/calendar'));
  const calendar = at < 0 ? '' : await (await request.get(`${address}/attachments/${at}`)).text();
  const { pathname, hash } = new URL(link ?? 'http://localhost/');
  // A calendar folds long lines.
  return { ...mail, text, path: `${pathname}${hash}`, calendar: calendar.replaceAll(/\r?\n[ \t]/g, '') };
}

/** The mails of a kind about a session, the latest first; waits until there are so many. */
export async function mailsAbout(
  request: APIRequestContext,
  reference: string,
  kind: string,
  count: number,
): Promise<readonly KeptMail[]> {
  for (let tries = 0; tries < 60; tries++) {
    const reply = await request.get('/dev/mailbox/messages');
    const { messages }: { readonly messages: readonly Listed[] } = await reply.json();
    const found = messages.filter((one) => one.kind === kind && one.subject.includes(reference));
    if (found.length >= count) return Promise.all(found.map((one) => opened(request, one)));
    await sleep(250);
  }
  throw new Error(`Fewer than ${count} mails ${kind} came about ${reference}`);
}
