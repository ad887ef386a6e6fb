import type { Output, TaskStatus } from 'runninghub/core';
import type { Problem } from './problem';

interface Props {
  /** The share of the picture that has left, while it is uploaded. */
  readonly sent: number | undefined;
  readonly status: TaskStatus | undefined;
  readonly outputs: readonly Output[] | undefined;
  readonly problem: Problem | undefined;
}

const WORDS: Readonly<Partial<Record<TaskStatus, string>>> = {
  CREATE: 'Waiting for its turn …',
  QUEUED: 'Waiting for its turn …',
  RUNNING: 'Making the clip …',
};

const uploading = (share: number) => `Uploading: ${Math.round(share * 100)} %`;

export function Clip({ sent, status, outputs, problem }: Props) {
  const url = outputs?.[0]?.url;
  const text = url ? 'Your clip is ready.' : sent === undefined ? status && WORDS[status] : uploading(sent);
  return (
    <section className="card" aria-label="Clip">
      <h2>Clip</h2>
      <div className="stage">
        {url ? <video src={url} controls loop muted autoPlay playsInline /> : <span>Here it will be.</span>}
      </div>
      {/* Always there, so that nothing moves when the upload begins. */}
      <progress
        aria-label="Upload"
        max={1}
        value={sent ?? (status || url ? 1 : 0)}
        className={sent === undefined ? 'quiet' : undefined}
      />
      <p className="status" role="status" aria-live="polite">
        {text}
      </p>
      <p className="wrong" role="alert">
        {problem?.field ? '' : problem?.text}
      </p>
    </section>
  );
}
