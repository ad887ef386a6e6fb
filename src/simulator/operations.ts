/** What a request is about; `other` is an address that the platform does not have. */
export type Operation =
  'submit' | 'query' | 'upload' | 'preview' | 'queue' | 'account' | 'status' | 'outputs' | 'cancel' | 'file' | 'other';

/** An operation, with the model or file that the path names. */
export interface Route {
  readonly operation: Operation;
  /** Model id or file name; empty for the other operations. */
  readonly target: string;
}

const fixed: Readonly<Record<string, Operation>> = {
  '/openapi/v2/query': 'query',
  '/openapi/v2/media/upload/binary': 'upload',
  '/openapi/v2/queue/status': 'queue',
  '/uc/openapi/accountStatus': 'account',
  '/task/openapi/status': 'status',
  '/task/openapi/outputs': 'outputs',
  '/task/openapi/cancel': 'cancel',
};

const prefixes: readonly (readonly [prefix: string, operation: Operation])[] = [
  ['/openapi/v2/price-preview/', 'preview'],
  ['/openapi/v2/', 'submit'],
  ['/files/', 'file'],
];

/** Finds out what a path is about. Every path under `/openapi/v2/` that is nothing else names a model. */
export function routeOf(path: string): Route {
  const operation = Object.hasOwn(fixed, path) ? fixed[path] : undefined;
  if (operation) return { operation, target: '' };
  for (const [prefix, operation] of prefixes) {
    if (path.startsWith(prefix)) return { operation, target: decodePath(path.slice(prefix.length)) };
  }
  return { operation: 'other', target: '' };
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
