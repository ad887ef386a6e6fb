import { useEffect, useState } from 'react';
import type { Output, RunningHubCore, TaskJson, TaskStatus } from 'runninghub/core';

export interface TaskState {
  readonly status?: TaskStatus;
  readonly outputs?: readonly Output[];
  readonly error?: unknown;
}

/** Follows a task, also one that was started before the page was loaded anew. */
export function useTask(rh: RunningHubCore, task: TaskJson | undefined): TaskState {
  const [state, setState] = useState<TaskState>({});
  useEffect(() => {
    setState({});
    if (!task) return;
    const left = new AbortController();
    const follow = async () => {
      const { signal } = left;
      const running = rh.task(task);
      for await (const { status } of running.events({ signal })) setState({ status });
      const { outputs } = await running.result({ signal });
      setState({ status: 'SUCCESS', outputs });
    };
    follow().catch((error: unknown) => {
      if (!left.signal.aborted) setState({ error });
    });
    return () => left.abort();
  }, [rh, task]);
  return state;
}
