'use client';
import { useActionState, useState } from 'react';
import { paint } from './actions';
import { Picture } from './picture';

/** A form whose server action makes the picture. */
export function OnServer() {
  // React empties a form after its action, but not what a state has.
  const [prompt, setPrompt] = useState('A paper boat on a still pond');
  const [{ url, problem }, action, isPending] = useActionState(paint, {});
  return (
    <form className="card" action={action} aria-labelledby="on-server">
      <h2 id="on-server">By a server action</h2>
      <label>
        What to paint
        <textarea name="prompt" rows={2} value={prompt} onChange={({ target }) => setPrompt(target.value)} />
      </label>
      <button disabled={isPending}>Paint</button>
      <Picture url={url} status={isPending ? 'Painting …' : url && 'Your picture is ready.'} problem={problem} />
    </form>
  );
}
