import { RunningHub } from 'runninghub';

// At the top of a module: the key is looked for when a request is made, so that `next build` needs none.
export const rh = new RunningHub();
