import { validate } from 'runninghub/validate';

// Whatever is not used would be left out of the bundle.
globalThis.kept = [validate];
