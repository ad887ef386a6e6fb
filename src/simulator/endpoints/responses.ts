/** The forms in which the platform reports a refusal; which one depends on the endpoint. */
export type ResponseForm = 'task' | 'upload' | 'preview' | 'envelope' | 'chat';

/** A JSON response. The platform reports most failures with status 200 as well. */
export function json(body: unknown, status = 200): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json;charset=UTF-8' } });
}

/** The envelope of v1 and of the management endpoints. */
export function envelope(code: number, msg: string, data: unknown = null): Response {
  return json({ code, msg, errorMessages: null, data });
}

/** The envelope of what stands before the endpoints: of requests without a key, and of paths that lead nowhere. */
export function gatewayRefusal(code: number, msg: string, status = 200): Response {
  return json({ code, msg, data: null }, status);
}

/** No endpoint has this path. */
export const notFound = (): Response => gatewayRefusal(404, 'NOT_FOUND', 404);

/** The response to a task request that was refused: a task without an id. */
export function refusedTask(errorCode: string, errorMessage: string, promptTips = ''): Response {
  return json({
    taskId: '',
    status: '',
    errorCode,
    errorMessage,
    failedReason: {},
    usage: null,
    results: null,
    clientId: '',
    promptTips,
    parentTaskId: null,
    taskUsageList: null,
  });
}

/** How the gateway of the language models reports a failure: in the form of OpenAI, by an HTTP status. */
export function chatError(status: number, message: string, about: { param?: string; code?: string } = {}): Response {
  const { param = null, code = null } = about;
  return json({ error: { message, type: 'invalid_request_error', param, code } }, status);
}

/** A refusal in the form that an endpoint uses. */
export function refusal(form: ResponseForm, code: string, message: string): Response {
  switch (form) {
    case 'task':
      return refusedTask(code, message);
    case 'upload':
      return json({ code: Number(code), message, data: null });
    case 'preview':
      return json({ errorCode: code, errorMessage: message });
    case 'chat':
      return chatError(/^[45]\d\d$/.test(code) ? Number(code) : 400, message, { code });
    default:
      return envelope(Number(code), message);
  }
}

/** How an object store reports a failure. */
export function bucketError(status: number, code: string, message: string): Response {
  const error = `<Error>\n\t<Code>${code}</Code>\n\t<Message>${message}</Message>\n</Error>\n`;
  return new Response(`<?xml version="1.0" encoding="utf-8"?>\n${error}`, {
    status,
    headers: { 'content-type': 'application/xml' },
  });
}
