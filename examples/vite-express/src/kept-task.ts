import { useCallback, useState } from 'react';
import type { TaskJson } from 'runninghub/core';

const NAME = 'task';

/** The task of this page. It is kept in the browser, so that a page that is loaded anew goes on with it. */
export function useKeptTask() {
  const [task, setTask] = useState(() => {
    const kept = localStorage.getItem(NAME);
    return kept === null ? undefined : (JSON.parse(kept) as TaskJson);
  });
  const keep = useCallback((next: TaskJson | undefined) => {
    if (next) localStorage.setItem(NAME, JSON.stringify(next));
    else localStorage.removeItem(NAME);
    setTask(next);
  }, []);
  return [task, keep] as const;
}
