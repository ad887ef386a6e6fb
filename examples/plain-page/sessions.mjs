import { randomUUID } from 'node:crypto';

/** The sessions that were given out. With several processes, or to outlive a restart, they belong into a database. */
const sessions = new Set();

/**
 * The session that a header names, if it is one of ours.
 *
 * @param {string | null | undefined} cookie
 */
export function sessionIn(cookie) {
  const [, session] = /(?:^|; )session=([\w-]+)/.exec(cookie ?? '') ?? [];
  return sessions.has(session) ? session : undefined;
}

/**
 * The session of a visitor, or a new one.
 *
 * @param {string | undefined} cookie
 */
export function sessionFor(cookie) {
  const session = sessionIn(cookie) ?? randomUUID();
  sessions.add(session);
  return session;
}
