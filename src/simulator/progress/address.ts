import { checksum } from '../state/checksum.js';
import { clientIdOf, type TaskRecord } from '../state/task.js';
import type { TaskStore } from '../state/tasks.js';

const PATH = '/ws/c_instance';

/** The address of the socket that tells the progress of a task, in the form that the platform gives. */
export function socketAddress(origin: string, task: TaskRecord): string {
  const url = new URL(PATH, origin.replace(/^http/, 'ws'));
  url.search = new URLSearchParams({
    c_host: '10.0.0.1',
    c_port: '8188',
    clientId: clientIdOf(task),
    workflowId: task.model.id.split('/')[1] ?? '',
    'Rh-Comfy-Auth': tokenOf(task),
    target: 'simulator',
  }).toString();
  return url.href;
}

/** The task that an address is about; undefined when it was not given out for one. */
export function taskBehind(address: URL, tasks: TaskStore): TaskRecord | undefined {
  if (address.pathname !== PATH) return undefined;
  const clientId = address.searchParams.get('clientId');
  const task = tasks.all().find((known) => known.graph && clientIdOf(known) === clientId);
  return task && address.searchParams.get('Rh-Comfy-Auth') === tokenOf(task) ? task : undefined;
}

function tokenOf({ id }: TaskRecord): string {
  return checksum(new TextEncoder().encode(`token of ${id}`));
}
