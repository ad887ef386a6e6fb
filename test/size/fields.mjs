import { fieldsOf } from 'runninghub/fields';

// Whatever is not used would be left out of the bundle.
globalThis.kept = [fieldsOf];
