import { cut } from '../json/show.js';
import type { LocalAddress } from '../task/local-address.js';
import type { Scope } from './limits.js';
import { Full, Refusal } from './refusal.js';

/** Whatever is no model, no task and no upload: no option opens it. */
export function neverOffered(path: string): Refusal {
  const advice = path.includes('price-preview')
    ? 'A page cannot ask for prices, which `maxCost` and `previewPrice` do: limit what an input may cost with the ' +
      'option `maxCost` of `createProxy`.'
    : 'No option of `createProxy` opens this endpoint: call it on your server, and give the page what it needs.';
  return new Refusal(
    403,
    'pages may run models, ask about their tasks, cancel them and upload files, and nothing else',
    advice,
  );
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

export const tooExpensive = (price: string, most: string, currency: string) =>
  new Refusal(
    402,
    `it would cost ${price} ${currency}, and a submit may cost ${most} ${currency}`,
    'Choose a cheaper model or setting; the option `maxCost` of `createProxy` is the limit.',
  );

export const priceNotKnown = (currency: string) =>
  new Refusal(
    402,
    `nobody knows for certain what this input costs${currency && ` in ${currency}`}`,
    'Where `maxCost` or `limits` of `createProxy` limit money, only inputs with a price in that currency pass: send ' +
      'another, offer another model, or limit money in the currency of the account (USD of `site: "ai"`, CNY of "cn").',
  );

/** What is counted, beside tasks that run. */
export type Counted = 'requests' | 'submits' | 'bytes' | 'cost';

const IN_A_TIME: Readonly<Record<Counted, readonly [what: string, option: string]>> = {
  requests: ['requests in a minute', 'requestsPerMinute'],
  submits: ['submits in a minute', 'submitsPerMinute'],
  bytes: ['bytes of files in a day', 'uploadBytesPerDay'],
  cost: ['money in a day', 'costPerDay'],
};

const WHOSE: Readonly<Record<Scope, string>> = { visitor: 'this visitor', all: 'all visitors together' };

/** @param retryAfter Seconds until there is more. */
export function tooMuch(counted: Counted, scope: Scope, retryAfter: number): Refusal {
  const [what, option] = IN_A_TIME[counted];
  const isShort = counted === 'requests' || counted === 'submits';
  return new Refusal(
    isShort ? 429 : counted === 'cost' ? 402 : 413,
    `that is more ${what} than ${WHOSE[scope]} may have`,
    `Try again in ${retryAfter} s; the option \`limits.${scope}.${option}\` of \`createProxy\` is the limit.`,
    undefined,
    isShort ? retryAfter : undefined,
  );
}

export const tooManyTasks = (most: number, scope: Scope) =>
  new Full(
    `${most === 1 ? 'one task' : `${most} tasks`} of ${WHOSE[scope]} may run at once (limits.${scope}.tasksAtOnce)`,
  );

export const noUploads = () =>
  new Refusal(
    403,
    'no model that it offers takes files',
    'Give an address, or add a model that takes files to the option `allow` of `createProxy`.',
  );

export const wrongFile = (kinds: ReadonlySet<string>, name: string, how: string) =>
  new Refusal(
    415,
    `${JSON.stringify(cut(name, 60))} is ${how} no file that a model here takes (${[...kinds].join(', ')})`,
    'Send such a file, with the extension of its format; the options `allow` and `uploads` of `createProxy` say which.',
  );

/** A form that the client of this package does not send. */
export const badForm = (what: string) => wrongBody(400, `the form of an upload must be one file: ${what}`);

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
