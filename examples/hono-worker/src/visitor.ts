import { env } from 'cloudflare:workers';
import type { Context } from 'hono';
import { getSignedCookie, setSignedCookie } from 'hono/cookie';

const NAME = 'visitor';

/** Who a visitor is. In your app this is the session of your sign-in. */
export async function visitorOf(c: Context): Promise<string | undefined> {
  return (await getSignedCookie(c, env.SESSION_SECRET, NAME)) || undefined;
}

/** Makes a visitor known, who was not yet. */
export async function welcome(c: Context): Promise<string> {
  const visitor = (await visitorOf(c)) ?? crypto.randomUUID();
  await setSignedCookie(c, NAME, visitor, env.SESSION_SECRET, { path: '/', httpOnly: true, sameSite: 'Lax' });
  return visitor;
}
