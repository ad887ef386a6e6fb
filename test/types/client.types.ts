/**
 * What the compiler accepts and refuses. `npm run check:types` is the test: an expected error that does not occur is an
 * error itself.
 */
import {
  file,
  RunningHub,
  RunningHubCore,
  type InputOf,
  type Model,
  type Models,
  type Result,
  type Task,
} from 'runninghub';
import * as models from 'runninghub/models';
import { estimateCost } from 'runninghub/pricing';
import { type CatalogEntry, findModel } from 'runninghub/catalog';
import { gptImage15EditChannelLowPrice, grokImagineImageTextToImageOfficialStable as grok } from 'runninghub/models';

declare const rh: RunningHub;

// By id and by helper, with the same input.
void (rh.run('rhart-image-x-official/text-to-image', {
  prompt: 'a red fox',
  outputFormat: 'png',
}) satisfies Promise<Result>);
void (rh.run(grok, { prompt: 'a red fox', outputFormat: 'png', aspectRatio: '16:9' }) satisfies Promise<Result>);
void (rh.submit(grok, { prompt: 'a red fox', outputFormat: 'jpeg' }) satisfies Promise<Task>);

// @ts-expect-error an id that the catalog does not know
void rh.run('rhart-image-x-official/text-to-picture', { prompt: 'a red fox' });
declare const text: string;
// @ts-expect-error a text that could be anything
void rh.run(text, { prompt: 'a red fox' });
// @ts-expect-error the same, to submit
void rh.submit(text, { prompt: 'a red fox' });
// @ts-expect-error the same, to ask for a price
void rh.previewPrice(text, { prompt: 'a red fox' });
// @ts-expect-error the same, to estimate it
void estimateCost(text, { prompt: 'a red fox' });
// @ts-expect-error what makes the message is no model that could be given
void rh.run('No such model. Endpoints this version does not know are called with { id }', {});
// @ts-expect-error a module that was imported as a whole is no model
void rh.run(models, {});
declare const perhaps: typeof grok | undefined;
// @ts-expect-error nor is what may be missing
void rh.run(perhaps, { prompt: 'a red fox' });
void rh.run({ id: text }, { prompt: 'a red fox' });
declare const either: typeof grok | 'rhart-image-x-official/text-to-image';
void rh.run(either, { prompt: 'a red fox' });
// @ts-expect-error a misspelled field
void rh.run(grok, { promt: 'a red fox', prompt: 'a red fox', outputFormat: 'png' });
// @ts-expect-error a misspelled field, by id
void rh.run('rhart-image-x-official/text-to-image', { prompt: 'x', outputFormat: 'png', aspectratio: '1:1' });
// @ts-expect-error a missing required field
void rh.run(grok, { outputFormat: 'png' });
// Fields that have a default may be left out, or be undefined.
void rh.run(grok, { prompt: 'a red fox' });
void rh.run(grok, { prompt: 'a red fox', outputFormat: undefined, aspectRatio: undefined });
void rh.run('rhart-image-x-official/text-to-image', { prompt: 'a red fox' });
// @ts-expect-error null is no value of it
void rh.run(grok, { prompt: 'a red fox', outputFormat: null });
// @ts-expect-error a value outside the list
void rh.run(grok, { prompt: 'a red fox', outputFormat: 'gif' });
declare const still: { prompt: string; imageUrl: string; resolution: '720p' };
// @ts-expect-error a number where the platform takes text
void rh.run('rhart-video-g-official/image-to-video', { ...still, duration: 6 });
// @ts-expect-error the webhook is an option, not an input
void rh.run(grok, { prompt: 'x', outputFormat: 'png', webhookUrl: 'https://example.com' });
void rh.run(grok, { prompt: 'x', outputFormat: 'png' }, { webhookUrl: 'https://example.com', timeout: 1000 });
// @ts-expect-error an unknown option
void rh.run(grok, { prompt: 'x', outputFormat: 'png' }, { webhook: 'https://example.com' });

// An endpoint that the catalog does not know is possible, and explicit.
void rh.run({ id: 'vendor/new-model' }, { anything: 1, goes: [true] });
// An entry of the catalog, and its id: which model it is shows when the program runs.
declare const entry: CatalogEntry;
void rh.run(entry, { prompt: 'x', anything: 1 });
void rh.run(entry.id, { prompt: 'x', anything: 1 });
void rh.run(findModel('kling')!, { prompt: 'x' });
// @ts-expect-error an input is an object
void rh.run(entry, 'a red fox');
// @ts-expect-error an input is an object
void rh.run(entry.id, 'a red fox');
interface NewInput {
  readonly prompt: string;
}
declare const ready: NewInput;
void rh.run({ id: 'vendor/new-model' }, ready);
// @ts-expect-error an input is an object
void rh.run({ id: 'vendor/new-model' }, 'a red fox');
const newModel: Model<NewInput, 'image'> = { id: 'vendor/new-model', output: 'image' };
void rh.run(newModel, { prompt: 'x' });
// @ts-expect-error its input is typed when it says so
void rh.run(newModel, { text: 'x' });

// Media fields take what a user has.
const edit = (media: InputOf<typeof gptImage15EditChannelLowPrice>['imageUrls'][number]) =>
  rh.run(gptImage15EditChannelLowPrice, { prompt: 'x', aspectRatio: 'auto', imageUrls: [media] });
void edit('https://example.com/cat.png');
void edit(file('cat.png'));
void edit({ data: file('/tmp/upload-1'), fileName: 'cat.png' });
void edit(new URL('https://example.com/cat.png'));
void edit(new Blob([]));
void edit(new File([], 'cat.png'));
void edit(new Uint8Array());
void edit(new ArrayBuffer(0));
void edit(new Blob([]).stream());
void edit({ data: new Uint8Array(), fileName: 'cat.png' });
// @ts-expect-error a number is no media
void edit(1);
void rh.upload('https://example.com/cat.png');
void rh.upload(new URL('https://example.com/cat.png'));
// @ts-expect-error a number is no media
void rh.upload(1);
// @ts-expect-error an object that only looks like a file
void edit({ path: 'cat.png' });
declare const rest: { prompt: string; aspectRatio: 'auto' };
// @ts-expect-error one address where a list is asked for
void rh.run(gptImage15EditChannelLowPrice, { ...rest, imageUrls: 'https://example.com/cat.png' });

// The results say what they are.
declare const result: Result;
result.outputs[0]?.kind satisfies 'image' | 'video' | 'audio' | '3d' | 'text' | 'file' | undefined;
result.usage.consumeMoney satisfies string | undefined;
// @ts-expect-error an output may be missing
void result.outputs[0].url;
// @ts-expect-error of a workflow, the first as well
void result.output.url;
result.usage.cost satisfies { amount: string; currency?: 'USD' | 'CNY' } | undefined;
if (result.output?.kind === 'text') result.output.text satisfies string | undefined;
else result.output?.url satisfies string | undefined;

// What a model makes is known, by its helper and by its id: the first output is there, and a file has an address.
async function made() {
  const byHelper = await rh.run(gptImage15EditChannelLowPrice, { ...rest, imageUrls: [] });
  byHelper.output.url satisfies string;
  byHelper.outputs[0].url satisfies string;
  // @ts-expect-error there may be no second one
  void byHelper.outputs[1].url;
  const byId = await rh.run('rhart-image-x-official/text-to-image', { prompt: 'x', outputFormat: 'png' });
  byId.output.url satisfies string;
  const task = await rh.submit('rhart-image-x-official/text-to-image', { prompt: 'x', outputFormat: 'png' });
  (await task.result()).output.url satisfies string;
  (await rh.task(task).result()).output.url satisfies string;
  (await rh.task<'image'>(JSON.stringify(task)).result()).output.url satisfies string;
  (await rh.run({ id: 'vendor/new', output: 'video' } as const, {})).output.url satisfies string;
  // An entry of the catalog has an output, of whatever kind.
  (await rh.run(entry, {})).output.kind satisfies string;
  // @ts-expect-error nothing tells what an endpoint makes that is not known
  void (await rh.run({ id: 'vendor/new' }, {})).output.url;
  // @ts-expect-error nor what a task does that is known by its id
  void (await rh.task('5').result()).output.url;
  // A result and a task are data of JSON, and what a result gives can be downloaded later.
  task.toJSON() satisfies Json;
  byId.outputs satisfies Json;
  byId.usage satisfies Json;
  return rh.download(byId.output).save('out/');
}
void made;
type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [name: string]: Json };

// A wrapper can be written over all models without losing types.
async function first<Id extends keyof Models>(id: Id, input: InputOf<Id>) {
  return (await rh.run(id, input)).outputs[0];
}
void first('rhart-image-x-official/text-to-image', { prompt: 'x', outputFormat: 'png' });
// @ts-expect-error the wrapper is as strict
void first('rhart-image-x-official/text-to-image', { outputFormat: 'png' });

// @ts-expect-error a misspelled client option
void new RunningHub({ apikey: 'x' });
// @ts-expect-error the core has no workflows
void new RunningHubCore({ apiKey: 'x' }).workflows;
