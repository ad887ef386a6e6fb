/**
 * What cannot be made the same in every runtime. Each is checked in both directions: the suite fails where a difference
 * appears that is not listed, and where one that is listed has gone.
 *
 * - `runtimes`: where it holds
 * - `what`: what a user sees there
 * - `why`: why the client cannot change it
 */
export const differences = [
  {
    id: 'refused',
    runtimes: ['workerd', 'chromium'],
    what: 'A submit to a port where nobody listens ends in SubmitOutcomeUnknownError rather than being tried again.',
    why: 'fetch tells no reason for a failure there, so a connection that was never made looks like one that broke.',
  },
  {
    id: 'progress',
    runtimes: ['workerd', 'chromium'],
    what: 'onProgress of an upload is called once, at its end.',
    why: 'The runtime reads the file itself, past the stream that Node asks for.',
  },
  {
    id: 'resend',
    runtimes: ['chromium'],
    what: 'A submit whose connection drops before a response can reach the server more than once.',
    why: 'Over HTTP/1.1 a browser itself sends a request again when a connection it had kept alive drops; fetch cannot forbid it.',
  },
  {
    id: 'proxy',
    runtimes: ['chromium'],
    what: 'The handler of runninghub/proxy cannot pass uploads on.',
    why: 'It streams bodies, which browsers do over HTTP/2 only. It belongs on a server, where the key is.',
  },
];
