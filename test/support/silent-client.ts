/** A client whose requests are counted and never answered. */
export function silentClient<Client>(Class: new (options: { apiKey: string; fetch: typeof fetch }) => Client) {
  let requests = 0;
  const fetch = () => {
    requests++;
    return new Promise<Response>(() => {});
  };
  return { rh: new Class({ apiKey: 'key', fetch }), requests: () => requests };
}
