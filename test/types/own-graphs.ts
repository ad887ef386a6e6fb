// Compiled, never run: what declares own workflows and apps completes ids, inputs and outputs.
import type { AppModel, GenerateConfig, Model, RunningHub, WorkflowModel } from 'runninghub';

declare module 'runninghub' {
  interface OwnWorkflows {
    '7000000000000000001'(own: { nodes: { '6.text'?: string | undefined }; output: 'image' }): void;
  }
  interface OwnApps {
    '7000000000000000401'(own: {
      nodes: { '122.prompt'?: string | undefined; '1.size'?: 'a' | 'b' | undefined };
    }): void;
  }
}

// Two folders may have what was read of one workflow on different days.
declare module 'runninghub' {
  interface OwnWorkflows {
    '7000000000000000003'(own: { nodes: { '6.text'?: string | undefined; '3.cfg'?: number } }): void;
  }
}
declare module 'runninghub' {
  interface OwnWorkflows {
    '7000000000000000003'(own: { nodes: { '6.text'?: string | undefined }; output: 'image' }): void;
  }
}

export async function calls(rh: RunningHub, id: string) {
  const { output } = await rh.workflows.run('7000000000000000001', { '6.text': 'a red fox' });
  const url: string = output.url;
  // @ts-expect-error -- the workflow has no such input
  await rh.workflows.run('7000000000000000001', { '6.txt': 'a red fox' });
  // @ts-expect-error -- it is none of the values
  await rh.apps.submit('7000000000000000401', { '1.size': 'c' });
  const any = await rh.apps.run('7000000000000000401', { '1.size': 'b' }, { check: true });
  // @ts-expect-error -- an app whose output is not known may make nothing
  const first: string = any.output.url;
  await rh.workflows.run('7000000000000000003', { '6.text': 'a red fox' });
  // @ts-expect-error -- neither of its declarations has such an input
  await rh.workflows.run('7000000000000000003', { '6.txt': 'a red fox' });
  await rh.workflows.run(id, { '6.txt': 'a red fox' });
  await rh.workflows.run('1900000000000000002', { '6.txt': 'a red fox' });
  await rh.workflows.run(1900000000000000002n);
  return [url, first];
}

export async function helpers(
  rh: RunningHub,
  workflow: WorkflowModel<{ prompt?: string | undefined }, 'image'>,
  app: AppModel<Readonly<Record<string, never>>>,
  own: Model<{ prompt?: string | undefined }>,
) {
  const { output } = await rh.workflows.run(workflow, { prompt: 'a red fox' });
  const url: string = output.url;
  await rh.apps.submit(app, {});
  await rh.run(app, {});
  // @ts-expect-error -- a helper of a workflow runs no app
  await rh.apps.run(workflow, { prompt: 'a red fox' });
  // @ts-expect-error -- a helper of an app runs no workflow
  await rh.workflows.submit(app, {});
  // @ts-expect-error -- the app has no input at all
  await rh.apps.run(app, { prompt: 'a red fox' });
  await rh.workflows.run(own, { prompt: 'a red fox' });
  await rh.apps.run(own, { prompt: 'a red fox' });
  return url;
}

// What the platform said of an app has its id.
export const config = { apps: { cutOut: { file: 'apps/cut-out.json' } } } satisfies GenerateConfig;
