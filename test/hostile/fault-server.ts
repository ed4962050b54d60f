import { type AddressInfo, createServer, type Socket } from 'node:net';

/** What a server does once it has been asked for a path. */
export type Fault = (socket: Socket, path: string) => void;

export interface FaultServer {
  readonly base: string;
  readonly port: number;
  /** The paths that were asked for. */
  readonly asked: readonly string[];
  /** The requests as they came, headers and all. */
  readonly heads: readonly string[];
  /** How many connections were opened. */
  readonly connections: () => number;
  readonly close: () => Promise<void>;
}

/** A server on loopback that answers every request with these very bytes, proper HTTP or not. */
export async function startFaultServer(fault: Fault): Promise<FaultServer> {
  const asked: string[] = [];
  const heads: string[] = [];
  const sockets = new Set<Socket>();
  let connections = 0;
  const server = createServer((socket) => {
    sockets.add(socket);
    connections += 1;
    socket.on('error', () => undefined);
    socket.on('data', (bytes) => {
      const path = /^[A-Z]+ (\S+) /u.exec(bytes.toString('latin1'))?.[1];
      if (path === undefined) {
        socket.end('HTTP/1.1 400 Bad Request\r\n\r\n');
        return;
      }
      asked.push(path);
      heads.push(bytes.toString('latin1'));
      fault(socket, path);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    base: `http://127.0.0.1:${port}`,
    port,
    asked,
    heads,
    connections: () => connections,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}

const OK = 'HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n';

/** These words, and the end of the connection. */
export const says =
  (...parts: readonly (string | Uint8Array)[]): Fault =>
  (socket) => {
    for (const part of parts) socket.write(part);
    socket.end();
  };

/** A good answer with further headers and this body. */
export const page = (body: string | Uint8Array, headers = ''): Fault =>
  says(`${OK}${headers}content-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n`, body);

/** A good answer up to here, and nothing more. */
export const stalls =
  (start: string): Fault =>
  (socket) => {
    socket.write(start);
  };

/** Says the start once and the rest over and over, until it is left. */
export const drips =
  (start: string, rest: string | Uint8Array, pause = 20): Fault =>
  (socket) => {
    if (start !== '') socket.write(start);
    const timer = setInterval(() => socket.write(rest), pause);
    socket.on('close', () => clearInterval(timer));
  };

/** Sends on to another address. */
export const sendsTo = (location: string): Fault =>
  says(`HTTP/1.1 302 Found\r\nlocation: ${location}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n`);

/** A status and nothing else. */
export const status = (line: string, headers = ''): Fault =>
  says(`HTTP/1.1 ${line}\r\n${headers}content-length: 0\r\nconnection: close\r\n\r\n`);

export const okHead = OK;
