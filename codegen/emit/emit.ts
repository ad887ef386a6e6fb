import path from 'node:path';
import { hoist } from './hoist.js';
import { emitConventions } from './conventions.js';
import { emitErrorClasses } from './error-classes.js';
import type { SpecIR } from '../spec/ir.js';
import { emitHelper, unlessEmpty } from './helper.js';
import { deprecationOf, helperOf } from './helper-doc.js';
import type { ModelIR } from '../spec/model.js';
import { withFields } from '../words/price.js';
import { indexesOf, moduleOf } from './indexes.js';
import { jsdoc } from './jsdoc.js';
import { Raw, between, propertyKey, quote } from './literal.js';
import { sorted } from '../spec/order.js';
import { isIdentifier } from '../../spec/conventions/names.mjs';
import { render } from './templates.js';

/** Generated files: path inside the output folder → content. */
export type Files = Map<string, string>;

/** The first line of a generated file. */
export function headerFor(specFile: string): string {
  return `// Generated from ${specFile}. Do not edit: change the spec and run \`npm run generate\`.`;
}

/**
 * Writes the intermediate form down, except for the files that openapi-typescript makes.
 *
 * @param root Folder that the headers name the spec files relative to.
 */
export function emit(ir: SpecIR, root: string, entry: string): Files {
  const nameOf = (file: string) => path.relative(root, file).split(path.sep).join('/');
  const header = headerFor(nameOf(entry));
  const files: Files = new Map();
  for (const model of ir.models) {
    files.set(
      `models/${moduleOf(model)}.ts`,
      emitHelper(helperOf(model), headerFor(nameOf(model.file)), '../../../src/contract/model.js'),
    );
  }
  for (const [file, modules] of indexesOf(ir.models)) files.set(file, render('exports', header, { modules }));
  files.set('models.gen.ts', emitModels(ir.models, header));
  files.set('catalog.gen.ts', emitCatalog(ir.models, header));
  files.set('model-table.gen.ts', emitModelTable(ir.models, header));
  files.set('field-facts.gen.ts', emitFieldFacts(ir.models, header));
  files.set('prices.gen.ts', emitPrices(ir.models, header));
  files.set('schemas.gen.ts', emitSchemas(ir.models, header));
  files.set(
    'errors.gen.ts',
    render('errors', header, { codes: ir.errorCodes.map((code) => between('', code, ',', 2)) }),
  );
  const headerWith = (file: string) => headerFor(`${nameOf(entry)} and spec/conventions/${file}`);
  files.set('error-classes.gen.ts', emitErrorClasses(ir.errorClasses, headerWith('errors.mjs')));
  files.set('conventions.gen.ts', emitConventions(ir.platformSegments, headerWith('model.mjs')));
  return files;
}

function emitModels(models: readonly ModelIR[], header: string): string {
  return render('models', header, {
    models: models.map((model) => {
      const deprecation = deprecationOf(model);
      return {
        inputName: model.inputName,
        module: moduleOf(model),
        doc: jsdoc([model.summary, ...(deprecation === undefined ? [] : [`@deprecated ${deprecation}`])], 2),
        key: quote(model.id),
        output: quote(model.about.output),
      };
    }),
  });
}

/** By sites and output, as that is not written hundreds of times then: programs that run a model hold this table. */
function emitModelTable(models: readonly ModelIR[], header: string): string {
  const groups = placesOf(models).map((place) => {
    const here = models.filter((model) => placeOf(model) === place);
    const outputs = sorted(new Set(here.map(({ about }) => about.output))).map((output) => ({
      key: propertyKey(output),
      models: here
        .filter(({ about }) => about.output === output)
        .map(({ id, defaults }) => between(`${propertyKey(id)}: `, defaults, ',', 8)),
    }));
    return { sites: between('', here[0]?.about.sites, ',', 4), outputs };
  });
  const withdrawn = models.flatMap(({ id, about: { lifecycle } }) => {
    const { status, date, replacedBy = [] } = lifecycle;
    return status === 'withdrawn' ? [between(`${quote(id)}: `, [date, ...replacedBy], ',', 2)] : [];
  });
  return render('model-table', header, { groups, withdrawn });
}

function placesOf(models: readonly ModelIR[]): string[] {
  return sorted(new Set(models.map(placeOf)));
}

/** What the models of a group in the table have in common. */
function placeOf({ about: { sites } }: ModelIR): string {
  return JSON.stringify(sites ?? {});
}

function emitCatalog(models: readonly ModelIR[], header: string): string {
  const places = placesOf(models);
  const entries = models.map((model) => {
    const { id, helper, summary, description, about, defaults } = model;
    const { name, aliases = [], family, task, output, channel, sites, lifecycle } = about;
    const price = about.price && new Raw(`prices[${quote(id)}]`);
    const group = `modelTable[${places.indexOf(placeOf(model))}]?.[1]`;
    const filled = unlessEmpty(defaults) && new Raw(`${group}${member(output)}?.[${quote(id)}]`);
    const facts = {
      name,
      aliases,
      family,
      task,
      output,
      channel,
      sites,
      lifecycle,
      summary,
      description: inOneLine(description),
      price,
      defaults: filled,
    };
    return between('', { id, helper, ...facts }, ',', 2);
  });
  return render('catalog', header, { entries });
}

/** The spec breaks its descriptions into lines for whoever reads it there. */
function inOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}

function member(name: string): string {
  return isIdentifier(name) ? `.${name}` : `?.[${quote(name)}]`;
}

function emitFieldFacts(models: readonly ModelIR[], header: string): string {
  return render('field-facts', header, {
    models: models.map(({ id, facts: { defaults, roles } }) =>
      between(`${propertyKey(id)}: `, { defaults: unlessEmpty(defaults), roles: unlessEmpty(roles) }, ',', 2),
    ),
  });
}

function emitPrices(models: readonly ModelIR[], header: string): string {
  const prices = models.flatMap(({ id, about, input }) => {
    if (!about.price) return [];
    return [between(`${quote(id)}: `, withFields(about.price, input), ',', 2)];
  });
  return render('prices', header, { prices });
}

function emitSchemas(models: readonly ModelIR[], header: string): string {
  const { shared, byId } = hoist(models.map(({ id, schema }) => [id, schema] as const));
  return render('schemas', header, {
    shared: shared.map(({ name, value }) => between(`const ${name}: InputSchema = `, value, ';')),
    models: byId.map(([id, value]) => between(`${propertyKey(id)}: `, value, ',', 2)),
  });
}
