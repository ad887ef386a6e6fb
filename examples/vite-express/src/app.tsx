import { useState } from 'react';
import { grokImagineImageToVideoOfficialStable as model } from 'runninghub/models/grok';
import { Clip } from './clip';
import { type Choice, Form } from './form';
import { useKeptTask } from './kept-task';
import { problemIn } from './problem';
import { rh, upload } from './runninghub';
import { useTask } from './use-task';

export function App() {
  const [task, keepTask] = useKeptTask();
  const [sent, setSent] = useState<number>();
  const [refused, setRefused] = useState<unknown>();
  const { status, outputs, error = refused } = useTask(rh, task);

  async function animate({ picture, prompt, duration }: Choice) {
    setRefused(undefined);
    keepTask(undefined);
    setSent(0);
    try {
      const imageUrl = await upload(picture, setSent);
      const started = await rh.submit(model, { imageUrl, prompt, duration, resolution: '480p' });
      keepTask(started.toJSON());
    } catch (error) {
      setRefused(error);
    } finally {
      setSent(undefined);
    }
  }

  const problem = error === undefined ? undefined : problemIn(error);
  const isRunning = task !== undefined && outputs === undefined && problem === undefined;
  return (
    <main>
      <header>
        <h1>Bring a picture to life</h1>
        <p>Pick a picture, say what happens in it, and get a short clip.</p>
      </header>
      <div className="columns">
        <Form onSubmit={animate} isBusy={sent !== undefined || isRunning} problem={problem} />
        <Clip sent={sent} status={isRunning ? (status ?? 'QUEUED') : undefined} outputs={outputs} problem={problem} />
      </div>
    </main>
  );
}
