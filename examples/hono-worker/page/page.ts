import { isRunningHubError, RunningHubCore } from 'runninghub/core';
import { showOrders } from './orders';

const MODEL = 'rhart-image-x-official/text-to-image';

// A client without a key: the worker adds it.
const rh = new RunningHubCore({ apiKey: null, baseUrl: '/api/runninghub' });

const [form] = document.forms;
const [picture] = document.images;
const [wrong, status] = document.getElementsByTagName('output');

form!.addEventListener('submit', (event) => {
  event.preventDefault();
  const prompt = String(new FormData(form!).get('prompt'));
  const isOrder = (event.submitter as HTMLButtonElement).value === 'order';
  void tell(() => (isOrder ? order(prompt) : paint(prompt)));
});

/** Has the picture made while nobody waits; the worker hears of its end. */
async function order(prompt: string): Promise<string> {
  const body = JSON.stringify({ prompt });
  const response = await fetch('/api/orders', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  const { problem } = response.ok ? {} : ((await response.json()) as { problem?: string });
  if (problem) wrong!.value = problem;
  void showOrders();
  return '';
}

/** Waits for the picture here. */
async function paint(prompt: string): Promise<string> {
  const { output } = await rh.run(
    MODEL,
    { prompt, aspectRatio: '16:9', outputFormat: 'png' },
    { onStatus: ({ status: is }) => (status!.value = is === 'RUNNING' ? 'Painting …' : 'Waiting for its turn …') },
  );
  picture!.src = output.url;
  picture!.hidden = false;
  return 'Your picture is ready.';
}

/** Does something, and says how it ended. */
async function tell(action: () => Promise<string>): Promise<void> {
  wrong!.value = '';
  status!.value = 'Sending …';
  try {
    status!.value = await action();
  } catch (error) {
    status!.value = '';
    wrong!.value = isRunningHubError(error) ? error.message : 'Something went wrong. Try again.';
  }
}

void showOrders();
