import { isConstraint } from './helpers.mjs';

/** Every field, at any depth, says what it is for. */
export function describedFields() {
  return {
    Schema: {
      enter(schema, ctx) {
        if (isConstraint(schema, ctx.location)) return;
        for (const [name, field] of Object.entries(schema.properties ?? {})) {
          if (hasDescription(field, ctx)) continue;
          ctx.report({
            message: `The field "${name}" has no description. Add one sentence that helps a user choose a value.`,
            location: ctx.location.child(['properties', name]).key(),
          });
        }
      },
    },
  };
}

function hasDescription(field, ctx) {
  return isDescribed(field) || (field.$ref !== undefined && isDescribed(ctx.resolve(field).node));
}

function isDescribed(node) {
  return typeof node?.description === 'string' && node.description.trim() !== '';
}
