import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import type { SmtpServer } from '../src/kernel/mail/smtp-settings.ts';

/** What the peer does with one mail. */
export type Answer =
  | 'TAKE'
  /** Refuses with a code, when it is told the recipient or when it has the whole mail. */
  | { readonly refuse: number; readonly at: 'RCPT' | 'DATA' }
  /** Cuts the connection: before the mail is given, or once it has it and before it says so. */
  | { readonly cut: 'RCPT' | 'DATA' }
  /** Has the whole mail and says so when it is told to. */
  | { readonly wait: Promise<void> };

/** A real SMTP server on the loopback interface. */
export interface SmtpPeer {
  readonly server: SmtpServer;
  /** Mails it said it took, as they came. */
  readonly taken: readonly string[];
  /** Mails it was given whole, whatever it said. */
  readonly given: readonly string[];
  /** What it does with the mails to come, in order; then it takes them. */
  readonly answers: Answer[];
  /** Envelopes begun. */
  readonly begun: () => number;
  close(): Promise<void>;
}

/** Starts one that takes everything unless `answers` says otherwise. */
export async function smtpPeer(port = 0): Promise<SmtpPeer> {
  const taken: string[] = [];
  const given: string[] = [];
  const answers: Answer[] = [];
  let begun = 0;
  let current: Answer = 'TAKE';
  const cut = (): void => peer.connections.forEach((connection) => connection._socket.destroy());
  const receive = async (answer: Answer, stream: Readable, done: (error?: Error) => void): Promise<void> => {
    const mail = await text(stream);
    given.push(mail);
    if (answer !== 'TAKE' && 'cut' in answer) return cut();
    if (answer !== 'TAKE' && 'refuse' in answer) return done(refusal(answer.refuse));
    if (answer !== 'TAKE' && 'wait' in answer) await answer.wait;
    taken.push(mail);
    done();
  };
  const peer: SMTPServer = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    closeTimeout: 100,
    onRcptTo: (_, __, done) => {
      begun += 1;
      current = answers.shift() ?? 'TAKE';
      if (current !== 'TAKE' && 'cut' in current && current.cut === 'RCPT') return cut();
      if (current !== 'TAKE' && 'refuse' in current && current.at === 'RCPT') return done(refusal(current.refuse));
      done();
    },
    onData: (stream, _, done) => void receive(current, stream, done),
  });
  peer.on('error', () => undefined);
  const listener = peer.listen(port, '127.0.0.1');
  await once(listener, 'listening');
  const address = listener.address();
  if (address === null || typeof address === 'string') throw new Error('No port was given');
  return {
    server: { host: '127.0.0.1', port: address.port, tls: 'NONE', login: undefined },
    taken,
    given,
    answers,
    begun: () => begun,
    close: () => new Promise((resolve) => peer.close(resolve)),
  };
}

function refusal(responseCode: number): Error {
  return Object.assign(new Error('refused by the test'), { responseCode });
}
