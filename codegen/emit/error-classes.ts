import { ERROR_CLASSES, ERROR_SIGNALS, GENERAL_CLASSES } from '../../spec/conventions/errors.mjs';
import type { ErrorClassesIR } from '../spec/error-classes.js';
import { jsdoc } from './jsdoc.js';
import { between, quote } from './literal.js';
import { render } from './templates.js';

/** The error table as the client's core needs it, and the list of classes as a type. */
export function emitErrorClasses(codes: ErrorClassesIR, header: string): string {
  const { classes, ambiguous, rejections, retryable, signals } = codes;
  return render('error-classes', header, {
    classes: Object.entries(ERROR_CLASSES).map(([name, meaning]) => ({ doc: jsdoc([meaning], 2), name: quote(name) })),
    signalNames: Object.keys(signals).map(quote).join(' | '),
    general: GENERAL_CLASSES.map(quote).join(' | '),
    codesByClass: between(
      'export const CODES_BY_CLASS: Readonly<Record<Exclude<ErrorClass, GeneralErrorClass>, string>> = ',
      classes,
      ';',
    ),
    ambiguous: quote(ambiguous),
    rejections: quote(rejections),
    retryable: quote(retryable),
    signals: Object.entries(signals).map(([name, codes]) => ({
      doc: jsdoc([ERROR_SIGNALS[name as keyof typeof signals]]),
      name: `${name.toUpperCase()}_CODES`,
      codes: quote(codes),
    })),
  });
}
