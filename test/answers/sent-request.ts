/** A request as a client in use sends it. In its texts `<task>` stands for the id of a task that was started before. */
export interface SentRequest {
  /** Method and path, such as `POST /openapi/v2/query`. */
  readonly request: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** A body that is sent as JSON. */
  readonly body?: object;
  /** The same as text, where the text matters, as for long numbers. */
  readonly text?: string;
  /** The parts of a form; `file` holds the name of one. */
  readonly form?: Readonly<Record<string, string>>;
}

/** The request to a server, which is asked to start a task when the request is about one. */
export async function requestOf(sent: SentRequest, url: string): Promise<Request> {
  const all = JSON.stringify(sent);
  const { request, headers, body, text, form } = all.includes('<task>')
    ? (JSON.parse(all.replaceAll('<task>', await startedTask(url))) as SentRequest)
    : sent;
  const [method, path] = request.split(' ') as [string, string];
  const content = form ? formOf(form) : (text ?? (body && JSON.stringify(body)));
  const type = form || content === undefined ? {} : { 'content-type': 'application/json' };
  return new Request(url + path, { method, headers: { ...type, ...headers }, ...(content && { body: content }) });
}

async function startedTask(url: string): Promise<string> {
  const body = JSON.stringify({ apiKey: 'any', workflowId: '1900000000000000001' });
  const response = await fetch(`${url}/task/openapi/create`, { method: 'POST', body });
  return ((await response.json()) as { data: { taskId: string } }).data.taskId;
}

function formOf(parts: Readonly<Record<string, string>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(parts)) {
    // The first bytes of a picture: what is in it is not looked at.
    if (name === 'file') form.append(name, new File([Uint8Array.of(0x89, 0x50, 0x4e, 0x47)], value));
    else form.append(name, value);
  }
  return form;
}
