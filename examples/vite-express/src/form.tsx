import { type FormEvent, useState } from 'react';
import { PicturePicker } from './picture-picker';
import type { Problem } from './problem';

export interface Choice {
  readonly picture: File;
  readonly prompt: string;
  readonly duration: '6' | '10';
}

interface Props {
  readonly onSubmit: (choice: Choice) => void;
  readonly isBusy: boolean;
  readonly problem: Problem | undefined;
}

export function Form({ onSubmit, isBusy, problem }: Props) {
  const [picture, setPicture] = useState<File>();
  const [prompt, setPrompt] = useState('The clouds drift by, and the light grows warmer.');
  const [duration, setDuration] = useState<Choice['duration']>('6');
  const wrong = problem?.field === 'prompt' ? problem.text : undefined;

  function submit(event: FormEvent) {
    event.preventDefault();
    if (picture) onSubmit({ picture, prompt, duration });
  }

  return (
    <form className="card" onSubmit={submit}>
      <PicturePicker picture={picture} onPick={setPicture} />
      <div className="field">
        <label>
          What happens
          <textarea
            name="prompt"
            rows={2}
            value={prompt}
            onChange={({ target }) => setPrompt(target.value)}
            aria-invalid={wrong !== undefined}
            aria-describedby="wrong-prompt"
          />
        </label>
        <p className="wrong" id="wrong-prompt" role="alert">
          {wrong}
        </p>
      </div>
      <div className="row">
        <label>
          Length
          <select value={duration} onChange={({ target }) => setDuration(target.value as Choice['duration'])}>
            <option value="6">6 seconds</option>
            <option value="10">10 seconds</option>
          </select>
        </label>
        <button disabled={isBusy || !picture}>Animate</button>
      </div>
    </form>
  );
}
