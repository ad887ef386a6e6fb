import { cut } from '../json/show.js';
import type { LocalAddress } from '../task/local-address.js';
import { Refusal } from './refusal.js';

/** Whatever is no model, no task and no upload: no option opens it. */
export function neverOffered(path: string): Refusal {
  const advice = path.includes('price-preview')
    ? 'A page cannot ask for prices, which `maxCost` and `previewPrice` do: limit what an input may cost with the ' +
      'option `check` of `createProxy`.'
    : 'No option of `createProxy` opens this endpoint: call it on your server, and give the page what it needs.';
  return new Refusal(403, 'pages may run models, ask about their tasks and upload files, and nothing else', advice);
}

export const outsidePrefix = (prefix: string) =>
  new Refusal(
    403,
    `this address is not below ${prefix || '/'}`,
    'The `baseUrl` of the page and the option `prefix` of `createProxy` must be the same path.',
  );

export const closed = () =>
  new Refusal(403, 'it offers no model', 'Name the models in the option `allow` of `createProxy`.');

export const modelNotAllowed = (model: string) =>
  new Refusal(
    403,
    `it does not offer the model ${model}`,
    'The option `allow` of `createProxy` says which models a page may run: add this one, or run another.',
  );

export const inputNotAllowed = () =>
  new Refusal(
    403,
    'it does not offer the model with this input',
    'The option `check` of `createProxy` turned the input down: send another, or let this one pass there.',
  );

export const webhookNotAllowed = (field: string) =>
  new Refusal(
    403,
    `a page may not choose where webhooks go (${JSON.stringify(cut(field, 40))})`,
    'No option of `createProxy` allows it: leave it out, and wait for the task with `result()`, or submit on your server.',
  );

export const signInFirst = () =>
  new Refusal(
    401,
    'this visitor is not signed in, or may not use it',
    'Sign in; the options `authorize` and `owner` of `createProxy` decide who may pass.',
  );

/** A page learns nothing of keys: what is missing stands in the log. */
export const notSetUp = (cause: unknown) =>
  new Refusal(
    403,
    'its server is not set up for RunningHub',
    'What is missing is told to the `logger` of `createProxy` on the server.',
    cause,
  );

export const notChecked = (cause: unknown) =>
  new Refusal(
    403,
    'its server could not check the request',
    'A function given to `createProxy` failed, or took too long: its `logger` on the server was told why.',
    cause,
  );

export const foreignPage = () =>
  new Refusal(
    403,
    'pages of other sites may not use it',
    'Name the origin of the page in the option `origins` of `createProxy`.',
  );

export const notTheirTask = () =>
  new Refusal(
    404,
    'this visitor has started no such task here',
    'A page asks about tasks that its visitor (the option `owner` of `createProxy`) submitted through this proxy, by ' +
      'the ids that it got there. If the option `secret` was changed since, ids from before are refused.',
  );

export const localAddress = ({ field, host }: LocalAddress) =>
  new Refusal(
    400,
    `${JSON.stringify(cut(field, 40))} has an address on ${cut(host, 100)}, which RunningHub cannot fetch`,
    'Give the file itself: a Blob or bytes are uploaded.',
  );

/** A body that the client of this package does not send. */
export const wrongBody = (status: 400 | 415, what: string, cause?: unknown) =>
  new Refusal(
    status,
    what,
    'Nothing between the page and `createProxy` may change or read the body of the request.',
    cause,
  );

export const tooDeep = (cause: unknown) =>
  new Refusal(400, 'the body is nested too deeply', 'Send an input with fewer levels.', cause);

export const tooLong = (most: number, option: 'maxInputSize' | 'maxUploadSize') =>
  new Refusal(
    413,
    `the body is longer than ${most} bytes`,
    `Send less, or raise the option \`${option}\` of \`createProxy\`.`,
  );

export const tooSlow = (cause: unknown) =>
  new Refusal(
    408,
    'the body did not arrive in time',
    'Try again; the option `requestTimeout` of `createProxy` limits the time.',
    cause,
  );
