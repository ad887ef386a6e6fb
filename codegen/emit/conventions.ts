import { MEDIA_FIELD, MODEL_ID, MODEL_PREFIX } from '../../spec/conventions/model.mjs';
import { between, quote } from './literal.js';
import { render } from './templates.js';

/** What the client shares with the spec: where models are, and which fields take media. */
export function emitConventions(platformSegments: readonly string[], header: string): string {
  return render('conventions', header, {
    modelPrefix: quote(MODEL_PREFIX),
    modelId: String(MODEL_ID),
    mediaField: String(MEDIA_FIELD),
    platformSegments: between('export const PLATFORM_SEGMENTS: readonly string[] = ', platformSegments, ';'),
  });
}
