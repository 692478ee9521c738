import pg, { type ClientConfig } from 'pg';
import { Parser } from 'pg-protocol/dist/parser.js';

/** What the parser of `pg` reads texts with; its types hide it. */
interface ReadsTexts {
  readonly reader: { encoding: BufferEncoding };
}

/** What `pg` calls once the connection stands, for each message; its types hide it. */
interface Message {
  readonly name: string;
}

/** A connection that can give texts as they come, undecoded. */
class ByteConnection extends pg.Connection {
  private readonly parser = new Parser();

  attachListeners(stream: NodeJS.ReadableStream): void {
    stream.on('data', (bytes: Buffer) => {
      this.parser.parse(bytes, (message: Message) => {
        this.emit(message.name === 'error' ? 'errorMessage' : message.name, message);
      });
    });
  }

  readAs(encoding: BufferEncoding): void {
    (this.parser as unknown as ReadsTexts).reader.encoding = encoding;
  }
}

/**
 * A client of PostgreSQL that can leave texts undecoded. Decoding and encoding again a long answer costs the server more
 * than all it does besides; a string of one character for each byte costs next to nothing.
 */
export class ByteClient extends pg.Client {
  private readonly bytes: ByteConnection;

  constructor(config: ClientConfig = {}) {
    const bytes = new ByteConnection(config);
    super({ ...config, connection: bytes } as ClientConfig);
    this.bytes = bytes;
  }

  /** How the texts of the statements to come are given: decoded, or one character for each byte. */
  giveTexts(as: 'decoded' | 'bytes'): void {
    this.bytes.readAs(as === 'bytes' ? 'latin1' : 'utf8');
  }
}
