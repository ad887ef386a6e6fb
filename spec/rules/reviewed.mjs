// @ts-check
/** @import { Operation, Visit } from './types.js' */
import { isMap, isTextList } from '../conventions/keys.mjs';

/** A draft is finished by a person, who has looked at every point that it leaves open. */
export function reviewed() {
  return {
    Operation: /** @type {Visit<Operation>} */ ({
      enter({ 'x-model': model }, ctx) {
        if (!isMap(model) || !isTextList(model.review)) return;
        const message = `This is a draft. Look at each point, and take review out: ${model.review.join('; ')}.`;
        ctx.report({ message, location: ctx.location.child(['x-model', 'review']).key() });
      },
    }),
  };
}
