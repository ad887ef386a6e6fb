import { localAddressIn } from '../task/local-address.js';
import { jsonBody, uploadInit } from '#platform';
import { abortable } from '../async/abort.js';
import { callBack } from '../async/callback.js';
import { startDeadline } from '../async/deadline.js';
import { write } from '../http/logger.js';
import { cleanError, redactor } from '../http/redact.js';
import type { ApiResponse } from '../http/response.js';
import { REQUEST_ID } from '../http/transport.js';
import { isAuthenticationError } from '../errors/authentication.js';
import { reasonIn } from '../errors/reason-in.js';
import { readThrown } from '../errors/thrown.js';
import { text } from '../json/values.js';
import { slowLineTime } from '../media/upload.js';
import { forward, type Outgoing } from './forward.js';
import { asSent, type Incoming, readInput, uploadOf } from './incoming.js';
import { type Operation, operationOf, type Submit } from './operation.js';
import type { Settings } from './options.js';
import { isRefusal, type PlainResponse, Refusal, refused } from './refusal.js';
import * as refusals from './refusals.js';
import { digestOf, Repeats } from './repeats.js';
import { keepTask, salvageTask, signTask } from './rename.js';
import { verifyTaskId } from './task-ids.js';

/** A request that may go on, and what that takes. */
interface Visit {
  readonly request: Request;
  readonly signal: AbortSignal;
  readonly key: string;
  /** The address of the API. */
  readonly baseUrl: string;
  readonly owner: string;
  readonly secret: string;
}

/** Decides about requests, and sends on what may pass. */
export class Server {
  readonly #settings: Settings;
  readonly #repeats = new Repeats<PlainResponse>(({ text }) => text.length);

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  /** Never fails: what is turned down, and what goes wrong, is a response, too. */
  async respond(request: Request): Promise<PlainResponse> {
    const { prefix, transport, maxUploadSize, logger } = this.#settings;
    const operation = operationOf(new URL(request.url).pathname, prefix);
    const extra = operation?.kind === 'upload' ? slowLineTime(maxUploadSize) : 0;
    // A submit that has left is seen to its end: the browser may send it again, and gets the response then.
    const parent = operation?.kind === 'submit' ? undefined : request.signal;
    const deadline = startDeadline(transport.requestTimeout + extra, parent);
    const started = performance.now();
    try {
      const response = await this.#serve(request, operation, deadline.signal);
      const elapsed = Math.round(performance.now() - started);
      write(logger, 'debug', () => `proxy: POST ${operation?.path} ${response.status} ${elapsed} ms`);
      return response;
    } catch (error) {
      const refusal = isRefusal(error) ? error : refusals.notChecked(error);
      const { cause = '' }: { readonly cause?: unknown } = refusal;
      const reason = redactor(null)(readThrown(() => String(cause), reasonIn(cause)));
      const what = `${operation?.path ?? 'a request'}: ${refusal.status} ${refusal.message}`;
      write(logger, 'warn', () => (reason ? `${what} (${reason})` : what));
      return refused(refusal);
    } finally {
      deadline.close();
    }
  }

  async #serve(request: Request, operation: Operation | undefined, signal: AbortSignal): Promise<PlainResponse> {
    const { allow, maxInputSize, prefix } = this.#settings;
    const { pathname } = new URL(request.url);
    if (!pathname.startsWith(`${prefix}/`)) throw refusals.outsidePrefix(prefix);
    if (!operation || request.method !== 'POST') throw refusals.neverOffered(pathname);
    if (typeof allow !== 'function' && allow.size === 0) throw refusals.closed();
    if (operation.kind === 'upload') return this.#upload(await this.#admit(request, signal), operation);
    const incoming = await readInput(request, maxInputSize, signal);
    const visit = await this.#admit(request, signal);
    if (operation.kind === 'submit') return this.#submit(visit, operation, incoming);
    return this.#query(visit, operation, incoming);
  }

  /** Lets a visitor in, or not. */
  async #admit(request: Request, signal: AbortSignal): Promise<Visit> {
    const { transport, authorize, owner, secret } = this.#settings;
    if (!(await decide('authorize', authorize, [request], signal))) throw refusals.signInFirst();
    const name = owner && (await abortable(callBack('owner', owner, [request]), signal));
    // Visitors without a name would all be the same one.
    if (owner && !(typeof name === 'string' && name)) throw refusals.signInFirst();
    const key = await transport.key({ signal }).catch((error: unknown) => {
      throw isAuthenticationError(error) ? refusals.notSetUp(error) : error;
    });
    if (key === null) throw refusals.notSetUp('`apiKey` gave null');
    // Looked up before anything is sent: an address that is none must not look like a response that is lost.
    const { baseUrl } = transport;
    return { request, signal, key, baseUrl, owner: name ?? '', secret: secret ?? key };
  }

  async #submit(visit: Visit, { path, model }: Submit, incoming: Incoming): Promise<PlainResponse> {
    const { allow } = this.#settings;
    const { request, signal, owner, secret } = visit;
    const isAllowed = typeof allow === 'function' ? await decide('allow', allow, [model], signal) : allow.has(model);
    if (!isAllowed) throw refusals.modelNotAllowed(model);
    const run = async () => {
      // What was looked at is what is sent: another parser may take another of two fields with one name.
      const sent = asSent(incoming);
      await this.#assertInput(visit, model, sent);
      const body = jsonBody(sent);
      const rename = (response: ApiResponse) => signTask(response, owner, secret);
      const salvage = (begun: ApiResponse) => salvageTask(begun, owner, secret);
      return this.#forward(visit, { path, type: 'application/json', body, rename, salvage });
    };
    const id = request.headers.get(REQUEST_ID);
    if (id === null) return run();
    const key = await digestOf(owner, path, id, incoming.text);
    try {
      return await abortable(this.#repeats.once(key, run), signal);
    } catch (error) {
      // The time is over while the one that was sent is still under way.
      throw signal.aborted && !isRefusal(error) ? noResponse(error, signal) : error;
    }
  }

  async #assertInput({ request, signal, baseUrl }: Visit, model: string, sent: string): Promise<void> {
    // Read again, because JSON cannot hold all that it can say: 1e999 is sent as null.
    const input = JSON.parse(sent) as Incoming['input'];
    // The platform would send to wherever a visitor likes, and this server's name would stand behind it.
    const webhook = Object.keys(input).find((name) => /^webhook/i.test(name));
    if (webhook !== undefined) throw refusals.webhookNotAllowed(webhook);
    const local = localAddressIn(input, baseUrl);
    if (local) throw refusals.localAddress(local);
    const { check } = this.#settings;
    if (!check) return;
    const submit = { model, input, request };
    if (!(await decide('check', check, [submit], signal))) throw refusals.inputNotAllowed();
  }

  async #query(visit: Visit, { path }: Operation, { input }: Incoming): Promise<PlainResponse> {
    const signed = text(input.taskId) ?? '';
    const taskId = await verifyTaskId(signed, visit.owner, visit.secret);
    if (taskId === undefined) throw refusals.notTheirTask();
    const rename = ({ json }: ApiResponse) => (json === undefined ? undefined : keepTask(json, taskId, signed));
    const body = jsonBody(JSON.stringify({ taskId }));
    return this.#forward(visit, { path, type: 'application/json', body, rename });
  }

  async #upload(visit: Visit, { path }: Operation): Promise<PlainResponse> {
    const { type, body, isAwaited, refusal } = uploadOf(visit.request, this.#settings.maxUploadSize, visit.signal);
    try {
      return await this.#forward(visit, { path, type, body, init: uploadInit });
    } catch (error) {
      const isLate = visit.signal.aborted && isAwaited();
      throw refusal() ?? (isLate ? refusals.tooSlow(error) : error);
    }
  }

  async #forward({ key, baseUrl, signal }: Visit, outgoing: Outgoing): Promise<PlainResponse> {
    try {
      return await forward(this.#settings.transport, { key, baseUrl }, outgoing, signal);
    } catch (error) {
      throw isRefusal(error) ? error : noResponse(cleanError(error, redactor(key)), signal);
    }
  }
}

/** What a function of the server's owner decides. Anything but `true` is a no: a forgotten return, a row of a table. */
async function decide<Given extends readonly unknown[]>(
  name: string,
  decision: (...given: Given) => unknown,
  given: Given,
  signal: AbortSignal,
): Promise<boolean> {
  return (await abortable(callBack(name, decision, given), signal)) === true;
}

/** The client takes both as an unknown outcome, which it is. */
function noResponse(error: unknown, { aborted }: AbortSignal): Refusal {
  return aborted
    ? new Refusal(504, 'no response from RunningHub in time', undefined, error)
    : new Refusal(502, 'no response from RunningHub', undefined, error);
}
