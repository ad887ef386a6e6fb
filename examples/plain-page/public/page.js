import { isInputError, isRunningHubError, RunningHubCore } from 'runninghub/core';

const MODEL = 'rhart-image-x-official/text-to-image';
/** @type {Record<string, string>} */
const WORDS = { CREATE: 'Waiting for its turn …', QUEUED: 'Waiting for its turn …', RUNNING: 'Painting …' };

// The key is on the server, which adds it.
const rh = new RunningHubCore({ apiKey: null, baseUrl: '/api/runninghub' });

const [form] = document.forms;
const [picture] = document.images;
const [button] = form.getElementsByTagName('button');
const [prompt] = form.getElementsByTagName('textarea');
const [wrong, status] = document.getElementsByTagName('output');

form.addEventListener('submit', (event) => {
  event.preventDefault();
  /** @type {any} */
  const input = Object.fromEntries(new FormData(form));
  void show(async () => {
    const { id } = await rh.submit(MODEL, { ...input, outputFormat: 'png' });
    // The address of the page names the task, so that a page that is loaded anew goes on with it.
    history.replaceState(null, '', `#${id}`);
    return id;
  });
});

if (location.hash) void show(async () => location.hash.slice(1));

/**
 * Shows the picture of a task, or what went wrong.
 *
 * @param {() => Promise<string>} start
 */
async function show(start) {
  button.disabled = true;
  picture.hidden = true;
  say('', 'Sending …');
  try {
    const task = rh.task(await start());
    for await (const { status } of task.events()) say('', WORDS[status] ?? status);
    const { outputs } = await task.result();
    picture.src = outputs[0].url ?? '';
    picture.hidden = false;
    say('', 'Your picture is ready.');
  } catch (error) {
    const text = isRunningHubError(error) ? error.message : 'Something went wrong. Try again.';
    say(text, '', isInputError(error) && error.field === 'prompt');
  } finally {
    button.disabled = false;
  }
}

/**
 * @param {string} problem
 * @param {string} progress
 */
function say(problem, progress, isOfPrompt = false) {
  wrong.value = problem;
  status.value = progress;
  prompt.setAttribute('aria-invalid', String(isOfPrompt));
}
