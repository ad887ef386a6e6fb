/**
 * A `fetch` that tells how much of an upload has left. Browsers tell that only to XMLHttpRequest: files go by one, and
 * everything else by the usual `fetch`.
 */
export function uploadFetch(onProgress: (share: number) => void): typeof fetch {
  return (address, init) =>
    init?.body instanceof Blob ? send(String(address), init, onProgress) : fetch(address, init);
}

function send(address: string, { body, headers, signal }: RequestInit, onProgress: (share: number) => void) {
  return new Promise<Response>((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', address);
    new Headers(headers).forEach((value, name) => request.setRequestHeader(name, value));
    request.upload.onprogress = ({ loaded, total }) => onProgress(loaded / total);
    request.onload = () => {
      const type = request.getResponseHeader('content-type') ?? 'application/json';
      resolve(new Response(request.responseText, { status: request.status, headers: { 'content-type': type } }));
    };
    request.onerror = () => reject(new TypeError('The connection broke off.'));
    signal?.addEventListener('abort', () => {
      request.abort();
      reject(signal.reason);
    });
    request.send(body as Blob);
  });
}
