interface Order {
  readonly prompt: string;
  readonly status: string;
  readonly url?: string;
}

const list = document.getElementById('orders')!;

/** Shows what was ordered, and again while something of it is being made. */
export async function showOrders(): Promise<void> {
  const orders = (await (await fetch('/api/orders')).json()) as Order[];
  list.replaceChildren(...orders.map(itemOf));
  if (orders.some(({ status }) => status === 'RUNNING')) setTimeout(() => void showOrders(), 1000);
}

function itemOf({ prompt, status, url }: Order): HTMLElement {
  const item = document.createElement('li');
  const stage = Object.assign(document.createElement('div'), { className: 'stage' });
  if (url) stage.append(Object.assign(new Image(), { src: url, alt: prompt }));
  else stage.append(status === 'RUNNING' ? 'Being made …' : 'It did not work.');
  item.append(stage, Object.assign(document.createElement('p'), { className: 'status', textContent: prompt }));
  return item;
}
