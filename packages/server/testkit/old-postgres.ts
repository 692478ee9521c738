import { once } from 'node:events';
import { createServer, type Server } from 'node:net';

const VERSION = '140012';

/**
 * Answers as a PostgreSQL 14 does to a client that connects and asks `SHOW server_version_num`; anything else asked
 * is kept in `asked`. Protocol: https://www.postgresql.org/docs/current/protocol-message-formats.html
 */
export async function oldPostgres(asked: string[]): Promise<Server> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () => {
      socket.write(Buffer.concat([message('R', Buffer.alloc(4)), message('Z', Buffer.from('I'))]));
      socket.on('data', (data: Buffer) => {
        if (data[0] !== 'Q'.charCodeAt(0)) return;
        asked.push(data.subarray(5, -1).toString());
        socket.write(Buffer.concat([...row('server_version_num', VERSION), message('Z', Buffer.from('I'))]));
      });
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

function message(type: string, body: Buffer): Buffer {
  const head = Buffer.alloc(5);
  head.write(type);
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
}

function row(name: string, value: string): readonly Buffer[] {
  const field = Buffer.alloc(18);
  field.writeInt32BE(25, 6);
  field.writeInt16BE(-1, 10);
  field.writeInt32BE(-1, 12);
  const length = Buffer.alloc(4);
  length.writeInt32BE(value.length);
  const one = Buffer.from([0, 1]);
  return [
    message('T', Buffer.concat([one, Buffer.from(`${name}\0`), field])),
    message('D', Buffer.concat([one, length, Buffer.from(value)])),
    message('C', Buffer.from('SHOW\0')),
  ];
}
