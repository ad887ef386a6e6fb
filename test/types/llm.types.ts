/** That the package `openai` takes the settings, as the compiler sees both. `npm run check:types` is the test. */
import OpenAI, { type ClientOptions } from 'openai';
import type { RunningHub } from 'runninghub';
import { openaiOptions, type OpenaiOptions } from 'runninghub/llm';

declare const rh: RunningHub;

const options: OpenaiOptions = openaiOptions(rh);
options satisfies ClientOptions;
void new OpenAI(options).chat.completions.create({ model: 'glm-5.2', messages: [{ role: 'user', content: 'Hello' }] });
void new OpenAI({ ...openaiOptions(rh), maxRetries: 0, timeout: 60_000 });

// @ts-expect-error the settings of a client are not one
openaiOptions({ apiKey: 'key' });
