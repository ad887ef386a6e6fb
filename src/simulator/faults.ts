import { type AnswerForm, refusal } from './endpoints/answers.js';
import { type Clock, sleep } from './state/clock.js';
import type { Operation, Route } from './endpoints/routes.js';

/** Which requests a fault is for. */
interface FaultTarget {
  /** The kind of request, or a pattern for its path. Default: any request; submits for `fail`. */
  readonly on?: Operation | RegExp;
  /** How many requests it is for. Default: 1. */
  readonly times?: number;
}

/** Whether the platform did its work before things went wrong. */
interface MaybeAccepted {
  /** True: the request took effect and only its answer is lost. Default: false. */
  readonly accepted?: boolean;
}

/** Something that goes wrong. */
export type Fault = FaultTarget &
  (
    | (MaybeAccepted & {
        /** The connection breaks: `fetch` throws a `TypeError` whose cause has a code. */
        readonly type: 'network';
        /** Default: `ECONNRESET` when accepted, otherwise `ECONNREFUSED`. */
        readonly code?: string;
      })
    | (MaybeAccepted & {
        /** Another HTTP answer. Objects are sent as JSON. */
        readonly type: 'status';
        readonly status: number;
        readonly body?: unknown;
        readonly headers?: Readonly<Record<string, string>>;
      })
    | (MaybeAccepted & {
        /** The page of a gateway in place of an answer. */
        readonly type: 'html';
        /** Default: 502. */
        readonly status?: number;
      })
    | (MaybeAccepted & {
        /** The answer comes late: the platform works first when `accepted`, afterwards otherwise. */
        readonly type: 'delay';
        /** Milliseconds by the simulator's clock; with `Infinity` only the caller's signal ends the wait. */
        readonly ms: number;
      })
    | {
        /** The request takes effect, but its answer ends in the middle. */
        readonly type: 'truncate';
        /** How much of the answer arrives, in bytes. Default: half of it. */
        readonly bytes?: number;
        /** True: the connection breaks there, where otherwise the answer just ends. */
        readonly broken?: boolean;
      }
    | {
        /** The platform refuses the request, in the form this endpoint uses. */
        readonly type: 'reject';
        readonly code: string | number;
        readonly message?: string;
      }
    | {
        /** The task is accepted and fails at its end. */
        readonly type: 'fail';
        readonly code: string | number;
        readonly message?: string;
        /** What a ComfyUI graph reports about the node that failed. */
        readonly failedReason?: Readonly<Record<string, unknown>>;
      }
  );

/** Tells what became of an ordered fault. */
export interface FaultHandle {
  /** How many requests it is still waiting for. */
  readonly remaining: number;
}

/** The faults that are waiting for their requests. */
export class FaultQueue {
  #waiting: { readonly fault: Fault; remaining: number }[] = [];

  add(fault: Fault): FaultHandle {
    const entry = { fault, remaining: fault.times ?? 1 };
    this.#waiting.push(entry);
    return entry;
  }

  /** The fault for a request, if there is one; it is used up by this. */
  take({ operation }: Route, path: string): Fault | undefined {
    const entry = this.#waiting.find(({ fault }) => {
      const on = fault.on ?? (fault.type === 'fail' ? 'submit' : undefined);
      return on === undefined || (typeof on === 'string' ? on === operation : path.search(on) >= 0);
    });
    if (!entry) return undefined;
    entry.remaining--;
    if (entry.remaining <= 0) this.#waiting = this.#waiting.filter((other) => other !== entry);
    return entry.fault;
  }

  clear(): void {
    this.#waiting = [];
  }
}

/** Lets a fault act on a request; `handle` is what the platform would do without it. */
export async function applyFault(
  fault: Fault,
  form: AnswerForm,
  handle: () => Promise<Response>,
  clock: Clock,
  signal: AbortSignal,
): Promise<Response> {
  const answer = 'accepted' in fault && fault.accepted ? await handle() : undefined;
  switch (fault.type) {
    case 'network':
      throw networkError(fault.code ?? (fault.accepted ? 'ECONNRESET' : 'ECONNREFUSED'));
    case 'status':
      return statusAnswer(fault.status, fault.body, fault.headers);
    case 'html':
      return statusAnswer(fault.status ?? 502, '<html><body><h1>Bad Gateway</h1></body></html>', {
        'content-type': 'text/html',
      });
    case 'delay':
      await sleep(clock, fault.ms, signal);
      return answer ?? handle();
    case 'truncate':
      return truncate(await handle(), fault.bytes, fault.broken ?? false);
    case 'reject':
      return refusal(form, String(fault.code), fault.message ?? 'rejected by an ordered fault');
    default: // A failure is left to the submit, which writes it into the task.
      return handle();
  }
}

/** The error that `fetch` throws when a connection fails. */
export function networkError(code: string, message = `simulated connection failure (${code})`): TypeError {
  return new TypeError('fetch failed', { cause: Object.assign(new Error(message), { code }) });
}

function statusAnswer(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Response {
  if (typeof body === 'string' || body === undefined) return new Response(body ?? null, { status, headers });
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });
}

async function truncate(answer: Response, length: number | undefined, broken: boolean): Promise<Response> {
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const part = bytes.slice(0, length ?? Math.floor(bytes.length / 2));
  // With its length announced, a short answer would itself be a broken connection.
  const headers = new Headers(answer.headers);
  if (!broken) headers.delete('content-length');
  let sent = false;
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      if (!sent) {
        sent = true;
        controller.enqueue(part);
      } else if (broken) {
        // What was sent must get out before the connection breaks, or an HTTP server would send nothing at all.
        await new Promise((resolve) => setTimeout(resolve));
        controller.error(new TypeError('terminated'));
      } else controller.close();
    },
  });
  return new Response(body, { status: answer.status, headers });
}
