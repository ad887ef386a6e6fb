import { estimateCost } from 'runninghub/pricing';

// Whatever is not used would be left out of the bundle.
globalThis.kept = [estimateCost];
