import { refusal, type ResponseForm } from '../endpoints/responses.js';
import { type Clock, sleep } from '../state/clock.js';
import type { Failure } from '../state/task.js';
import type { Fault } from './fault.js';

/** The request that a fault acts on. */
export interface FaultyRequest {
  /** How its endpoint reports a refusal. */
  readonly form: ResponseForm;
  /** What the platform would do without the fault. */
  readonly handle: () => Promise<Response>;
  readonly clock: Clock;
  /** Ends a wait when the caller gives up. */
  readonly signal: AbortSignal;
}

/** Lets a fault act on a request. */
export async function applyFault(fault: Fault, { form, handle, clock, signal }: FaultyRequest): Promise<Response> {
  const response = 'accepted' in fault && fault.accepted ? await handle() : undefined;
  switch (fault.type) {
    case 'network':
      throw networkError(fault.code ?? (fault.accepted ? 'ECONNRESET' : 'ECONNREFUSED'));
    case 'status':
      return statusResponse(fault.status, fault.body, fault.headers);
    case 'html':
      return statusResponse(fault.status ?? 502, '<html><body><h1>Bad Gateway</h1></body></html>', {
        'content-type': 'text/html',
      });
    case 'delay':
      await sleep(clock, fault.ms, signal);
      return response ?? handle();
    case 'truncate':
      return truncate(await handle(), fault.bytes, fault.broken ?? false);
    case 'reject':
      return refusal(form, String(fault.code), fault.message ?? 'rejected by an ordered fault');
    default:
      // A failure is left to the submit, which writes it into the task.
      return handle();
  }
}

/** How a fault lets the task fail that a request starts; undefined for other faults. */
export function failureOf(fault: Fault | undefined): Failure | undefined {
  if (fault?.type !== 'fail') return undefined;
  const { code, message = 'failed by an ordered fault', failedReason } = fault;
  return { code: String(code), message, failedReason };
}

/** The error that `fetch` throws when a connection fails. */
export function networkError(code: string, message = `simulated connection failure (${code})`): TypeError {
  return new TypeError('fetch failed', { cause: Object.assign(new Error(message), { code }) });
}

function statusResponse(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Response {
  if (typeof body === 'string' || body === undefined) return new Response(body ?? null, { status, headers });
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });
}

async function truncate(response: Response, length: number | undefined, broken: boolean): Promise<Response> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  const part = bytes.slice(0, length ?? Math.floor(bytes.length / 2));
  // With its length announced, a short response would itself be a broken connection.
  const headers = new Headers(response.headers);
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
  return new Response(body, { status: response.status, headers });
}
