import { jsonBody, uploadInit } from '#platform';
import { abortable } from '../async/abort.js';
import { callBack } from '../async/callback.js';
import { startDeadline } from '../async/deadline.js';
import { write } from '../http/logger.js';
import { cleanError, redactor } from '../http/redact.js';
import { type ApiResponse, failureOf } from '../http/response.js';
import { REQUEST_ID } from '../http/transport.js';
import { isAuthenticationError } from '../errors/authentication.js';
import { isCallbackError } from '../errors/callback.js';
import { reasonIn } from '../errors/reason-in.js';
import { readThrown } from '../errors/thrown.js';
import { text } from '../json/values.js';
import { slowLineTime } from '../media/upload.js';
import { decide } from './decisions.js';
import { forward, type Outgoing } from './forward.js';
import { announced, type Incoming, readInput, uploadOf } from './incoming.js';
import { type Operation, operationOf, type Submit } from './operation.js';
import { endOf } from './outcome.js';
import { isRefusal, isTurnedDown, type PlainResponse, Refusal, refused } from './refusal.js';
import * as refusals from './refusals.js';
import { digestOf, Repeats } from './repeats.js';
import { Notes } from './notes.js';
import { keepTask } from './rename.js';
import { runSubmit } from './submit.js';
import { orTakenBack } from './taken-back.js';
import type { Visit } from './visit.js';
import type { Settings } from './settings.js';
import { TASK_ID, verifyTaskId } from './task-ids.js';

/** What is known of a request while it is served, for those who hear that it was refused. */
interface Known {
  readonly operation: Operation | undefined;
  owner?: string | undefined;
}

/** Decides about requests, and sends on what may pass. */
export class Server {
  readonly #settings: Settings;
  readonly #notes: Notes;
  readonly #repeats = new Repeats<PlainResponse>(({ text }) => text.length);

  constructor(settings: Settings) {
    this.#settings = settings;
    this.#notes = new Notes(settings);
  }

  get #transport() {
    return this.#settings.prices.context.transport;
  }

  /** Never fails: what is turned down, and what goes wrong, is a response, too. */
  async respond(request: Request, context?: unknown): Promise<PlainResponse> {
    const { prefix, maxUploadSize, logger } = this.#settings;
    const operation = operationOf(new URL(request.url).pathname, prefix);
    const extra = operation?.kind === 'upload' ? slowLineTime(maxUploadSize) : 0;
    // A submit that has left is seen to its end: the browser may send it again, and gets the response then.
    const parent = operation?.kind === 'submit' ? undefined : request.signal;
    const deadline = startDeadline(this.#transport.requestTimeout + extra, parent);
    const started = performance.now();
    const known: Known = { operation };
    try {
      const response = await this.#serve(request, context, known, deadline.signal);
      const elapsed = Math.round(performance.now() - started);
      write(logger, 'debug', () => `proxy: POST ${operation?.path} ${response.status} ${elapsed} ms`);
      return response;
    } catch (error) {
      return await this.refuse(refusalIn(error) ?? refusals.notChecked(error), known);
    } finally {
      deadline.close();
    }
  }

  /** Turns a request down, and tells whoever wants to hear of it. */
  async refuse(refusal: Refusal, { operation, owner }: Known): Promise<PlainResponse> {
    const { status, message, cause = '' } = refusal as Refusal & { readonly cause?: unknown };
    const reason = redactor(null)(readThrown(() => String(cause), reasonIn(cause)));
    const what = `${operation?.path ?? 'a request'}: ${status} ${message}`;
    write(this.#settings.logger, 'warn', () => (reason ? `${what} (${reason})` : what));
    if (isTurnedDown(refusal)) {
      const about = { ...(owner !== undefined && { owner }), ...(operation && { operation: operation.kind }) };
      await this.#notes.emit({ type: 'refused', ...about, status, reason: message });
    }
    return refused(refusal);
  }

  async #serve(request: Request, context: unknown, known: Known, signal: AbortSignal): Promise<PlainResponse> {
    const { allow, maxInputSize, prefix } = this.#settings;
    const { operation } = known;
    const { pathname } = new URL(request.url);
    if (!pathname.startsWith(`${prefix}/`)) throw refusals.outsidePrefix(prefix);
    if (!operation || request.method !== 'POST') throw refusals.neverOffered(pathname);
    if (typeof allow !== 'function' && allow.size === 0) throw refusals.closed();
    const admit = () => this.#admit(request, context, known, signal);
    if (operation.kind === 'upload') return this.#upload(await admit(), operation);
    const incoming = await readInput(request, maxInputSize, signal);
    const visit = await admit();
    if (operation.kind === 'submit') return this.#submit(visit, operation, incoming);
    return this.#ask(visit, operation, incoming);
  }

  /** Lets a visitor in, or not. */
  async #admit(request: Request, context: unknown, known: Known, signal: AbortSignal): Promise<Visit> {
    const { authorize, owner, secret, limits } = this.#settings;
    if (!(await decide('authorize', authorize, [request, context], signal))) throw refusals.signInFirst();
    const name: unknown = owner && (await abortable(callBack('owner', owner, [request, context]), signal));
    // Visitors without a name would all be the same one.
    if (owner && !(typeof name === 'string' && name)) throw refusals.signInFirst();
    known.owner = name as string | undefined;
    if (limits) await abortable(limits.request(known.owner ?? ''), signal);
    const key = await this.#transport.key({ signal }).catch((error: unknown) => {
      throw isAuthenticationError(error) ? refusals.notSetUp(error) : error;
    });
    if (key === null) throw refusals.notSetUp('`apiKey` gave null');
    // Looked up before anything is sent: an address that is none must not look like a response that is lost.
    const { baseUrl } = this.#transport;
    return { request, context, signal, key, baseUrl, owner: known.owner, secret: secret ?? key };
  }

  async #submit(visit: Visit, { path, model }: Submit, incoming: Incoming): Promise<PlainResponse> {
    const { allow } = this.#settings;
    const { request, signal, owner = '' } = visit;
    const isAllowed = typeof allow === 'function' ? await decide('allow', allow, [model], signal) : allow.has(model);
    if (!isAllowed) throw refusals.modelNotAllowed(model);
    let isFirst = false;
    const send = (outgoing: Outgoing) => this.#forward(visit, outgoing);
    const run = () => {
      isFirst = true;
      return runSubmit(this.#settings, this.#notes, visit, { path, model, incoming, send });
    };
    const id = request.headers.get(REQUEST_ID);
    if (id === null) return run();
    const key = await digestOf(owner, path, id, incoming.text);
    const response = this.#repeats.once(key, run);
    // The one that is sent keeps to its time itself, and brings its task also when that is over.
    if (isFirst) return response;
    return abortable(response, signal).catch((error: unknown) => {
      throw signal.aborted && !isRefusal(error) ? noResponse(error, signal) : error;
    });
  }

  /** A query or a cancellation. */
  async #ask(visit: Visit, { path, kind }: Operation, { input }: Incoming): Promise<PlainResponse> {
    const { owner, key } = visit;
    const shown = text(input.taskId) ?? '';
    const taskId = await this.#taskOf(visit, shown);
    const rename = async (response: ApiResponse) => {
      if (response.json === undefined) return undefined;
      const kept = keepTask(response.json, taskId, shown);
      const end = kind === 'query' ? endOf(response, this.#transport) : undefined;
      const isOver = end !== undefined || (kind === 'cancel' && !failureOf(response));
      const { limits } = this.#settings;
      await this.#notes.counted(isOver ? limits?.ended(owner ?? '', taskId) : limits?.seen(owner ?? '', taskId));
      if (end) await this.#notes.emit({ type: 'ended', owner, taskId, ...end });
      return kept;
    };
    const body = jsonBody(JSON.stringify(kind === 'query' ? { taskId } : { apiKey: key, taskId }));
    return this.#forward(visit, { path, type: 'application/json', body, rename });
  }

  /** @throws Refusal when the task is none of this visitor's. */
  async #taskOf({ owner, secret, request, context, signal }: Visit, shown: string): Promise<string> {
    const { ownsTask } = this.#settings;
    const signed = await verifyTaskId(shown, owner ?? '', secret);
    if (signed !== undefined) return signed;
    const isTheirs =
      ownsTask !== undefined &&
      TASK_ID.test(shown) &&
      (await decide('ownsTask', ownsTask, [{ taskId: shown, owner, request, context }], signal));
    if (!isTheirs) throw refusals.notTheirTask();
    return shown;
  }

  async #upload(visit: Visit, { path }: Operation): Promise<PlainResponse> {
    const { maxUploadSize, uploads, limits } = this.#settings;
    const { request, owner, signal } = visit;
    if (uploads.kinds.size === 0) throw refusals.noUploads();
    // Of one that does not say how long it is, what came is counted at its end.
    const most = Math.min(announced(request, 0), maxUploadSize);
    const giveBack = await orTakenBack(limits?.upload(owner ?? '', most), (count) => count(0), signal);
    let came = 0;
    try {
      const upload = uploadOf(request, maxUploadSize, uploads, signal);
      const { type, body, bytes, isAwaited, refusal } = upload;
      try {
        await abortable(upload.begin(), signal);
        const response = await this.#forward(
          { ...visit, signal: upload.ended },
          { path, type, body, init: uploadInit },
        );
        const refused = refusal();
        if (refused) throw refused;
        await this.#notes.emit({ type: 'uploaded', owner, bytes: bytes() });
        return response;
      } catch (error) {
        const isLate = signal.aborted && isAwaited();
        throw refusal() ?? (isLate ? refusals.tooSlow(error) : error);
      } finally {
        came = bytes();
      }
    } finally {
      await this.#notes.counted(giveBack?.(came));
    }
  }

  async #forward({ key, baseUrl, signal }: Visit, outgoing: Outgoing): Promise<PlainResponse> {
    try {
      return await forward(this.#transport, { key, baseUrl }, outgoing, signal);
    } catch (error) {
      throw isRefusal(error) ? error : noResponse(cleanError(error, redactor(key)), signal);
    }
  }
}

/** A refusal, also one that a function of the owner passes on: `check` asks for prices. */
function refusalIn(error: unknown): Refusal | undefined {
  if (isRefusal(error)) return error;
  const cause = isCallbackError(error) ? error.cause : undefined;
  return isRefusal(cause) ? cause : undefined;
}

/** The client takes both as an unknown outcome, which it is. */
function noResponse(error: unknown, { aborted }: AbortSignal): Refusal {
  return aborted
    ? new Refusal(504, 'no response from RunningHub in time', undefined, error)
    : new Refusal(502, 'no response from RunningHub', undefined, error);
}
