import { RunningHubCore } from 'runninghub/core';
import { gptImage2TextToImageOfficialStable } from 'runninghub/models';

// Whatever is not used would be left out of the bundle.
globalThis.kept = [RunningHubCore, gptImage2TextToImageOfficialStable];
