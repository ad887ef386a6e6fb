import { createServer, connect, type AddressInfo, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { selfSigned } from './self-signed.js';

/** A server that speaks TLS until a request has arrived, and then sends what is no TLS. */
export interface DamagedTls {
  readonly url: string;
  /** How many requests have arrived as a whole. */
  readonly requests: () => number;
  readonly close: () => void;
}

async function opened(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

/**
 * Starts one on the loopback address. Its certificate is `localhost`'s own, so a client has to be told to trust it.
 *
 * @param begun What it answers by TLS before the damage.
 */
export async function damagedTls(begun = ''): Promise<DamagedTls> {
  const pipes = new Map<number, Socket>();
  let requests = 0;
  const inner = createTlsServer(selfSigned(), (socket) => {
    let received = '';
    socket.on('error', () => {});
    socket.on('data', (chunk) => {
      received += String(chunk);
      if (!isWhole(received)) return;
      received = '';
      requests++;
      const damage = () => pipes.get(socket.remotePort!)?.write('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      if (begun) socket.write(begun, () => setTimeout(damage, 100));
      else damage();
    });
  });
  const port = await opened(inner);
  const sockets = new Set<Socket>();
  // In front of it, because what a TLS socket writes is TLS.
  const front = createServer((client) => {
    const server = connect(port, '127.0.0.1', () => pipes.set(server.localPort!, client));
    for (const socket of [client, server]) sockets.add(socket.on('error', () => {}));
    client.pipe(server).pipe(client);
  });
  const url = `https://localhost:${await opened(front)}`;
  const close = () => {
    for (const socket of sockets) socket.destroy();
    front.close();
    inner.close();
  };
  return { url, requests: () => requests, close };
}

function isWhole(request: string): boolean {
  const [head = '', body] = request.split('\r\n\r\n', 2);
  const length = /content-length: (\d+)/i.exec(head)?.[1];
  return body !== undefined && body.length >= Number(length ?? 0);
}
