import { RunningHub } from 'runninghub';
import { gptImage2TextToImageOfficialStable } from 'runninghub/models';

// Whatever is not used would be left out of the bundle.
globalThis.kept = [RunningHub, gptImage2TextToImageOfficialStable];
