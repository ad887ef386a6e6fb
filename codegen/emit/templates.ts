import { readFileSync } from 'node:fs';
import Handlebars from 'handlebars';

/** A template in `codegen/emit/templates`, and the values it needs. Every value must be there: a missing one throws. */
export interface TemplateValues {
  /** Specifiers without their extension: `./grok/index.gen`. */
  exports: { modules: readonly string[] };
  models: {
    models: readonly { inputName: string; module: string; doc: string; key: string; output: string }[];
  };
  catalog: { entries: readonly string[] };
  'model-table': {
    groups: readonly { sites: string; outputs: readonly { key: string; models: readonly string[] }[] }[];
    withdrawn: readonly string[];
  };
  'field-facts': { models: readonly string[] };
  prices: { prices: readonly string[] };
  schemas: { shared: readonly string[]; models: readonly string[] };
  errors: { codes: readonly string[] };
  'error-classes': {
    classes: readonly { doc: string; name: string }[];
    signalNames: string;
    general: string;
    codesByClass: string;
    ambiguous: string;
    rejections: string;
    retryable: string;
    signals: readonly { doc: string; name: string; codes: string }[];
  };
  conventions: { modelPrefix: string; modelId: string; mediaField: string; platformSegments: string };
}

const COMPILED = new Map<string, Handlebars.TemplateDelegate>();

/** Fills a template. */
export function render<Name extends keyof TemplateValues>(
  name: Name,
  header: string,
  values: TemplateValues[Name],
): string {
  let template = COMPILED.get(name);
  if (!template) {
    const source = readFileSync(new URL(`templates/${name}.hbs`, import.meta.url), 'utf8');
    template = Handlebars.compile(source, { noEscape: true, strict: true, knownHelpersOnly: true });
    COMPILED.set(name, template);
  }
  return template({ ...values, header });
}
