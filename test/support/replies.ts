import type { Reply } from './server.js';

type Headers = Record<string, string>;

/** A JSON answer. A string is sent as it is, so that a test can write numbers that JavaScript cannot hold. */
export function json(body: unknown, status = 200, headers: Headers = {}): Reply {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return raw(text, status, { 'content-type': 'application/json', ...headers });
}

/** Any answer. */
export function raw(body: string | Uint8Array, status = 200, headers: Headers = {}): Reply {
  return (response) => response.writeHead(status, headers).end(body);
}

/** The page of a gateway. */
export const html = (status: number): Reply =>
  raw(`<html><body><h1>${status}</h1></body></html>`, status, { 'content-type': 'text/html' });

export const redirect = (location: string, status = 307): Reply => raw('', status, { location });

/** Closes the connection after the request was read. */
export const drop: Reply = (response) => response.socket?.destroy();

/** Closes the connection before the body is read. */
export const dropEarly: Reply = Object.assign((...[response]: Parameters<Reply>) => drop(response, {} as never), {
  early: true,
});

/** Resets the connection after the request was read. */
export const reset: Reply = (response) => response.socket?.resetAndDestroy();

/** Never answers. */
export const hang: Reply = () => undefined;

/** Sends the headers and part of the body, and then nothing more. */
export const stall = (part: string | Uint8Array, headers: Headers = {}): Reply => {
  return (response) => response.writeHead(200, headers).write(part);
};

/** Promises the whole body, sends its first bytes and closes the connection. */
export const truncated = (body: string | Uint8Array, bytes: number, status = 200, headers: Headers = {}): Reply => {
  return (response) => {
    response.writeHead(status, { ...headers, 'content-length': String(Buffer.byteLength(body)) });
    response.write(Buffer.from(body).subarray(0, bytes), () => response.socket?.destroy());
  };
};

/** Sends the body in pieces with pauses, in milliseconds. */
export const drip = (body: string | Uint8Array, pieces = 5, pause = 10): Reply => {
  return (response) => {
    const bytes = Buffer.from(body);
    const size = Math.ceil(bytes.length / pieces);
    const send = (at: number) => {
      if (at >= bytes.length) return void response.end();
      response.write(bytes.subarray(at, at + size));
      setTimeout(send, pause, at + size);
    };
    response.writeHead(200, { 'content-length': String(bytes.length) });
    send(0);
  };
};
