import { connect, type Socket } from 'node:net';

const HEAD =
  'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 30000\r\n\r\n';

/** Connections that each send a letter of a body every half second and come back when they are closed; until stopped. */
export function slowClients(port: number, count: number): { stop(): void } {
  const open = new Set<Socket>();
  let stopped = false;
  const start = (): void => {
    if (stopped) return;
    const socket = connect(port, '127.0.0.1');
    open.add(socket);
    socket.on('error', () => undefined);
    socket.once('connect', () => socket.write(HEAD));
    const dripping = setInterval(() => socket.write('a'), 500);
    socket.resume().once('close', () => {
      clearInterval(dripping);
      open.delete(socket);
      start();
    });
  };
  for (let index = 0; index < count; index += 1) start();
  return {
    stop: () => {
      stopped = true;
      for (const socket of open) socket.destroy();
    },
  };
}
