import { env } from 'cloudflare:workers';

/** A picture that a visitor has ordered. */
export interface Order {
  readonly prompt: string;
  readonly status: string;
  readonly url?: string | undefined;
}

/** As long as the address of a result is good. */
const DAY = 24 * 60 * 60;

/** The name of a new order. The latest are listed last. */
export const newOrder = (visitor: string): string => `${visitor}/${Date.now()}-${crypto.randomUUID()}`;

/** Keeps an order where a list shows it without reading each value. */
export async function keep(name: string, order: Order): Promise<void> {
  await env.TASKS.put(name, '', { metadata: order, expirationTtl: DAY });
}

export async function forget(name: string): Promise<void> {
  await env.TASKS.delete(name);
}

export async function ordersOf(visitor: string): Promise<Order[]> {
  const { keys } = await env.TASKS.list<Order>({ prefix: `${visitor}/` });
  return keys.flatMap(({ metadata }) => metadata ?? []).reverse();
}
