/** The cookie that proxy.ts gives to everybody who opens the page. In your app this is the session of your sign-in. */
export const SESSION = 'session';

/** The session that a request belongs to. */
export function sessionOf(request: Request): string | undefined {
  return /(?:^|; )session=([\w-]{36})(?:;|$)/.exec(request.headers.get('cookie') ?? '')?.[1];
}
