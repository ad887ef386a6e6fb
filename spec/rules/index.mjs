// @ts-check
import { completeModel } from './complete-model.mjs';
import { describedFields } from './described-fields.mjs';
import { englishProse } from './english-prose.mjs';
import { errorCodes } from './error-codes.mjs';
import { knownWords } from './known-words.mjs';
import { listedModels } from './listed-models.mjs';
import { mediaFields } from './media-fields.mjs';
import { modelBody } from './model-body.mjs';
import { noFiller } from './no-filler.mjs';
import { operationFrame } from './operation-frame.mjs';
import { possibleLimits } from './possible-limits.mjs';
import { replacedBy } from './replaced-by.mjs';
import { reviewed } from './reviewed.mjs';
import { saidOnce } from './said-once.mjs';
import { uniqueHelper } from './unique-helper.mjs';
import { uniqueName } from './unique-name.mjs';
import { uniqueSummary } from './unique-summary.mjs';
import { validDefault } from './valid-default.mjs';
import { vocabulary } from './vocabulary.mjs';

/** The project's own lint rules: what a curator forgets and no general rule can know. */
export default function runninghub() {
  return {
    id: 'runninghub',
    rules: {
      oas3: {
        'complete-model': completeModel,
        'described-fields': describedFields,
        'english-prose': englishProse,
        'error-codes': errorCodes,
        'known-words': knownWords,
        'listed-models': listedModels,
        'media-fields': mediaFields,
        'model-body': modelBody,
        'no-filler': noFiller,
        'operation-frame': operationFrame,
        'possible-limits': possibleLimits,
        'replaced-by': replacedBy,
        reviewed,
        'said-once': saidOnce,
        'unique-helper': uniqueHelper,
        'unique-name': uniqueName,
        'unique-summary': uniqueSummary,
        'valid-default': validDefault,
        vocabulary,
      },
    },
  };
}
