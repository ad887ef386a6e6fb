import * as helpers from 'runninghub/models';

globalThis.kept = helpers;
