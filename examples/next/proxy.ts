import { type NextRequest, NextResponse } from 'next/server';
import { SESSION } from '@/lib/session';

/** What Next.js calls a proxy: it comes before the page, and gives every visitor a session. */
export function proxy(request: NextRequest): NextResponse {
  const response = NextResponse.next();
  if (!request.cookies.has(SESSION)) {
    response.cookies.set(SESSION, crypto.randomUUID(), { httpOnly: true, sameSite: 'lax' });
  }
  return response;
}

export const config = { matcher: '/' };
