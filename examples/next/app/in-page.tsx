'use client';
import { type FormEvent, useState } from 'react';
import { isRunningHubError, RunningHubCore, type TaskStatus } from 'runninghub/core';
import { gptImage2TextToImageOfficialStable as model } from 'runninghub/models/gpt-image';
import { Picture } from './picture';

// A client without a key: the route adds it.
const rh = new RunningHubCore({ apiKey: null, baseUrl: '/api/runninghub' });

const WORDS: Readonly<Partial<Record<TaskStatus, string>>> = {
  QUEUED: 'Waiting for its turn …',
  RUNNING: 'Painting …',
  SUCCESS: 'Your picture is ready.',
};

/** A form that runs the model from the page, and so can tell how far it is. */
export function InPage() {
  const [prompt, setPrompt] = useState('A paper boat in a storm');
  const [quality, setQuality] = useState<'low' | 'high'>('low');
  const [status, setStatus] = useState<string>();
  const [url, setUrl] = useState<string>();
  const [problem, setProblem] = useState<string>();

  async function paint(event: FormEvent) {
    event.preventDefault();
    setProblem(undefined);
    setUrl(undefined);
    setStatus('Sending …');
    try {
      const input = { prompt, quality, aspectRatio: '16:9', resolution: '1k' } as const;
      const { output } = await rh.run(model, input, { onStatus: ({ status }) => setStatus(WORDS[status]) });
      setUrl(output.url);
    } catch (error) {
      setStatus(undefined);
      setProblem(isRunningHubError(error) ? error.message : 'Something went wrong. Try again.');
    }
  }

  const isBusy = status !== undefined && url === undefined;
  return (
    <form className="card" onSubmit={paint} aria-labelledby="in-page">
      <h2 id="in-page">From the page, through the proxy</h2>
      <label>
        What to paint
        <textarea rows={2} value={prompt} onChange={({ target }) => setPrompt(target.value)} />
      </label>
      <div className="row">
        <select
          aria-label="Quality"
          value={quality}
          onChange={({ target }) => setQuality(target.value as typeof quality)}
        >
          <option value="low">Draft</option>
          <option value="high">Fine</option>
        </select>
        <button disabled={isBusy}>Paint</button>
      </div>
      <Picture url={url} status={status} problem={problem} />
    </form>
  );
}
